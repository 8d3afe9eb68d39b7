package dk.kreds.directory;

import dk.kreds.schedule.Window;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// All groups that everybody may find.
///
/// @param offers by name
public record Catalogue(List<Offer> offers) {

  /// The order of names in Danish and Norwegian lists, where æ, ø and å come last, and aa is å.
  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzæøå";

  public static final Comparator<String> BY_NAME =
      Comparator.comparing(Catalogue::sortable).thenComparing(Comparator.naturalOrder());

  public Catalogue {
    offers =
        offers.stream()
            .sorted(Comparator.comparing(Offer::name, BY_NAME).thenComparing(Offer::id))
            .toList();
  }

  /// Whether any group meets on days that are known.
  public boolean hasDates() {
    return offers.stream().anyMatch(offer -> !offer.dates().isEmpty());
  }

  /// The first day that the dates of all speak for.
  public LocalDate from() {
    return offers.stream()
        .map(Offer::from)
        .filter(day -> day.isBefore(Window.ALWAYS.to()))
        .max(Comparator.naturalOrder())
        .orElse(Window.ALWAYS.from());
  }

  /// The language that most of them are in; of several the first known.
  ///
  /// @param known all that there are
  public Optional<String> language(List<String> known) {
    Map<String, Long> counts =
        offers.stream().collect(Collectors.groupingBy(Offer::language, Collectors.counting()));
    return known.stream()
        .filter(counts::containsKey)
        .max(
            Comparator.comparing((String it) -> counts.getOrDefault(it, 0L))
                .thenComparingInt(it -> -known.indexOf(it)));
  }

  /// Those of each municipality, by name; those that say none come last, under nothing.
  public List<Chapter> byMunicipality() {
    return chapters(Offer::municipality);
  }

  /// Those for each audience; those that say none come last, under nothing.
  public List<Chapter> byAudience() {
    return chapters(Offer::audience);
  }

  /// Groups that have something in common.
  ///
  /// @param name what that is; nothing for those that do not say
  public record Chapter(Optional<String> name, List<Offer> offers) {
    public Chapter {
      offers = List.copyOf(offers);
    }
  }

  private List<Chapter> chapters(Function<Offer, Optional<String>> by) {
    Map<String, List<Offer>> named = new TreeMap<>(BY_NAME);
    List<Offer> others = new ArrayList<>();
    for (Offer offer : offers) {
      by.apply(offer)
          .map(name -> (Collection<Offer>) named.computeIfAbsent(name, _ -> new ArrayList<>()))
          .orElse(others)
          .add(offer);
    }
    List<Chapter> chapters = new ArrayList<>();
    named.forEach((name, some) -> chapters.add(new Chapter(Optional.of(name), some)));
    if (!others.isEmpty()) {
      chapters.add(new Chapter(Optional.empty(), others));
    }
    return chapters;
  }

  private static String sortable(String name) {
    StringBuilder text = new StringBuilder();
    name.toLowerCase(Locale.ROOT)
        .replace("aa", "å")
        .codePoints()
        .forEach(letter -> {
          int place = LETTERS.indexOf(letter);
          text.appendCodePoint(place < 0 ? letter : 'a' + place);
        });
    return text.toString();
  }
}
