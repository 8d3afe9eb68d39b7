package dk.kreds.directory;

import dk.kreds.directory.Booking.Of;
import dk.kreds.directory.Clash.Between;
import dk.kreds.directory.Clash.Side;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Finds what collides across groups. The bookings of one person or room are put in order and gone
/// through once, each being held against those before it that last longest: no pair of groups is
/// compared that has nothing in common, and where many have booked the same at once, each is told
/// with one of the others and not with all.
public final class Clashes {
  private static final LocalTime EVENING = LocalTime.of(16, 0);

  /// Of so many at once each two are told; each two of hundreds would help nobody.
  private static final int FEW_AT_ONCE = 6;

  private static final Comparator<Booking> ENDING_LAST =
      Comparator.comparing((Booking it) -> it.end().toInstant()).reversed();

  private static final Comparator<Booking> BY_START =
      Comparator.comparing((Booking it) -> it.start().toInstant())
          .thenComparing(it -> it.group().file());

  private final Duration gap;
  private final Map<Pair, Found> found = new LinkedHashMap<>();

  private Clashes(Duration gap) {
    this.gap = gap;
  }

  /// What a clash is about, whatever its dates.
  private record Pair(Of of, boolean close, String key, String one, String other) {}

  private static final class Found {
    final Booking later;
    final Booking earlier;
    final List<LocalDate> dates = new ArrayList<>();
    long minutes = Long.MAX_VALUE;

    Found(Booking later, Booking earlier) {
      this.later = later;
      this.earlier = earlier;
    }
  }

  /// All of them, by file and place.
  ///
  /// @param gap the time that a leader needs from one place to another
  public static List<Clash> between(List<Diary> diaries, Duration gap) {
    return in(diaries.stream().flatMap(Diary::bookings).toList(), gap);
  }

  static List<Clash> in(List<Booking> bookings, Duration gap) {
    Clashes clashes = new Clashes(gap);
    byWhatTheyTake(bookings).values().forEach(clashes::sweep);
    return clashes.all();
  }

  private static Map<String, List<Booking>> byWhatTheyTake(List<Booking> bookings) {
    Map<String, List<Booking>> byKey = new TreeMap<>();
    bookings.forEach(booking ->
        byKey
            .computeIfAbsent(booking.of() + "\n" + booking.key(), _ -> new ArrayList<>())
            .add(booking));
    return byKey;
  }

  private void sweep(List<Booking> same) {
    same.sort(BY_START);
    if (same.getFirst().of() == Of.AUDIENCE) {
      sweepEvenings(same);
      return;
    }
    for (List<Booking> one : onesOfThatName(same)) {
      sweepHours(one);
    }
  }

  /// People of one name are one person unless their telephones tell otherwise.
  private static Iterable<List<Booking>> onesOfThatName(List<Booking> same) {
    Set<String> marks = new HashSet<>();
    same.forEach(booking -> booking.mark().ifPresent(marks::add));
    if (marks.size() <= 1) {
      return List.of(same);
    }
    Map<String, List<Booking>> byMark = new TreeMap<>();
    same.forEach(booking ->
        byMark.computeIfAbsent(booking.mark().orElse(""), _ -> new ArrayList<>()).add(booking));
    return byMark.values();
  }

  /// Holds each booking against those before it that may still matter, the ones that end last.
  private void sweepHours(List<Booking> inOrder) {
    List<Booking> before = new ArrayList<>();
    for (Booking booking : inOrder) {
      before.removeIf(it -> it.end().plus(gap).toInstant().isBefore(booking.start().toInstant()));
      others(before, booking).forEach(it -> compare(booking, it));
      before.add(booking);
      before.sort(ENDING_LAST);
      keepFew(before);
    }
  }

  private static List<Booking> others(List<Booking> some, Booking booking) {
    List<Booking> others = some.stream().filter(it -> !isOfSameGroup(it, booking)).toList();
    return others.size() > FEW_AT_ONCE ? others.subList(0, 1) : others;
  }

  private static void keepFew(List<Booking> bookings) {
    if (bookings.size() > 2 * FEW_AT_ONCE) {
      bookings.removeLast();
    }
  }

  private static boolean isOfSameGroup(Booking one, Booking other) {
    return one.group().file().equals(other.group().file());
  }

  private void compare(Booking later, Booking earlier) {
    Duration between = Duration.between(earlier.end(), later.start());
    if (between.isNegative()) {
      add(later, earlier, false, 0);
    } else if (later.of() == Of.LEADER
        && between.compareTo(gap) < 0
        && isElsewhere(later, earlier)) {
      add(later, earlier, true, between.toMinutes());
    }
  }

  private static boolean isElsewhere(Booking one, Booking other) {
    return one.place().isPresent()
        && other.place().isPresent()
        && !one.place().equals(other.place());
  }

  /// Groups of one audience that meet on one evening.
  private void sweepEvenings(List<Booking> inOrder) {
    List<Booking> before = new ArrayList<>();
    for (Booking booking : inOrder) {
      if (booking.start().toLocalTime().isBefore(EVENING)) {
        continue;
      }
      before.removeIf(it -> !it.start().toLocalDate().equals(booking.start().toLocalDate()));
      others(before, booking).forEach(it -> add(booking, it, false, 0));
      before.addFirst(booking);
      keepFew(before);
    }
  }

  private void add(Booking later, Booking earlier, boolean close, long minutes) {
    String here = later.group().file();
    String there = earlier.group().file();
    Pair pair = new Pair(later.of(), close, later.key(), here, there);
    Pair turned = new Pair(later.of(), close, later.key(), there, here);
    Found one =
        found.computeIfAbsent(
            found.containsKey(turned) ? turned : pair, _ -> new Found(later, earlier));
    LocalDate date = later.start().toLocalDate();
    if (!one.dates.contains(date)) {
      one.dates.add(date);
    }
    one.minutes = Math.min(one.minutes, minutes);
  }

  private List<Clash> all() {
    List<Clash> all = new ArrayList<>();
    found.forEach((pair, one) -> all.add(clash(pair, one)));
    all.sort(
        Comparator.comparing((Clash it) -> it.one().position())
            .thenComparing(it -> ((Between) it).other().position())
            .thenComparing(it -> it.dates().getFirst()));
    return List.copyOf(all);
  }

  private static Clash clash(Pair pair, Found found) {
    Booking later = found.later;
    Side one = new Side(later.group(), later.position());
    Side other = new Side(found.earlier.group(), found.earlier.position());
    List<LocalDate> dates = found.dates.stream().sorted().toList();
    if (pair.of == Of.AUDIENCE) {
      String where = later.place().orElse("");
      return new Clash.SameEvening(later.name(), where, one, other, dates);
    }
    return pair.close
        ? new Clash.TooClose(later.name(), (int) found.minutes, one, other, dates)
        : new Clash.SameTime(pair.of, later.name(), one, other, dates);
  }
}
