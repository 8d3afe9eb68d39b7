package dk.kreds.render.pdf;

/// A text that fits nowhere: it would be cut off or lie over another.
public final class TextTooLong extends Unprintable {

  private final String text;
  private final int page;

  TextTooLong(String text, int page) {
    super("\"%s\" does not fit on page %d".formatted(text, page));
    this.text = text;
    this.page = page;
  }

  public String text() {
    return text;
  }

  /// Counted from 1.
  public int page() {
    return page;
  }
}
