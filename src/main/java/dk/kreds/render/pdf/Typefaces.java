package dk.kreds.render.pdf;

import java.util.List;

/// The fonts that a document is set in.
interface Typefaces {

  /// @param weight as in CSS, 100 to 900
  Typeface primary(int weight);

  /// Those that have the signs that the primary font lacks, the first to ask first.
  List<Typeface> fallbacks(int weight);
}
