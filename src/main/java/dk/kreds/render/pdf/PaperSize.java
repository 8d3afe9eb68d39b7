package dk.kreds.render.pdf;

/// The size of a page, in millimetres.
public record PaperSize(int width, int height) {
  private static final int LONG = 297;
  private static final int SHORT = 210;

  /// What people call it: `A5`, or its measures.
  public String name() {
    return switch (Math.max(width, height) + " " + Math.min(width, height)) {
      case "297 210" -> "A4";
      case "420 297" -> "A3";
      case "210 148" -> "A5";
      case "148 105" -> "A6";
      default -> width + " × " + height + " mm";
    };
  }

  /// Whether a home printer takes it, upright or lying.
  public boolean isA4() {
    return Math.min(width, height) == SHORT && Math.max(width, height) == LONG;
  }
}
