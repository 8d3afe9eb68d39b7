package dk.kreds.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// Words that somebody has put in the place of those that Kreds has, by their keys.
///
/// @param texts in the place of one text
/// @param lists in the place of numbered ones, of which there may then be more or fewer
public record Rewording(Map<String, String> texts, Map<String, List<String>> lists) {
  public static final Rewording NONE = new Rewording(Map.of(), Map.of());

  public Rewording {
    texts = Map.copyOf(texts);
    lists = Map.copyOf(lists);
  }

  /// A text, by its own key or as one of a list.
  Optional<String> find(String key) {
    return Optional.ofNullable(texts.get(key)).or(() -> item(key));
  }

  private Optional<String> item(String key) {
    int dot = key.lastIndexOf('.');
    List<String> list = lists.getOrDefault(key.substring(0, Math.max(0, dot)), List.of());
    return IntStream.range(0, list.size())
        .filter(i -> key.endsWith("." + (i + 1)))
        .mapToObj(list::get)
        .findFirst();
  }

  /// With what others say where this says nothing.
  public Rewording over(Rewording others) {
    return new Rewording(over(texts, others.texts), over(lists, others.lists));
  }

  private static <T> Map<String, T> over(Map<String, T> first, Map<String, T> second) {
    Map<String, T> both = new HashMap<>(second);
    both.putAll(first);
    return both;
  }
}
