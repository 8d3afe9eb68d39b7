package dk.kreds.text;

import java.util.Arrays;
import java.util.List;

/// The themes that there are, whatever language they are told in: one in each line of a list, its
/// name and then the words that it is found by.
public final class ThemeList {
  private static final List<Entry> ENTRIES =
      Words.lines("themes").stream()
          .map(line -> Arrays.asList(line.split(" ", -1)))
          .map(words -> new Entry(words.getFirst(), words.subList(1, words.size())))
          .toList();

  private ThemeList() {}

  /// @param name names its words in the language bundles
  /// @param tags whom or what it is for
  public record Entry(String name, List<String> tags) {}

  public static List<Entry> entries() {
    return ENTRIES;
  }

  public static boolean has(String name) {
    return ENTRIES.stream().anyMatch(entry -> entry.name().equals(name));
  }

  public static List<String> names() {
    return entries().stream().map(Entry::name).toList();
  }
}
