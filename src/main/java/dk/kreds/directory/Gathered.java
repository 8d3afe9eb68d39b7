package dk.kreds.directory;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What was gathered of many groups. The first part is for everybody, the second for those who
/// coordinate.
public record Gathered(List<Offer> offers, Behind behind) {
  public static final Gathered NOTHING =
      new Gathered(List.of(), new Behind(List.of(), List.of(), List.of()));

  public Gathered {
    offers = List.copyOf(offers);
  }

  /// What nobody else needs to see.
  public record Behind(List<Diary> diaries, List<Clash.OnHoliday> holidays, List<Share> shares) {
    public Behind {
      diaries = List.copyOf(diaries);
      holidays = List.copyOf(holidays);
      shares = List.copyOf(shares);
    }
  }

  /// All parts together, in one order whatever the parts were.
  public static Gathered join(List<Gathered> parts) {
    return new Gathered(
        byId(parts.stream().flatMap(part -> part.offers.stream()), Offer::id),
        new Behind(
            byId(behind(parts).flatMap(it -> it.diaries().stream()), it -> it.group().id()),
            byId(behind(parts).flatMap(it -> it.holidays().stream()), it -> it.one().group().id()),
            byId(behind(parts).flatMap(it -> it.shares().stream()), it -> it.group().id())));
  }

  private static <T> List<T> byId(Stream<T> all, Function<T, String> id) {
    return all.sorted((one, other) -> id.apply(one).compareTo(id.apply(other))).toList();
  }

  /// Together with what was known before of groups that are not in this.
  ///
  /// @param wanted whether a group is asked for, by its id
  public Gathered completed(Gathered before, Predicate<String> wanted) {
    Set<String> ids = ids();
    Set<String> others =
        before.ids().stream()
            .filter(id -> ids.contains(id) || !wanted.test(id))
            .collect(Collectors.toSet());
    return join(List.of(this, before.without(others)));
  }

  /// Of all groups, also of those that not everybody may find.
  public Set<String> ids() {
    return behind.shares.stream().map(share -> share.group().id()).collect(Collectors.toSet());
  }

  /// Of groups that are there, but not for everybody to find.
  public Set<String> unlisted() {
    Set<String> ids = new HashSet<>(ids());
    offers.forEach(offer -> ids.remove(offer.id()));
    return ids;
  }

  /// The same but for some groups, by their ids.
  public Gathered without(Set<String> ids) {
    return new Gathered(
        offers.stream().filter(offer -> !ids.contains(offer.id())).toList(),
        new Behind(
            behind.diaries.stream().filter(it -> !ids.contains(it.group().id())).toList(),
            behind.holidays.stream().filter(it -> !ids.contains(it.one().group().id())).toList(),
            behind.shares.stream().filter(it -> !ids.contains(it.group().id())).toList()));
  }

  private static Stream<Behind> behind(List<Gathered> parts) {
    return parts.stream().map(Gathered::behind);
  }
}
