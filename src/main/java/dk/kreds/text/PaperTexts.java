package dk.kreds.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The texts of the papers, whatever language says them, for whoever puts others in their place.
public final class PaperTexts {
  /// All languages have the same texts with the same gaps.
  private static final Words WORDS = new Words("en");

  private static final Pattern GAP = Pattern.compile("\\{([a-z]+)(?:\\|[^{}|]*\\|[^{}|]*)?}");

  /// A few words without a full stop.
  private static final Pattern HEADLINE = Pattern.compile(".{1,40}(?<!\\.)");

  private static final int LONGEST_OF_A_LINE = 80;
  private static final Pattern NUMBER = Pattern.compile("\\.\\d+$");

  /// What is no paper and still told on several.
  private static final Set<String> TOLD_ON_PAPERS = Set.of("talks");

  private final List<String> kinds;

  /// By paper: a batch asks for the same ones again and again.
  private final Map<String, List<String>> names = new ConcurrentHashMap<>();

  /// By paper, and by what they can be called.
  private final Map<String, Map<String, Set<String>>> texts = new ConcurrentHashMap<>();

  /// @param kinds those that have words of their own: `flyer.open.walk` stands for `flyer.open`
  public PaperTexts(List<String> kinds) {
    this.kinds = List.copyOf(kinds);
  }

  /// The names of the texts that a paper has; none where there is no such paper. Numbered ones have
  /// one name in common.
  public List<String> of(String paper) {
    return names.computeIfAbsent(paper, this::names);
  }

  private List<String> names(String paper) {
    boolean is =
        TOLD_ON_PAPERS.contains(paper)
            || (WORDS.has(paper + ".command") && WORDS.has(paper + ".nothing"));
    return is
        ? WORDS.keys(paper).stream()
            .filter(key -> !key.endsWith(".command") && !key.endsWith(".nothing"))
            .map(this::name)
            .distinct()
            .sorted()
            .toList()
        : List.of();
  }

  /// Whether there are numbered texts of this name.
  public boolean isList(String name) {
    return keys(name).anyMatch(key -> WORDS.has(key + ".1"));
  }

  /// Whether there is a text of this name, by itself or as one of several.
  public boolean isText(String name) {
    return of(paper(name)).contains(NUMBER.matcher(name).replaceFirst(""))
        && keys(name).anyMatch(WORDS::has);
  }

  /// What can be put into the gaps of a text, or of all those that are numbered under its name.
  public Set<String> gaps(String name) {
    Set<String> gaps = new TreeSet<>();
    all(name).forEach(text -> GAP.matcher(text).results().forEach(gap -> gaps.add(gap.group(1))));
    return gaps;
  }

  /// How many characters there is room for in the place of a text: as many as a name has for a
  /// headline or a label, as a line has for one sentence or question, else a few sentences.
  public int longest(String name) {
    Set<String> ours = all(name);
    if (ours.stream().allMatch(text -> HEADLINE.matcher(text).matches())) {
      return 80;
    }
    return ours.stream().allMatch(text -> text.length() <= LONGEST_OF_A_LINE) ? 200 : 2_000;
  }

  /// Those of this name, of all kinds, and those that are numbered under it.
  private Set<String> all(String name) {
    return texts.computeIfAbsent(paper(name), this::byName).getOrDefault(name, Set.of());
  }

  private Map<String, Set<String>> byName(String paper) {
    Map<String, Set<String>> byName = new HashMap<>();
    for (String key : WORDS.keys(paper)) {
      for (String name : List.of(key, name(key), unkind(key))) {
        WORDS
            .find(key)
            .ifPresent(text -> byName.computeIfAbsent(name, _ -> new HashSet<>()).add(text));
      }
    }
    return byName;
  }

  /// The first brace of a text that nothing can be put into.
  ///
  /// @param gaps what there is to put in
  public static Optional<String> unfillable(String text, Set<String> gaps) {
    Matcher gap = Pattern.compile("\\{[^{}]*}|[{}]").matcher(text);
    while (gap.find()) {
      Matcher whole = GAP.matcher(gap.group());
      if (!whole.matches() || !gaps.contains(whole.group(1))) {
        return Optional.of(gap.group());
      }
    }
    return Optional.empty();
  }

  private Stream<String> keys(String name) {
    return Stream.concat(Stream.of(name), kinds.stream().map(kind -> name + "." + kind));
  }

  private String name(String key) {
    return unkind(NUMBER.matcher(key).replaceFirst(""));
  }

  private String unkind(String key) {
    return kinds.stream()
        .filter(kind -> key.endsWith("." + kind))
        .map(kind -> key.substring(0, key.length() - kind.length() - 1))
        .findFirst()
        .orElse(key);
  }

  private static String paper(String name) {
    return name.substring(0, Math.max(0, name.indexOf('.')));
  }
}
