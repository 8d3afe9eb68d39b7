package dk.kreds.timer.journal;

import dk.kreds.output.CannotWrite;
import dk.kreds.output.GrowingFile;
import dk.kreds.timer.Entry;
import dk.kreds.timer.Evening;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// The journal of the evening that is under way, in a file that only one timer writes.
public final class JournalFile implements AutoCloseable {
  private final GrowingFile file;

  private JournalFile(GrowingFile file) {
    this.file = file;
  }

  /// What a file holds; nothing where there is none, or none that can be read.
  public static Optional<Journal> read(Path path) {
    try {
      return Files.isRegularFile(path)
          ? JournalText.read(Files.readString(path, StandardCharsets.ISO_8859_1))
          : Optional.empty();
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  /// Fails with [CannotWrite.Reason#BUSY] where another timer has it open.
  public static JournalFile open(Path path) throws CannotWrite {
    return new JournalFile(GrowingFile.open(path));
  }

  /// Begins anew: what was there is gone.
  public void begin(Evening evening, Pace pace) throws CannotWrite {
    file.empty();
    file.append(bytes(JournalText.head(evening, pace)));
    file.force();
  }

  /// Writes an event down, so that it is there even if this program is killed at once.
  public void append(Entry entry) throws CannotWrite {
    file.append(bytes(JournalText.line(entry)));
  }

  /// Waits until everything is safe from a power cut, too.
  public void force() throws CannotWrite {
    file.force();
  }

  /// Takes it from the disk.
  public void delete() {
    file.delete();
  }

  @Override
  public void close() {
    file.close();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
