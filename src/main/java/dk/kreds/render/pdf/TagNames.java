package dk.kreds.render.pdf;

import dk.kreds.render.pdf.StructNode.Role;
import java.util.Optional;

/// Which structure type an XHTML element is.
final class TagNames {

  private TagNames() {}

  static Role block(String element) {
    return switch (element) {
      case "h1" -> Role.H1;
      case "h2" -> Role.H2;
      case "h3" -> Role.H3;
      case "h4" -> Role.H4;
      case "h5" -> Role.H5;
      case "h6" -> Role.H6;
      case "p", "pre", "figcaption" -> Role.P;
      case "section", "nav", "aside", "main" -> Role.SECT;
      case "article" -> Role.ART;
      case "blockquote" -> Role.BLOCK_QUOTE;
      case "caption" -> Role.CAPTION;
      default -> Role.DIV;
    };
  }

  /// Only those that a reader is told of; bold is not one.
  static Optional<Role> phrase(String element) {
    return switch (element) {
      case "q" -> Optional.of(Role.QUOTE);
      case "code", "kbd", "samp" -> Optional.of(Role.CODE);
      default -> Optional.empty();
    };
  }

  /// Whether it is read as one text, though a stylesheet may show parts of it as blocks.
  static boolean isOneText(Role role) {
    return switch (role) {
      case P, H1, H2, H3, H4, H5, H6 -> true;
      default -> false;
    };
  }

  /// Whether text may stand in it without a paragraph around it.
  static boolean holdsText(Role role) {
    return switch (role) {
      case LBL, L_BODY, TH, TD, CAPTION -> true;
      default -> isOneText(role);
    };
  }
}
