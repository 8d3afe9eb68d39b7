package dk.kreds.material;

import dk.kreds.plan.PublicView;
import dk.kreds.schedule.Schedule;
import dk.kreds.schedule.Times;
import dk.kreds.text.Language;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// What people must know where the group meets at other times on some days of the week than on
/// others, so that nobody comes on a Friday at the hour of the Tuesdays.
record WeekdayTimes(PublicView view, Language language) {

  /// Whether the days of the week have different times.
  boolean differ() {
    return days().size() > 1;
  }

  /// "Tirsdage kl. 16.30–18.30 og fredage kl. 11–13."
  String sentence() {
    List<String> each = new ArrayList<>();
    days()
        .forEach((times, days) ->
            each.add(
                language.say(
                    "flyer.when.weekday",
                    Map.of(
                        "days", new Rhythm(language).everyOf(days),
                        "times", language.dates().times(times.from(), times.to())))));
    return Sentences.capital(new Sentences(language).join(each)) + ".";
  }

  /// The days on which there are meetings, by their times.
  private Map<Times, List<DayOfWeek>> days() {
    Schedule schedule = view.profile().schedule();
    SortedSet<DayOfWeek> met =
        view.held().stream()
            .map(meeting -> meeting.slot().getDayOfWeek())
            .collect(Collectors.toCollection(TreeSet::new));
    return met.stream()
        .collect(
            Collectors.groupingBy(
                day -> schedule.weekdayTimes().getOrDefault(day, schedule.times()),
                LinkedHashMap::new,
                Collectors.toList()));
  }
}
