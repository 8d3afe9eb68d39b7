/// XHTML and CSS into PDF: tagged (PDF/UA-1), fit for archives (PDF/A-2a), the same bytes for the
/// same input. Layout is openpdf-html's; what is here gives it fonts, pictures, line breaks and
/// tags. Which CSS and SVG works is in `README.md` beside the fonts.
@NullMarked
package dk.kreds.render.pdf;

import org.jspecify.annotations.NullMarked;
