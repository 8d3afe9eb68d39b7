package dk.kreds.material;

import dk.kreds.group.Room;
import dk.kreds.plan.Meeting;
import dk.kreds.plan.PublicView;
import dk.kreds.schedule.LeftOut;
import dk.kreds.schedule.Times;
import dk.kreds.text.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a paper that tells a rhythm must add, so that nobody stands before a closed door: the dates
/// on which it is not so, with their weekdays.
public record Deviations(PublicView view, Language language) {
  /// So many dates off in a row are a pause.
  private static final int PAUSE = 3;

  /// In sentences, in the order of the calendar.
  ///
  /// @param rhythm whether people are told how it repeats, and so could come on a day off
  /// @param firstTold whether the first meeting is told by itself, with its own date and times
  List<String> sentences(boolean rhythm, boolean firstTold) {
    List<Meeting> held = view.held();
    LocalDate from = firstTold ? held.getFirst().date() : LocalDate.MIN;
    List<String> all = new ArrayList<>();
    if (firstTold && held.size() > 1 && held.getFirst().differs().time()) {
      all.add(language.say("flyer.but.then", Map.of("times", usualTimes())));
    }
    byRun(
            view.meetings().stream()
                .filter(Meeting::isHeld)
                .filter(meeting -> !firstTold || meeting.date().isAfter(from))
                .filter(meeting -> differs(meeting, rhythm))
                .toList())
        .forEach(all::add);
    if (rhythm) {
      all.addAll(off(from));
    }
    return all;
  }

  private static boolean differs(Meeting meeting, boolean rhythm) {
    return meeting.differs().time()
        || meeting.differs().place()
        || (rhythm && (meeting.movedFrom().isPresent() || meeting.differs().extra()));
  }

  /// What is the same for all runs is said once, else with the run's name.
  private Stream<String> byRun(List<Meeting> meetings) {
    Map<String, List<Meeting>> said =
        meetings.stream()
            .collect(
                Collectors.groupingBy(this::sentence, LinkedHashMap::new, Collectors.toList()));
    int runs = Math.max(1, view.profile().runs().size());
    return said.entrySet().stream()
        .map(entry ->
            entry.getValue().size() == runs
                ? entry.getKey()
                : runs(entry.getValue(), entry.getKey()));
  }

  private String runs(List<Meeting> some, String what) {
    List<String> names = some.stream().flatMap(meeting -> meeting.run().stream()).toList();
    return names.isEmpty() ? what : new Sentences(language).join(names) + ": " + what;
  }

  private String sentence(Meeting meeting) {
    String date = day(meeting.date());
    String when =
        meeting.differs().time()
            ? language.say("flyer.when.closed.big", Map.of("date", date, "times", times(meeting)))
            : date;
    Optional<String> place = meeting.place().filter(_ -> meeting.differs().place()).map(Room::name);
    String whenAndWhere =
        place
            .map(room -> Map.of("date", when, "place", room))
            .map(facts -> language.say("flyer.when.date-place", facts))
            .orElse(when);
    if (meeting.differs().extra()) {
      return language.say("flyer.but.extra", Map.of("when", whenAndWhere));
    }
    if (meeting.movedFrom().isPresent()) {
      return language.say(
          "flyer.but.moved", Map.of("from", day(meeting.movedFrom().get()), "to", whenAndWhere));
    }
    return Sentences.capital(
        place
            .map(room -> language.say(elsewhere(meeting), Map.of("when", when, "place", room)))
            .orElseGet(() -> language.say("flyer.but.time", Map.of("when", when))));
  }

  private static String elsewhere(Meeting meeting) {
    return meeting.differs().time() ? "flyer.but.both" : "flyer.but.place";
  }

  private String times(Meeting meeting) {
    return language.dates().times(meeting.from(), meeting.to());
  }

  private String usualTimes() {
    Times times = view.profile().schedule().times();
    return language.dates().times(times.from(), times.to());
  }

  /// Single dates in one sentence, and each pause in one of its own.
  private List<String> off(LocalDate from) {
    List<LocalDate> single = new ArrayList<>();
    List<String> pauses = new ArrayList<>();
    for (List<LocalDate> row : rows(from)) {
      if (row.size() < PAUSE) {
        single.addAll(row);
      } else {
        pauses.add(
            language.say(
                "flyer.but.pause", Map.of("from", day(row.getFirst()), "to", day(row.getLast()))));
      }
    }
    Stream<String> singles =
        single.isEmpty()
            ? Stream.empty()
            : Stream.of(
                language.say(
                    "flyer.but.off",
                    Map.of(
                        "dates",
                        new Sentences(language).either(single.stream().map(this::day).toList()))));
    return Stream.concat(singles, pauses.stream()).toList();
  }

  /// The days off, those together between which nobody meets.
  private List<List<LocalDate>> rows(LocalDate from) {
    Set<LocalDate> held = dates(view.held().stream().map(Meeting::date));
    Set<LocalDate> off =
        dates(
            Stream.concat(
                view.meetings().stream().filter(it -> !it.isHeld()).map(Meeting::slot),
                view.leftOut().stream().map(LeftOut::slot)));
    // on a day on which some meet, one does not come in vain
    off.removeIf(held::contains);
    List<List<LocalDate>> rows = new ArrayList<>();
    for (LocalDate day : off) {
      boolean goesOn =
          !rows.isEmpty() && rows.getLast().getLast().datesUntil(day).noneMatch(held::contains);
      if (!goesOn) {
        rows.add(new ArrayList<>());
      }
      rows.getLast().add(day);
    }
    rows.removeIf(row -> row.getLast().isBefore(from));
    return rows;
  }

  /// The rule's dates on which those of a run do not meet, also where their meeting has moved.
  public Set<LocalDate> daysOff(Optional<String> run) {
    List<Meeting> ours = view.meetings().stream().filter(it -> it.run().equals(run)).toList();
    Set<LocalDate> off =
        dates(
            Stream.concat(
                ours.stream().filter(it -> !it.isHeld()).map(Meeting::slot),
                Stream.concat(
                    ours.stream().flatMap(it -> it.movedFrom().stream()),
                    view.leftOut().stream().map(LeftOut::slot))));
    off.removeAll(dates(ours.stream().filter(Meeting::isHeld).map(Meeting::date)));
    return off;
  }

  private static Set<LocalDate> dates(Stream<LocalDate> dates) {
    return dates.collect(Collectors.toCollection(TreeSet::new));
  }

  private String day(LocalDate date) {
    return language.dates().withWeekday(date);
  }
}
