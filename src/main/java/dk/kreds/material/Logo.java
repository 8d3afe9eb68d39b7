package dk.kreds.material;

import dk.kreds.group.Organisation;
import dk.kreds.group.Picture;
import dk.kreds.group.Profile;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// The organisation's logo on a page, as large as its place allows.
///
/// @param alt what is read out in its place
/// @param width in tenths of a millimetre
/// @param height in tenths of a millimetre
public record Logo(String alt, int width, int height) {

  /// @param wide the widest that it may be, in millimetres
  /// @param high the highest that it may be, in millimetres
  public static Optional<Logo> fit(Profile profile, int wide, int high) {
    return profile
        .organisation()
        .flatMap(organisation ->
            organisation.logo().map(picture -> fit(organisation.name(), picture, wide, high)));
  }

  private static Logo fit(String alt, Picture picture, int wide, int high) {
    double scale = Math.min(10.0 * wide / picture.width(), 10.0 * high / picture.height());
    return new Logo(alt, (int) (picture.width() * scale), (int) (picture.height() * scale));
  }

  /// The pictures that a page with the logo needs.
  public static Map<String, Path> pictures(Profile profile) {
    return profile
        .organisation()
        .flatMap(Organisation::logo)
        .map(logo -> Map.of("logo", logo.file()))
        .orElse(Map.of());
  }
}
