package dk.kreds.material;

import java.util.List;
import java.util.function.UnaryOperator;

/// Names as one wears them: the first name, with the initial of the last where somebody else in the
/// group has the same first name, and the whole name where even that is the same.
public final class FirstNames {
  private FirstNames() {}

  /// In the order of the names.
  public static List<String> of(List<String> names) {
    return names.stream().map(name -> shortest(name.strip(), names)).toList();
  }

  private static String shortest(String name, List<String> all) {
    return List.<UnaryOperator<String>>of(FirstNames::first, FirstNames::withInitial).stream()
        .filter(way ->
            all.stream().map(String::strip).map(way).filter(way.apply(name)::equals).count() == 1)
        .map(way -> way.apply(name))
        .findFirst()
        .orElse(name);
  }

  private static String first(String name) {
    int space = name.indexOf(' ');
    return space < 0 ? name : name.substring(0, space);
  }

  private static String withInitial(String name) {
    int last = name.lastIndexOf(' ');
    return last < 0
        ? name
        : first(name) + " " + name.substring(last + 1, name.offsetByCodePoints(last + 1, 1)) + ".";
  }
}
