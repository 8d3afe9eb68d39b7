package dk.kreds.output;

import dk.kreds.document.Audience;
import java.nio.file.Path;
import java.util.List;

/// A paper that is ready to be written.
public final class Ready {
  private final String key;
  private final Path file;
  private final Audience audience;
  private final byte[] bytes;
  private final List<Condition> conditions;

  /// @param key its material and format: `flyer.pdf`
  /// @param file relative to the output folder
  /// @param bytes not copied: there are many, and they are large
  /// @param conditions what it was made of
  public Ready(String key, Path file, Audience audience, byte[] bytes, List<Condition> conditions) {
    this.key = key;
    this.file = file;
    this.audience = audience;
    this.bytes = bytes;
    this.conditions = List.copyOf(conditions);
  }

  String key() {
    return key;
  }

  Path file() {
    return file;
  }

  Audience audience() {
    return audience;
  }

  byte[] bytes() {
    return bytes;
  }

  List<Condition> conditions() {
    return conditions;
  }
}
