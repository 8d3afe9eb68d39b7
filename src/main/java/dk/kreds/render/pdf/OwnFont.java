package dk.kreds.render.pdf;

import java.nio.ByteBuffer;
import java.util.List;

/// A font of the house's own, in two weights: TrueType files that may be embedded.
public final class OwnFont {
  private final byte[] regular;
  private final byte[] bold;

  public OwnFont(byte[] regular, byte[] bold) {
    this.regular = regular;
    this.bold = bold;
  }

  byte[] regular() {
    return regular;
  }

  byte[] bold() {
    return bold;
  }

  /// What tells two fonts apart: what is in the files.
  List<ByteBuffer> content() {
    return List.of(ByteBuffer.wrap(regular), ByteBuffer.wrap(bold));
  }
}
