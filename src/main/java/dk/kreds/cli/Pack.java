package dk.kreds.cli;

import dk.kreds.document.Audience;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// Whether papers are also bound together for printing, and for which printer. What is remembered
/// of one is not held against the other.
enum Pack {
  NONE,
  SINGLE,
  DUPLEX;

  /// What the bound files are called, without ending.
  static final String NAME = "print";

  /// What the sheet that goes with them is called, without ending.
  static final String SHEET = "print-sheet";

  /// What its files are remembered by, those of some audiences alone.
  List<String> keys(Set<Audience> audiences) {
    return this == NONE
        ? List.of()
        : Stream.concat(
                Stream.of(Audience.values()).filter(audiences::contains).map(this::key),
                Stream.of(sheetKey()))
            .toList();
  }

  String key(Audience audience) {
    return NAME + "-" + audience.name().toLowerCase(Locale.ROOT) + ending();
  }

  String sheetKey() {
    return SHEET + ending();
  }

  private String ending() {
    return (this == DUPLEX ? "-duplex" : "") + ".pdf";
  }
}
