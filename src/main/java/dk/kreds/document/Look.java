package dk.kreds.document;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// How a page looks, beyond what its template says.
///
/// @param colours custom properties of CSS, such as `colour` for `--colour`, by name
/// @param css rules that come after the template's own; empty where there are none
/// @param largePrint whether nothing is smaller than 18 points
public record Look(
    SortedMap<String, String> colours, Optional<Font> font, String css, boolean largePrint) {

  /// As Kreds has it.
  public static final Look USUAL = new Look(new TreeMap<>(), Optional.empty(), "", false);

  public Look {
    colours = new TreeMap<>(colours);
  }

  /// TrueType files.
  public record Font(Path regular, Path bold) {}

  /// The same in large print.
  public Look large() {
    return new Look(colours, font, css, true);
  }

  /// The rules that make a page look so.
  public String rules() {
    StringBuilder rules = new StringBuilder();
    if (!colours.isEmpty()) {
      rules.append(":root {");
      for (Map.Entry<String, String> colour : colours.entrySet()) {
        rules.append(" --").append(colour.getKey()).append(": ").append(colour.getValue());
        rules.append(';');
      }
      rules.append(" }\n");
    }
    return rules.append(css).toString();
  }
}
