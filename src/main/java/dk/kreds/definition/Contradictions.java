package dk.kreds.definition;

import dk.kreds.definition.shape.Key;
import dk.kreds.diagnostic.Diagnostic;
import dk.kreds.diagnostic.Position;
import dk.kreds.diagnostic.Problem;
import dk.kreds.diagnostic.Remedy;
import dk.kreds.schedule.Contradiction;
import dk.kreds.schedule.Contradiction.Where;
import dk.kreds.schedule.ExceptionDates;
import dk.kreds.schedule.RuleFault;
import dk.kreds.schedule.Times;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Says of each thing in a schedule that cannot be, at which line it stands and which other line it
/// disagrees with.
///
/// @param it what is said of these meetings
/// @param places where the single dates under `changes:` and the single exceptions stand, by their
///   path
record Contradictions(Said it, Map<String, Position> places) {

  Diagnostic locate(Contradiction contradiction) {
    return switch (contradiction) {
      case Contradiction.StartsOffRule(var starts, var before, var after) ->
          Problem.STARTS_OFF_RULE.at(
              place(ScheduleShape.STARTS),
              Map.of("starts", starts, "line", monthOf(starts).orElseGet(this::rule).line()),
              remedies(Stream.concat(before.stream(), after.stream()).toList()));
      case Contradiction.EndsBeforeStart(var until, var starts) ->
          Problem.ENDS_BEFORE_START.at(
              it.get(ScheduleShape.UNTIL).isPresent() ? place(ScheduleShape.UNTIL) : rule(),
              Map.of("until", until, "starts", starts, "line", startLine()));
      case Contradiction.DatesBeforeStart(var dates, var starts) ->
          Problem.DATES_BEFORE_START.at(
              listed(dates.getFirst()),
              Map.of("dates", dates, "starts", starts, "line", startLine()));
      case Contradiction.FirstNotBeforeStart(var first, var starts) ->
          Problem.FIRST_NOT_BEFORE_START.at(
              first("date"), Map.of("first", first, "starts", starts, "line", startLine()));
      case Contradiction.BadRule(var rule, RuleFault fault) ->
          Problem.RULE_UNREADABLE.at(rule(), Map.of("text", rule, "fault", fault.name()));
      case Contradiction.NoDates() ->
          months().isEmpty()
              ? Problem.NO_MEETINGS.at(rule(), Map.of("line", startLine()))
              : Problem.NOTHING_LEFT.at(place(ScheduleShape.EXCEPT), Map.of("line", rule().line()));
      case Contradiction.NothingLeft(var leftOut) ->
          Problem.NOTHING_LEFT.at(
              place(ScheduleShape.EXCEPT), Map.of("count", leftOut, "line", rule().line()));
      case Contradiction.StartsLeftOut(var starts) ->
          Problem.STARTS_LEFT_OUT.at(
              place(ScheduleShape.STARTS),
              Map.of("starts", starts, "line", place(ScheduleShape.EXCEPT).line()));
      case Contradiction.TooMany(var limit) ->
          Problem.TOO_MANY_MEETINGS.at(rule(), Map.of("limit", limit));
      case Contradiction.FewerThanCount(var meetings, var found) ->
          Problem.TOO_FEW_DATES.at(
              place(ScheduleShape.MEETINGS),
              Map.of("meetings", meetings, "found", found, "line", rule().line()));
      case Contradiction.EndNotAfterBegin(var from, var to, Where where) ->
          Problem.END_NOT_AFTER_BEGIN.at(
              times(where),
              Map.of("from", from, "to", to),
              new Times(from, to)
                  .meant().stream()
                      .map(times -> Remedy.of(times.from() + "-" + times.to()))
                      .toArray(Remedy[]::new));
      case Contradiction.UnknownSlot(var date, var nearest) ->
          Problem.NO_SUCH_MEETING.at(change(date), Map.of("date", date), remedies(nearest));
      case Contradiction.ChangeOfLeftOut(var slot, var causes) ->
          Problem.CHANGE_OF_LEFT_OUT.at(
              change(slot),
              Map.of(
                  "date", slot,
                  "causes", causes.size(),
                  "line", place(ScheduleShape.EXCEPT).line()));
      case Contradiction.ExtraOfRule(var slot) ->
          Problem.EXTRA_OF_RULE.at(change(slot), Map.of("date", slot, "line", rule().line()));
      case Contradiction.CancelledAndMoved(var slot) ->
          Problem.CANCELLED_AND_MOVED.at(change(slot), Map.of("date", slot));
      case Contradiction.SameDay(var date, var slotA, var slotB) ->
          Problem.SAME_DAY.at(
              change(slotA.equals(date) ? slotB : slotA),
              Map.of("date", date, "slots", List.of(slotA, slotB)));
      case Contradiction.MissingTime(var slot, var local, var zone) ->
          Problem.MISSING_TIME.at(
              changed(slot + ".time", place(ScheduleShape.TIME)),
              Map.of(
                  "date", local.toLocalDate(), "time", local.toLocalTime(), "zone", zone.getId()));
      case Contradiction.BackwardRange(var from, var to) ->
          Problem.BACKWARD_RANGE.at(
              exception(from, to), Map.of("from", from, "to", to), Remedy.of(to + " to " + from));
      case Contradiction.UnusedWeekday(var day) ->
          Problem.UNUSED_WEEKDAY.at(weekday(day), Map.of("day", word(day), "line", rule().line()));
    };
  }

  private Position place(Key<?> key) {
    return it.place(key);
  }

  /// Where the rule stands, however it is said.
  private Position rule() {
    List<Key<?>> ways = List.of(ScheduleShape.EVERY, ScheduleShape.RRULE, ScheduleShape.DATES);
    return Stream.concat(
            ways.stream().filter(it::isOwn), ways.stream().filter(key -> it.get(key).isPresent()))
        .map(this::place)
        .findFirst()
        .orElse(it.whole());
  }

  private int startLine() {
    return place(ScheduleShape.STARTS).line();
  }

  private Position change(LocalDate slot) {
    return changed(slot.toString(), place(ScheduleShape.CHANGES));
  }

  /// A run's own change, else the one for all.
  private Position changed(String key, Position otherwise) {
    return Stream.of(it.path() + ".changes.", "schedule.changes.")
        .map(path -> path + key)
        .filter(places::containsKey)
        .findFirst()
        .map(places::get)
        .orElse(otherwise);
  }

  private Position times(Where where) {
    return switch (where) {
      case Where.Usual() -> place(ScheduleShape.TIME);
      case Where.OnWeekday(var day) -> weekday(day);
      case Where.OfFirst() -> first("time");
      case Where.OfChange(var slot) -> changed(slot + ".time", change(slot));
    };
  }

  private Position weekday(DayOfWeek day) {
    return places.getOrDefault("schedule.times." + word(day), place(ScheduleShape.WEEKDAY_TIMES));
  }

  private static String word(DayOfWeek day) {
    return day.name().toLowerCase(Locale.ROOT);
  }

  private Position first(String key) {
    return places.getOrDefault("schedule.first." + key, place(ScheduleShape.FIRST));
  }

  /// Where a date stands in `dates:`, which need not be in order.
  private Position listed(LocalDate date) {
    int index = it.get(ScheduleShape.DATES).orElse(List.of()).indexOf(date);
    String path = it.isOwn(ScheduleShape.DATES) ? it.path() : "schedule";
    return places.getOrDefault(path + ".dates." + index, place(ScheduleShape.DATES));
  }

  private Set<Month> months() {
    return written().stream()
        .filter(ExceptionShape.Written.WholeMonth.class::isInstance)
        .map(one -> ((ExceptionShape.Written.WholeMonth) one).month())
        .collect(Collectors.toSet());
  }

  /// Where the month of a date is left out.
  private Optional<Position> monthOf(LocalDate date) {
    int index = written().indexOf(new ExceptionShape.Written.WholeMonth(date.getMonth()));
    return index < 0
        ? Optional.empty()
        : Optional.of(places.getOrDefault("schedule.except." + index, place(ScheduleShape.EXCEPT)));
  }

  private List<ExceptionShape.Written> written() {
    return it.get(ScheduleShape.EXCEPT).orElse(List.of());
  }

  private Position exception(LocalDate from, LocalDate to) {
    List<ExceptionShape.Written> written = written();
    for (int i = 0; i < written.size(); i++) {
      if (written.get(i) instanceof ExceptionShape.Written.On(ExceptionDates.Range range)
          && range.from().equals(from)
          && range.to().equals(to)) {
        return places.getOrDefault("schedule.except." + i, place(ScheduleShape.EXCEPT));
      }
    }
    return place(ScheduleShape.EXCEPT);
  }

  private static Remedy[] remedies(Collection<LocalDate> dates) {
    return dates.stream().distinct().map(date -> Remedy.of(date.toString())).toArray(Remedy[]::new);
  }
}
