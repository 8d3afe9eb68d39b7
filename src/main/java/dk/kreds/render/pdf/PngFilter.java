package dk.kreds.render.pdf;

/// Undoes what PNG does to each line before it is compressed (PNG, 9).
final class PngFilter {

  private PngFilter() {}

  /// @param raw lines, each with its filter's number before it
  static byte[] undo(byte[] raw, int width, int height, int channels) {
    int stride = width * channels;
    byte[] out = new byte[stride * height];
    for (int y = 0; y < height; y++) {
      int filter = raw[y * (stride + 1)];
      int from = y * (stride + 1) + 1;
      int to = y * stride;
      for (int x = 0; x < stride; x++) {
        int left = x >= channels ? out[to + x - channels] & 0xFF : 0;
        int up = y > 0 ? out[to + x - stride] & 0xFF : 0;
        int corner = x >= channels && y > 0 ? out[to + x - stride - channels] & 0xFF : 0;
        out[to + x] = (byte) (raw[from + x] + predicted(filter, left, up, corner));
      }
    }
    return out;
  }

  private static int predicted(int filter, int left, int up, int corner) {
    return switch (filter) {
      case 0 -> 0;
      case 1 -> left;
      case 2 -> up;
      case 3 -> (left + up) / 2;
      case 4 -> paeth(left, up, corner);
      default -> throw new IllegalArgumentException("PNG filter " + filter);
    };
  }

  private static int paeth(int left, int up, int corner) {
    int guess = left + up - corner;
    int byLeft = Math.abs(guess - left);
    int byUp = Math.abs(guess - up);
    int byCorner = Math.abs(guess - corner);
    if (byLeft <= byUp && byLeft <= byCorner) {
      return left;
    }
    return byUp <= byCorner ? up : corner;
  }
}
