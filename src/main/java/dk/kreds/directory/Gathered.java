package dk.kreds.directory;

import java.util.List;
import java.util.Set;
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

  /// All parts together.
  public static Gathered join(List<Gathered> parts) {
    return new Gathered(
        parts.stream().flatMap(part -> part.offers.stream()).toList(),
        new Behind(
            behind(parts).flatMap(it -> it.diaries().stream()).toList(),
            behind(parts).flatMap(it -> it.holidays().stream()).toList(),
            behind(parts).flatMap(it -> it.shares().stream()).toList()));
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
