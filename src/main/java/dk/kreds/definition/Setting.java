package dk.kreds.definition;

import java.time.ZoneId;

/// What must be known of a definition before it can be read: the language that it is in, which also
/// says which country's clock, holidays and money are meant where the definition does not, and the
/// files that lie beside it.
///
/// @param language BCP 47 tag, one of the known
/// @param folder of the definition as the user named it, with `/` at its end; empty where it was
///   named without
record Setting(String language, Neighbours neighbours, String folder) {

  Setting(String language, Neighbours neighbours) {
    this(language, neighbours, "");
  }

  private boolean isNorwegian() {
    return language.equals("nb") || language.equals("nn");
  }

  ZoneId zone() {
    return ZoneId.of(isNorwegian() ? "Europe/Oslo" : "Europe/Copenhagen");
  }

  /// @param zone the group's own
  String currency(ZoneId zone) {
    return switch (zone.getId()) {
      case "Europe/Copenhagen" -> "DKK";
      case "Europe/Oslo" -> "NOK";
      case "Europe/Stockholm" -> "SEK";
      case "Europe/London" -> "GBP";
      default -> isNorwegian() ? "NOK" : "DKK";
    };
  }
}
