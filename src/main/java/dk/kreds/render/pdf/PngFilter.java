package dk.kreds.render.pdf;

/// Undoes what PNG does to each line before it is compressed (PNG, 9).
///
/// One short loop for each kind of line: a flyer is often the only thing that a run makes, and Java
/// soon compiles short loops.
final class PngFilter {

  private PngFilter() {}

  /// @param raw lines, each with its filter's number before it
  static byte[] undo(byte[] raw, int width, int height, int channels) {
    int stride = width * channels;
    byte[] out = new byte[stride * height];
    byte[] above = new byte[stride];
    byte[] line = new byte[stride];
    for (int y = 0; y < height; y++) {
      System.arraycopy(raw, y * (stride + 1) + 1, line, 0, stride);
      undo(raw[y * (stride + 1)], line, above, channels);
      System.arraycopy(line, 0, out, y * stride, stride);
      byte[] spare = above;
      above = line;
      line = spare;
    }
    return out;
  }

  private static void undo(int filter, byte[] line, byte[] above, int channels) {
    switch (filter) {
      case 0 -> {}
      case 1 -> left(line, channels);
      case 2 -> up(line, above);
      case 3 -> average(line, above, channels);
      case 4 -> paeth(line, above, channels);
      default -> throw new IllegalArgumentException("PNG filter " + filter);
    }
  }

  private static void left(byte[] line, int channels) {
    for (int x = channels; x < line.length; x++) {
      line[x] += line[x - channels];
    }
  }

  private static void up(byte[] line, byte[] above) {
    for (int x = 0; x < line.length; x++) {
      line[x] += above[x];
    }
  }

  private static void average(byte[] line, byte[] above, int channels) {
    for (int x = 0; x < channels; x++) {
      line[x] += (byte) ((above[x] & 0xFF) >> 1);
    }
    for (int x = channels; x < line.length; x++) {
      line[x] += (byte) (((line[x - channels] & 0xFF) + (above[x] & 0xFF)) >> 1);
    }
  }

  private static void paeth(byte[] line, byte[] above, int channels) {
    for (int x = 0; x < channels; x++) {
      line[x] += above[x];
    }
    for (int x = channels; x < line.length; x++) {
      line[x] +=
          (byte) paeth(line[x - channels] & 0xFF, above[x] & 0xFF, above[x - channels] & 0xFF);
    }
  }

  private static int paeth(int left, int up, int corner) {
    int byLeft = Math.abs(up - corner);
    int byUp = Math.abs(left - corner);
    int byCorner = Math.abs(left + up - 2 * corner);
    if (byLeft <= byUp && byLeft <= byCorner) {
      return left;
    }
    return byUp <= byCorner ? up : corner;
  }
}
