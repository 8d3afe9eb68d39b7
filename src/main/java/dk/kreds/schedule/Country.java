package dk.kreds.schedule;

/// The countries whose public holidays are known.
public enum Country {
  DK,
  NO
}
