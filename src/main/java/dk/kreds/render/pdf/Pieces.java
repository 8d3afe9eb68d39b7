package dk.kreds.render.pdf;

import java.util.function.ToDoubleFunction;

/// Mends how openpdf-html adds up a line from its pieces. It measures each piece up to where the line may be
/// broken, blank included, so that a word whose blank does not fit is moved to the next line; and it would
/// count every soft hyphen that it has passed. Here the blank is counted with the piece after it, and a
/// hyphen is taken back when the next piece follows. One of these per document, as layout has one thread.
final class Pieces {

  private boolean next;
  private float carried;

  /// The text that is measured next is a line's first piece, or follows the one before.
  void expect(boolean first) {
    next = true;
    if (first) {
      carried = 0;
    }
  }

  float width(String text, ToDoubleFunction<String> measure) {
    if (!next) {
      return (float) measure.applyAsDouble(text);
    }
    next = false;
    String word = text.stripTrailing();
    float before = carried;
    float width = (float) measure.applyAsDouble(word);
    carried = (float) measure.applyAsDouble(text) - width;
    if (Signs.endsInSoftHyphen(word)) {
      String open = word.substring(0, word.length() - 1);
      carried = (float) measure.applyAsDouble(open) - width;
    }
    return before + width;
  }
}
