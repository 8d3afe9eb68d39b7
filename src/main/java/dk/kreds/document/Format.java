package dk.kreds.document;

import java.util.Locale;

/// What a document can be written as.
public enum Format {
  PDF,
  HTML,
  ICS,
  CSV,
  TXT,
  MD;

  /// The file's ending, without a dot, and the word on the command line.
  public String ending() {
    return name().toLowerCase(Locale.ROOT);
  }
}
