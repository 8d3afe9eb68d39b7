package dk.kreds.batch;

import java.nio.file.Path;

/// A file that is to be read as a definition.
///
/// @param name as the user named it, or as they would have
/// @param file where it lies, absolute; of standard input its name alone
public record Found(String name, Path file) {
  /// Standard input.
  public static final String STANDARD_INPUT = "-";

  public boolean isStandardInput() {
    return name.equals(STANDARD_INPUT);
  }
}
