package dk.kreds.material;

import dk.kreds.schedule.Recurrence;
import dk.kreds.text.Language;
import java.time.DayOfWeek;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Says how a schedule repeats, as one says it to people: "hver anden onsdag".
public record Rhythm(Language language) {
  private static final Set<DayOfWeek> WORKDAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

  /// Nothing for a list of dates and for a rule of one's own: then the dates must speak.
  public Optional<String> of(Recurrence recurrence) {
    return switch (recurrence) {
      case Recurrence.Daily(int interval) -> Optional.of(interval("day", interval, Map.of()));
      case Recurrence.Weekly(int interval, var days) when interval == 1 && days.equals(WORKDAYS) ->
          Optional.of(language.say("rhythm.workdays"));
      case Recurrence.Weekly(int interval, var days) ->
          Optional.of(interval("weekly", interval, Map.of("days", days(days))));
      case Recurrence.WeekParity(boolean odd, var days) ->
          Optional.of(
              language.say(
                  odd ? "rhythm.odd-weeks" : "rhythm.even-weeks", Map.of("days", everyOf(days))));
      case Recurrence.Monthly(int interval, var positions, var days) ->
          Optional.of(
              interval(
                  "monthly",
                  interval,
                  Map.of("positions", positions(positions), "days", days(days))));
      case Recurrence.MonthDay(int interval, int day) ->
          Optional.of(
              interval(day == -1 ? "last-of-month" : "month-day", interval, Map.of("day", day)));
      case Recurrence.Both(var one, var other) ->
          of(one).flatMap(first -> of(other).map(second -> both(first, second)));
      case Recurrence.Dates _, Recurrence.Rule _, Recurrence.ByAgreement _ -> Optional.empty();
    };
  }

  /// "den første tirsdag og den tredje torsdag i måneden": the end that both have is said once.
  private String both(String first, String second) {
    List<String> ones = List.of(first.split(" ", -1));
    List<String> others = List.of(second.split(" ", -1));
    int same = 0;
    while (same < Math.min(ones.size(), others.size())
        && ones.get(ones.size() - 1 - same).equals(others.get(others.size() - 1 - same))) {
      same++;
    }
    String begun = String.join(" ", ones.subList(0, ones.size() - same));
    return new Sentences(language).join(List.of(same > 1 ? begun : first, second));
  }

  private String interval(String name, int interval, Map<String, Object> facts) {
    Map<String, Object> all = new HashMap<>(facts);
    all.put("interval", interval);
    String every = interval > 2 ? "many" : Integer.toString(interval);
    return language.say("rhythm." + name + "." + every, all);
  }

  private String days(Collection<DayOfWeek> days) {
    return new Sentences(language).join(days.stream().map(language.dates()::weekday).toList());
  }

  /// "torsdager", where no other word says that it is more than one.
  String everyOf(Collection<DayOfWeek> days) {
    return new Sentences(language)
        .join(days.stream().map(day -> language.say("rhythm.days." + day.getValue())).toList());
  }

  private String positions(List<Integer> positions) {
    return new Sentences(language)
        .join(
            positions.stream()
                .map(position ->
                    language.say("rhythm.position." + (position < 0 ? "last" : position)))
                .toList());
  }
}
