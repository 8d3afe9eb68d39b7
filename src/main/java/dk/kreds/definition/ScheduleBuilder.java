package dk.kreds.definition;

import dk.kreds.definition.ScheduleShape.MeetingChange;
import dk.kreds.definition.shape.Entries;
import dk.kreds.definition.shape.Findings;
import dk.kreds.definition.shape.Key;
import dk.kreds.definition.shape.Located;
import dk.kreds.diagnostic.Diagnostic;
import dk.kreds.diagnostic.Problem;
import dk.kreds.diagnostic.Remedy;
import dk.kreds.schedule.Change;
import dk.kreds.schedule.Contradiction;
import dk.kreds.schedule.Country;
import dk.kreds.schedule.Ending;
import dk.kreds.schedule.First;
import dk.kreds.schedule.Instead;
import dk.kreds.schedule.Occurrences;
import dk.kreds.schedule.Reading;
import dk.kreds.schedule.Recurrence;
import dk.kreds.schedule.RecurrencePhrase;
import dk.kreds.schedule.Schedule;
import dk.kreds.schedule.Window;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Makes a schedule of what `schedule:` says.
final class ScheduleBuilder {
  /// How many dates a reading of an ambiguous phrase is shown with.
  private static final int EXAMPLES = 3;

  private static final int CHECKED_YEARS = 2;

  private final Entries it;
  private final Findings findings;

  ScheduleBuilder(Entries it, Findings findings) {
    this.it = it;
    this.findings = findings;
  }

  /// The schedule, or nothing where the findings say why.
  Optional<Schedule> build(ZoneId usualZone) {
    Optional<Recurrence> recurrence = recurrence();
    boolean twoEnds =
        bothSaid(ScheduleShape.MEETINGS, ScheduleShape.UNTIL)
            || bothSaid(ScheduleShape.MEETINGS, ScheduleShape.PLAN)
            || bothSaid(ScheduleShape.UNTIL, ScheduleShape.PLAN);
    if (twoEnds || recurrence.isEmpty()) {
      return Optional.empty();
    }
    ZoneId zone = it.get(ScheduleShape.ZONE).orElse(usualZone);
    if (asksForHolidaysOf(zone)) {
      return Optional.empty();
    }
    Schedule schedule =
        new Schedule(
            it.need(ScheduleShape.STARTS),
            it.need(ScheduleShape.TIME),
            zone,
            recurrence.get(),
            monthsLeftOut(),
            ending(it).orElseGet(Ending.Open::new),
            exceptions().flatMap(written -> written.dates(country(zone))).toList(),
            it.get(ScheduleShape.INSTEAD).orElse(Instead.SHIFT),
            it.get(ScheduleShape.FIRST)
                .map(first -> new First(first.date(), first.times()))
                .orElse(First.AS_ALWAYS),
            it.get(ScheduleShape.WEEKDAY_TIMES).orElse(Map.of()),
            changes(it.get(ScheduleShape.CHANGES).orElse(Map.of())));
    if (it.get(ScheduleShape.RUNS).isPresent()) {
      return Optional.of(schedule);
    }
    List<Diagnostic> wrong = wrong(schedule, Said.by(it));
    wrong.forEach(findings::add);
    return wrong.isEmpty() ? Optional.of(schedule) : Optional.empty();
  }

  /// Works the schedule out once, to find what cannot be; of one without end, its first two years.
  List<Diagnostic> wrong(Schedule schedule, Said said) {
    LocalDate starts = schedule.starts();
    Window window = new Window(starts, starts.plusYears(CHECKED_YEARS));
    List<Contradiction> contradictions = Occurrences.of(schedule, window).contradictions();
    Contradictions locator = new Contradictions(said, findings.places());
    return contradictions.stream()
        .filter(one -> !followsFrom(one, contradictions))
        .map(locator::locate)
        .toList();
  }

  /// That nothing is left of a group which ends before it begins, say, is nothing new.
  private static boolean followsFrom(Contradiction one, List<Contradiction> all) {
    return switch (one) {
      case Contradiction.NoDates _ -> isAmong(all, Contradiction.EndsBeforeStart.class);
      case Contradiction.StartsOffRule _ -> isAmong(all, Contradiction.DatesBeforeStart.class);
      case Contradiction.SameDay _ -> isAmong(all, Contradiction.FirstNotBeforeStart.class);
      default -> false;
    };
  }

  private static boolean isAmong(List<Contradiction> all, Class<? extends Contradiction> sort) {
    return all.stream().anyMatch(sort::isInstance);
  }

  private Optional<Recurrence> recurrence() {
    List<Key<?>> ways =
        Stream.of(ScheduleShape.EVERY, ScheduleShape.DATES, ScheduleShape.RRULE)
            .filter(key -> it.get(key).isPresent())
            .<Key<?>>map(key -> key)
            .toList();
    if (ways.size() > 1) {
      bothSaid(ways.get(0), ways.get(1));
      return Optional.empty();
    }
    if (isEmptyList(it)) {
      return Optional.empty();
    }
    return it.get(ScheduleShape.DATES)
        .<Recurrence>map(dates -> new Recurrence.Dates(new TreeSet<>(dates)))
        .or(() -> it.get(ScheduleShape.RRULE).map(Located::value).map(Recurrence.Rule::new))
        .or(() ->
            it.get(ScheduleShape.EVERY)
                .map(written -> phrase(written, it.need(ScheduleShape.STARTS)))
                .orElseGet(() -> {
                  findings.add(it.missing("every"));
                  return Optional.empty();
                }));
  }

  /// How a phrase is read, or nothing where the findings say why it cannot be.
  Optional<Recurrence> phrase(Located<String> phrase, LocalDate starts) {
    Map<String, Object> facts = Map.of("text", phrase.value());
    return switch (RecurrencePhrase.parse(phrase.value(), starts)) {
      case Reading.Understood(Recurrence recurrence) -> Optional.of(recurrence);
      case Reading.Ambiguous(List<Reading.Alternative> alternatives) -> {
        Remedy[] remedies =
            alternatives.stream()
                .map(one ->
                    Remedy.giving(
                        one.write(), one.recurrence().dates(starts).limit(EXAMPLES).toList()))
                .toArray(Remedy[]::new);
        findings.add(Problem.PHRASE_AMBIGUOUS.at(phrase.position(), facts, remedies));
        yield Optional.empty();
      }
      case Reading.Unknown(List<String> suggestions) -> {
        Remedy[] remedies = suggestions.stream().map(Remedy::of).toArray(Remedy[]::new);
        findings.add(Problem.PHRASE_UNKNOWN.at(phrase.position(), facts, remedies));
        yield Optional.empty();
      }
    };
  }

  private boolean bothSaid(Key<?> one, Key<?> other) {
    return bothSaid(it, one, other);
  }

  /// Whether a schedule, or a run of it, has a list of dates with nothing in it; the findings then
  /// say so.
  boolean isEmptyList(Entries it) {
    boolean isEmpty = it.get(ScheduleShape.DATES).filter(List::isEmpty).isPresent();
    if (isEmpty) {
      findings.add(Problem.VALUE_MISSING.at(it.place(ScheduleShape.DATES), Map.of("key", "dates")));
    }
    return isEmpty;
  }

  /// Whether a schedule, or a run of it, says two things of which only one can be; the findings
  /// then say so.
  boolean bothSaid(Entries it, Key<?> one, Key<?> other) {
    boolean both = it.get(one).isPresent() && it.get(other).isPresent();
    if (both) {
      findings.add(
          Problem.KEYS_EXCLUDE.at(
              it.place(other),
              Map.of("key", other.name(), "other", one.name(), "line", it.place(one).line())));
    }
    return both;
  }

  /// Where a schedule or a run of it says that it ends.
  static Optional<Ending> ending(Entries it) {
    return it.get(ScheduleShape.MEETINGS)
        .<Ending>map(Ending.Count::new)
        .or(() -> it.get(ScheduleShape.UNTIL).map(Ending.Until::new));
  }

  private Stream<ExceptionShape.Written> exceptions() {
    return it.get(ScheduleShape.EXCEPT).orElse(List.of()).stream();
  }

  private Set<Month> monthsLeftOut() {
    Set<Month> months = EnumSet.noneOf(Month.class);
    exceptions()
        .forEach(written -> {
          if (written instanceof ExceptionShape.Written.WholeMonth(Month month)) {
            months.add(month);
          }
        });
    return months;
  }

  /// Whose public holidays are meant, where they are known.
  static Optional<Country> country(ZoneId zone) {
    return switch (zone.getId()) {
      case "Europe/Copenhagen" -> Optional.of(Country.DK);
      case "Europe/Oslo" -> Optional.of(Country.NO);
      default -> Optional.empty();
    };
  }

  /// Whether public holidays are left out that nobody knows here.
  private boolean asksForHolidaysOf(ZoneId zone) {
    boolean asks = exceptions().anyMatch(ExceptionShape.Written.PublicHolidays.class::isInstance);
    if (asks && country(zone).isEmpty()) {
      findings.add(
          Problem.HOLIDAYS_UNKNOWN.at(
              it.place(ScheduleShape.EXCEPT), Map.of("zone", zone.getId())));
      return true;
    }
    return false;
  }

  static Map<LocalDate, Change> changes(Map<LocalDate, MeetingChange> written) {
    Map<LocalDate, Change> changes = new TreeMap<>();
    written.forEach((slot, change) -> changes.put(slot, change(change)));
    return changes;
  }

  private static Change change(MeetingChange change) {
    return new Change(
        change.extra(),
        change.cancelled(),
        change.date(),
        change.times(),
        change.place().map(room -> room.name()),
        change.reason());
  }
}
