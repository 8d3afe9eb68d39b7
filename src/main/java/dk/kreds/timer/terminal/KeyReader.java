package dk.kreds.timer.terminal;

import java.io.IOException;
import java.io.Reader;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.jline.utils.NonBlockingReader;

/// Reads keys from a terminal, also those that come as several characters.
final class KeyReader implements Runnable {
  private static final int ESCAPE = 27;

  /// What belongs to one key arrives together; whoever presses Escape alone is slower.
  private static final long TOGETHER = 40;

  /// To wait without an end would keep the terminal from being closed.
  private static final long LONG = 3_600_000;

  private static final int OFTEN_ENOUGH = 20;
  private static final long A_MOMENT = 50_000_000;

  private final NonBlockingReader reader;
  private final Consumer<Input> inputs;

  KeyReader(NonBlockingReader reader, Consumer<Input> inputs) {
    this.reader = reader;
    this.inputs = inputs;
  }

  /// A signal or a stop may break off a read. Only when it fails again and again is nobody there.
  @Override
  public void run() {
    for (int failures = 0; failures < OFTEN_ENOUGH; ) {
      if (hasRead()) {
        failures = 0;
      } else {
        failures++;
        LockSupport.parkNanos(A_MOMENT);
      }
    }
    inputs.accept(new Input.Gone());
  }

  private boolean hasRead() {
    try {
      int c = reader.read(LONG);
      if (c >= 0 && !isOfSignal(c)) {
        inputs.accept(new Input.Key(name(c)));
      }
      return c != NonBlockingReader.EOF;
    } catch (IOException brokenOff) {
      return false;
    }
  }

  /// Ctrl-C and Ctrl-Z: the terminal tells of these as signals, too.
  private static boolean isOfSignal(int c) {
    return c < ' ' && c != '\r' && c != '\n' && c != ESCAPE;
  }

  private String name(int c) throws IOException {
    return switch (c) {
      case ' ' -> "space";
      case '\r', '\n' -> "enter";
      case ESCAPE -> escaped();
      default -> named(c);
    };
  }

  /// A letter beyond the first 65,536 comes in two halves.
  private String named(int c) throws IOException {
    return Character.isHighSurrogate((char) c)
        ? new String(new char[] {(char) c, (char) ((Reader) reader).read()})
        : Character.toString(c);
  }

  private String escaped() throws IOException {
    int next = reader.read(TOGETHER);
    if (next != '[' && next != 'O') {
      return "esc";
    }
    int last = reader.read(TOGETHER);
    while (last >= '0' && last < '@') {
      last = reader.read(TOGETHER);
    }
    return switch (last) {
      case 'A' -> "up";
      case 'B' -> "down";
      case 'C' -> "right";
      case 'D' -> "left";
      default -> "other";
    };
  }
}
