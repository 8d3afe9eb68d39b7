package dk.kreds.text;

import java.util.Arrays;
import java.util.List;

/// The themes that there are, whatever language they are told in: one in each line of a list, its name
/// and then the words that it is found by.
public final class ThemeList {
  private ThemeList() {}

  /// @param name names its words in the language bundles
  /// @param tags whom or what it is for
  public record Entry(String name, List<String> tags) {}

  public static List<Entry> entries() {
    return Words.lines("themes").stream()
        .map(line -> Arrays.asList(line.strip().split(" +")))
        .map(words -> new Entry(words.getFirst(), words.subList(1, words.size())))
        .toList();
  }

  public static List<String> names() {
    return entries().stream().map(Entry::name).toList();
  }
}
