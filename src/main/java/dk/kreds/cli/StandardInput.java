package dk.kreds.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/// What comes in on standard input. Where a shell has closed it, the system gives its number to the
/// next file that is opened, which is one of Java's own: that is nobody's definition.
final class StandardInput extends InputStream {
  private final InputStream in = new FileInputStream(FileDescriptor.in);
  private boolean isKnown;

  @Override
  public int read() throws IOException {
    know();
    return in.read();
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    know();
    return in.read(bytes, from, length);
  }

  @Override
  public int available() throws IOException {
    know();
    return in.available();
  }

  private void know() throws IOException {
    if (!isKnown && isJavasOwn()) {
      throw new IOException("closed");
    }
    isKnown = true;
  }

  private static boolean isJavasOwn() {
    try {
      Path real = Path.of("/proc/self/fd/0").toRealPath();
      String name = real.toString();
      return real.startsWith(Path.of(System.getProperty("java.home", "/")).toRealPath())
          || name.endsWith(".jar")
          || name.endsWith(".aot");
    } catch (IOException | InvalidPathException notAFile) {
      return false;
    }
  }
}
