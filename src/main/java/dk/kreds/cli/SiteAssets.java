package dk.kreds.cli;

import dk.kreds.directory.paper.Site;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// What the web site's pages share: style, script, fonts. A house can have its own.
///
/// @param templates a folder of own templates, if one was named
record SiteAssets(Optional<Path> templates) {
  private static final String TEMPLATES = "/templates/";
  private static final String FONTS = "/dk/kreds/render/pdf/fonts/";

  /// @param path below the site, and below the folder of own templates
  /// @param resource where Kreds' own lies
  private record Asset(String path, String resource) {}

  /// By which a site is known to be ours.
  static final String FIRST = "fonts/KredsSans-Regular.ttf";

  private static final List<Asset> ALL =
      List.of(
          new Asset(FIRST, FONTS + "KredsSans-Regular.ttf"),
          new Asset("site.css", TEMPLATES + "site.css"),
          new Asset("site.js", TEMPLATES + "site.js"),
          new Asset("fonts/KredsSans-SemiBold.ttf", FONTS + "KredsSans-SemiBold.ttf"),
          new Asset("fonts/KredsSans-Bold.ttf", FONTS + "KredsSans-Bold.ttf"),
          // the fonts may be passed on with their licence alone
          new Asset("fonts/LICENSE.txt", FONTS + "SourceSans3-LICENSE.txt"));

  static List<String> paths() {
    return ALL.stream().map(Asset::path).toList();
  }

  /// @param path one of those above
  byte[] bytes(String path) {
    try {
      Optional<Path> own = templates.map(it -> it.resolve(path)).filter(Files::isRegularFile);
      if (own.isPresent()) {
        return Files.readAllBytes(own.get());
      }
      Asset asset = ALL.stream().filter(it -> it.path().equals(path)).findFirst().orElseThrow();
      try (InputStream stream = Site.class.getResourceAsStream(asset.resource())) {
        return Objects.requireNonNull(stream).readAllBytes();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
