package dk.kreds.plan;

import dk.kreds.group.Counted;
import dk.kreds.group.Participant;
import dk.kreds.group.Participants;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/// How many came, as far as somebody has noted it. A count that the leader wrote down stands as it
/// is. Otherwise everybody on the list came who is not noted as away, up to the last meeting of
/// which anything is known: of a meeting that is still to come nobody can tell.
///
/// @param listed how many are on the list; 0 where none is kept
/// @param forgotten who is no longer on it: only numbers are left of them
/// @param days one for each date with a meeting
/// @param byList whether nobody has counted, so that only the list tells
/// @param stayed how many of the list were there at one of the last three counted meetings at
///   least; absent where there is no telling
public record Attendance(
    int listed, Counted forgotten, List<Day> days, boolean byList, OptionalInt stayed) {
  private static final int LAST = 3;

  public Attendance {
    days = List.copyOf(days);
  }

  /// @param came absent where nobody has noted it
  /// @param apologies who said that they could not come
  /// @param absences who stayed away without a word
  public record Day(LocalDate date, OptionalInt came, int apologies, int absences) {}

  static Attendance of(Participants participants, PublicView view) {
    // of several runs nobody knows who is in which
    List<Participant> list = view.profile().runs().isEmpty() ? participants.people() : List.of();
    SortedMap<LocalDate, Meeting> meetings = new TreeMap<>();
    view.held().forEach(meeting -> meetings.putIfAbsent(meeting.date(), meeting));
    Optional<LocalDate> known = lastKnown(participants, list, meetings.values());
    List<Day> days = new ArrayList<>();
    for (Meeting meeting : meetings.values()) {
      boolean isKnown = known.filter(last -> !meeting.date().isAfter(last)).isPresent();
      days.add(day(meeting, isKnown ? list : List.of(), participants.attended()));
    }
    return new Attendance(
        list.size(),
        participants.counted(),
        days,
        participants.attended().isEmpty(),
        stayed(list, days, meetings.values()));
  }

  private static Optional<LocalDate> lastKnown(
      Participants participants, List<Participant> list, Collection<Meeting> meetings) {
    return meetings.stream()
        .filter(meeting ->
            count(participants.attended(), meeting).isPresent()
                || list.stream().anyMatch(person -> holds(person.absences(), meeting)))
        .map(Meeting::date)
        .max(Comparator.naturalOrder());
  }

  private static Day day(
      Meeting meeting, List<Participant> list, Map<LocalDate, Integer> attended) {
    int apologies = count(list, meeting, Participant::apologies);
    int absences = count(list, meeting, Participant::absences);
    OptionalInt counted = count(attended, meeting);
    OptionalInt came =
        counted.isPresent() || list.isEmpty()
            ? counted
            : OptionalInt.of(
                Math.toIntExact(list.stream().filter(it -> came(it, meeting)).count()));
    return new Day(meeting.date(), came, apologies, absences);
  }

  private static int count(
      List<Participant> list, Meeting meeting, Function<Participant, Set<LocalDate>> dates) {
    return Math.toIntExact(
        list.stream().filter(person -> holds(dates.apply(person), meeting)).count());
  }

  private static OptionalInt count(Map<LocalDate, Integer> attended, Meeting meeting) {
    return Stream.of(meeting.date(), meeting.slot())
        .filter(attended::containsKey)
        .mapToInt(date -> attended.getOrDefault(date, 0))
        .findFirst();
  }

  private static OptionalInt stayed(
      List<Participant> list, List<Day> days, Collection<Meeting> meetings) {
    List<Day> counted = days.stream().filter(day -> day.came().isPresent()).toList();
    if (list.isEmpty() || counted.size() <= LAST) {
      return OptionalInt.empty();
    }
    LocalDate from = counted.get(counted.size() - LAST).date();
    LocalDate to = counted.getLast().date();
    List<Meeting> last =
        meetings.stream()
            .filter(meeting -> !meeting.date().isBefore(from) && !meeting.date().isAfter(to))
            .toList();
    return OptionalInt.of(
        Math.toIntExact(
            list.stream()
                .filter(person -> last.stream().anyMatch(meeting -> came(person, meeting)))
                .count()));
  }

  private static boolean came(Participant person, Meeting meeting) {
    return !holds(person.apologies(), meeting) && !holds(person.absences(), meeting);
  }

  private static boolean holds(Set<LocalDate> dates, Meeting meeting) {
    return dates.contains(meeting.date()) || dates.contains(meeting.slot());
  }

  /// Those of which it is known how many came.
  public List<Day> counted() {
    return days.stream().filter(day -> day.came().isPresent()).toList();
  }

  /// How many took part in all, those who have been forgotten included; 0 where no list is kept.
  public int people() {
    return listed + forgotten.people();
  }

  /// Everybody who came, each time anew. Counts hold those who have been forgotten since; the list
  /// does not.
  public int visits() {
    int came = counted().stream().mapToInt(day -> day.came().orElse(0)).sum();
    return byList ? came + forgotten.attendances() : came;
  }

  /// How many came to a counted meeting, on the average, in hundredths, to the nearest tenth;
  /// absent where none is counted, or where it is not known any more who came when.
  public OptionalInt average() {
    int meetings = counted().size();
    if (meetings == 0 || (byList && forgotten.people() > 0)) {
      return OptionalInt.empty();
    }
    BigDecimal exact =
        BigDecimal.valueOf(visits()).divide(BigDecimal.valueOf(meetings), 1, RoundingMode.HALF_UP);
    return OptionalInt.of(exact.movePointRight(2).intValueExact());
  }
}
