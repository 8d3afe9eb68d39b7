package dk.kreds.output;

import java.io.IOException;
import java.io.OutputStream;

/// What a file is to hold, where that is too much to have in memory.
@FunctionalInterface
public interface Content {
  /// @param out stays open
  void writeTo(OutputStream out) throws IOException;
}
