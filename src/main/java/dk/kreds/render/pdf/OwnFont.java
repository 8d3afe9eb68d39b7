package dk.kreds.render.pdf;

import java.nio.ByteBuffer;
import java.util.List;

/// A font of the house's own, in two weights: TrueType files that may be embedded.
public record OwnFont(byte[] regular, byte[] bold) {

  /// What tells two fonts apart: what is in the files.
  List<ByteBuffer> content() {
    return List.of(ByteBuffer.wrap(regular), ByteBuffer.wrap(bold));
  }
}
