package dk.kreds.render.pdf;

import java.util.Optional;

/// The pictures that a page may use. Nothing else is ever opened: no file, no address.
@FunctionalInterface
public interface Images {

  /// @param src what `<img src>` says, unchanged
  /// @return the bytes of a PNG, JPEG or SVG file; empty where there is no such picture
  Optional<byte[]> bytes(String src);

  /// For pages without pictures.
  static Images none() {
    return _ -> Optional.empty();
  }
}
