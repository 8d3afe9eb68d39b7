package dk.kreds.render.pdf;

import static java.util.Objects.requireNonNull;

import org.openpdf.css.style.CalculatedStyle;
import org.openpdf.layout.Layer;
import org.openpdf.render.BlockBox;
import org.openpdf.render.Box;
import org.openpdf.render.InlineLayoutBox;
import org.openpdf.render.InlineText;
import org.openpdf.render.PageBox;
import org.openpdf.render.RenderingContext;

/// What every box has once a page has been laid out, though the types allow for less.
final class Boxes {

  private Boxes() {}

  static InlineLayoutBox of(InlineText text) {
    return requireNonNull(text.getParent());
  }

  /// The block whose lines the text is in.
  static BlockBox block(InlineLayoutBox inline) {
    return (BlockBox) requireNonNull(inline.getLineBox().getParent());
  }

  static CalculatedStyle style(Box box) {
    return requireNonNull(box.getStyle());
  }

  static Layer layer(Box box) {
    return requireNonNull(box.getLayer());
  }

  static Box container(Box box) {
    return requireNonNull(box.getContainingBlock());
  }

  static PageBox page(RenderingContext context) {
    return requireNonNull(context.getPage());
  }
}
