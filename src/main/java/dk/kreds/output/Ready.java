package dk.kreds.output;

import dk.kreds.document.Audience;
import java.nio.file.Path;
import java.util.List;

/// A paper that is ready to be written.
///
/// @param key its material and format: `flyer.pdf`
/// @param file relative to the output folder
/// @param conditions what it was made of
public record Ready(
    String key, Path file, Audience audience, byte[] bytes, List<Condition> conditions) {
  public Ready {
    conditions = List.copyOf(conditions);
  }
}
