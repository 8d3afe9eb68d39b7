package dk.kreds.material;

import dk.kreds.group.Organisation;
import dk.kreds.group.Profile;
import java.nio.file.Path;
import java.util.Map;

/// The pictures of a page that shows the organisation's logo.
final class Logo {
  private Logo() {}

  static Map<String, Path> of(Profile profile) {
    return profile
        .organisation()
        .flatMap(Organisation::logo)
        .map(logo -> Map.of("logo", logo.file()))
        .orElse(Map.of());
  }
}
