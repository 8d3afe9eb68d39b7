package dk.kreds.cli;

import dk.kreds.diagnostic.Nearest;
import dk.kreds.text.Language;
import dk.kreds.text.ThemeList;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The library of themes in one language, and what somebody may look for in it.
record ThemeSearch(Language language) {

  /// A theme with its words.
  ///
  /// @param name what a definition calls it
  /// @param tags whom or what it is for, in the words of the language
  record Found(
      String name, List<String> tags, String title, String about, List<String> questions) {}

  List<Found> all() {
    return ThemeList.entries().stream().map(this::found).toList();
  }

  /// The theme of this very name, or all in which every one of the words is found somewhere.
  List<Found> about(List<String> words) {
    List<Found> named =
        all().stream()
            .filter(theme -> theme.name().equals(String.join("-", words).toLowerCase(Locale.ROOT)))
            .toList();
    return named.isEmpty() ? all().stream().filter(theme -> holds(theme, words)).toList() : named;
  }

  private static boolean holds(Found theme, List<String> words) {
    String text = text(theme);
    return words.stream().map(ThemeSearch::plain).allMatch(text::contains);
  }

  /// A word that would find something, where the one that was looked for does not.
  Optional<String> nearest(String word) {
    Set<String> known = new LinkedHashSet<>();
    for (Found theme : all()) {
      known.add(theme.name());
      known.addAll(theme.tags());
      Arrays.stream(theme.title().toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1))
          .filter(part -> part.length() > 3)
          .forEach(known::add);
    }
    return Nearest.to(word, known);
  }

  private Found found(ThemeList.Entry entry) {
    String key = "themes." + entry.name();
    return new Found(
        entry.name(),
        entry.tags().stream().map(tag -> language.say("tag." + tag)).toList(),
        language.say(key + ".title"),
        language.say(key + ".about"),
        language.sayAll(key));
  }

  /// All that a theme can be found by.
  private static String text(Found theme) {
    Stream<String> tags =
        ThemeList.entries().stream()
            .filter(entry -> entry.name().equals(theme.name()))
            .flatMap(entry -> entry.tags().stream());
    return plain(
        Stream.of(
                Stream.of(theme.name(), theme.title()),
                theme.tags().stream(),
                tags,
                theme.questions().stream())
            .flatMap(part -> part)
            .collect(Collectors.joining("\n")));
  }

  /// As it is looked through: `søvn` is found by SØVN, soevn and sovn alike.
  private static String plain(String text) {
    String simple = text.toLowerCase(Locale.ROOT).replace("æ", "ae").replace("ø", "o");
    return Normalizer.normalize(simple, Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .replace("aa", "a")
        .replace("oe", "o");
  }
}
