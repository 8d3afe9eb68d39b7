package dk.kreds.render.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.openpdf.css.sheet.Stylesheet;

/// One statement of a stylesheet, read.
///
/// @param classes that each of its selectors names; empty where it may be about any page
record Statement(Stylesheet content, List<Set<String>> classes) {

  static Statement of(String css, Stylesheet content) {
    int end = css.indexOf('{');
    String selectors = end < 0 ? "" : css.substring(0, end);
    return new Statement(
        content,
        isPlain(selectors)
            ? Stream.of(selectors.split(",", -1)).map(Statement::named).toList()
            : List.of());
  }

  /// In brackets and comments there may be anything, and in an at-rule are rules.
  private static boolean isPlain(String selectors) {
    for (int i = 0; i < selectors.length(); i++) {
      if ("@([/\\\"'".indexOf(selectors.charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }

  private static Set<String> named(String selector) {
    Set<String> names = new HashSet<>();
    for (int dot = selector.indexOf('.'); dot >= 0; dot = selector.indexOf('.', dot + 1)) {
      int end = dot + 1;
      while (end < selector.length() && isName(selector.charAt(end))) {
        end++;
      }
      names.add(selector.substring(dot + 1, end));
    }
    return names;
  }

  private static boolean isName(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '_';
  }

  /// Whether it may be about an element of a page.
  ///
  /// @param present the classes that the page's elements have
  boolean concerns(Set<String> present) {
    return classes.isEmpty() || classes.stream().anyMatch(present::containsAll);
  }
}
