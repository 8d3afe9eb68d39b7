package dk.kreds.render.pdf;

import java.util.Optional;

/// The fonts that a document is set in.
interface Typefaces {

  /// @param weight as in CSS, 100 to 900
  Typeface primary(int weight);

  /// The one that has a sign that the primary font lacks, if there is one.
  Optional<Typeface> standIn(int weight, int codePoint);
}
