package dk.kreds.batch;

import java.io.File;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.Locale;

/// A name with `*`, `**`, `?`, `[]` or `{}` in it, as shells have them.
///
/// @param folder the part before the first of these signs, with `/` at its end, or nothing
/// @param matcher for what comes after it
record NamePattern(String folder, PathMatcher matcher) {
  static final NamePattern ANY_YAML = new NamePattern("", NamePattern::isYaml);

  static boolean isOne(String name) {
    return firstSign(name) >= 0;
  }

  static NamePattern of(String name) {
    String slashed = File.separatorChar == '\\' ? name.replace('\\', '/') : name;
    int folder = slashed.lastIndexOf('/', Math.max(0, firstSign(slashed))) + 1;
    return new NamePattern(
        slashed.substring(0, folder),
        FileSystems.getDefault().getPathMatcher("glob:" + slashed.substring(folder)));
  }

  /// @param file relative to the folder
  boolean matches(Path file) {
    return matcher.matches(file);
  }

  // not as a pattern: for those a name ends at a line break
  private static boolean isYaml(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".yaml") || name.endsWith(".yml");
  }

  private static int firstSign(String name) {
    for (int i = 0; i < name.length(); i++) {
      if ("*?[{".indexOf(name.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }
}
