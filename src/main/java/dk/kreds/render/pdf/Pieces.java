package dk.kreds.render.pdf;

import java.util.function.ToDoubleFunction;

/// Mends how openpdf-html adds up a line from its pieces. It would count every soft hyphen that it
/// has passed: here a hyphen is taken back when the next piece follows. And it asks only whether a
/// text's last word fits, not what stands right after it: see [Glue]. One of these per document, as
/// layout has one thread.
final class Pieces {

  private boolean next;
  private float hyphen;

  /// The text that is measured next is a line's first piece, or follows the one before.
  void expect(boolean first) {
    next = true;
    if (first) {
      hyphen = 0;
    }
  }

  float width(String text, ToDoubleFunction<String> measure) {
    if (!next) {
      return (float) measure.applyAsDouble(text);
    }
    next = false;
    float width = (float) measure.applyAsDouble(Glue.shown(text)) - hyphen;
    hyphen = 0;
    if (Signs.endsInSoftHyphen(text)) {
      String open = text.substring(0, text.length() - 1);
      hyphen = (float) (measure.applyAsDouble(text) - measure.applyAsDouble(open));
    }
    return width;
  }
}
