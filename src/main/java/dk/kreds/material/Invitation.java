package dk.kreds.material;

import dk.kreds.plan.Meeting;
import dk.kreds.plan.PublicView;
import dk.kreds.schedule.Schedule;
import dk.kreds.text.Dates;
import dk.kreds.text.Language;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// When to come, as a flyer says it: the one thing that is biggest, and a line on how it goes on.
///
/// @param label what the big line is
/// @param big a group with an end: its first date; an open one: its day of the week
/// @param runs where there are several: when each is held
/// @param then how it goes on
public record Invitation(String label, String big, List<String> runs, String then) {
  private static final int NEXT_DATES = 3;

  /// Up to so many dates are told one by one where no rule tells them.
  private static final int FEW_DATES = 6;

  public static Invitation of(PublicView view, Language language) {
    List<Meeting> held = view.held();
    Schedule schedule = view.profile().schedule();
    Optional<String> rhythm = new Rhythm(language).of(schedule.recurrence());
    if (view.profile().isForTalks()) {
      Optional<Invitation> talks = new TalkWords(view, language).invitation(rhythm);
      if (talks.isPresent()) {
        return talks.get();
      }
    }
    if (held.isEmpty()) {
      return new Invitation(language.say("flyer.when.none"), rhythm.orElse(""), List.of(), "");
    }
    RunWords runs = new RunWords(view, language);
    if (!runs.isEmpty()) {
      return several(
          view.heldWith(held.getFirst()),
          runs,
          schedule.isOpenEnded(),
          runs.rhythm(),
          new Deviations(view, language));
    }
    return schedule.isOpenEnded() && rhythm.isPresent()
        ? open(view, rhythm.get(), language)
        : closed(view, schedule, rhythm, language);
  }

  private static Invitation open(PublicView view, String rhythm, Language language) {
    List<Meeting> held = view.held();
    Dates dates = language.dates();
    Meeting first = held.getFirst();
    String times = dates.times(first.from(), first.to());
    int rooms = view.profile().rooms().size();
    List<String> next =
        next(
            held.subList(0, Math.min(held.size(), Math.max(NEXT_DATES, rooms))),
            view.profile().movesAbout(),
            language);
    WeekdayTimes weekdays = new WeekdayTimes(view, language);
    List<String> sentences = new ArrayList<>();
    if (weekdays.differ()) {
      sentences.add(weekdays.sentence());
    }
    sentences.add(
        language.say("flyer.when.open.next", Map.of("dates", new Sentences(language).join(next))));
    sentences.addAll(
        monthsOff(view.profile().schedule().monthsLeftOut().stream().sorted(), language));
    sentences.addAll(new Deviations(view, language).sentences(true, false));
    return new Invitation(
        language.say("flyer.when.open"),
        weekdays.differ()
            ? Sentences.capital(rhythm)
            : language.say(
                "flyer.when.open.big", Map.of("rhythm", Sentences.capital(rhythm), "times", times)),
        List.of(),
        String.join(" ", sentences));
  }

  /// Runs that begin on one day, or repeat in one way, share the big line; what sets them apart
  /// stands beneath it, a line each.
  private static Invitation several(
      List<Meeting> held,
      RunWords runs,
      boolean open,
      Optional<String> rhythm,
      Deviations deviations) {
    Language language = deviations.language();
    String first = language.dates().full(held.getFirst().date());
    String big = open ? rhythm.orElse("") : first;
    String then = open ? "" : rest(held, runs, language);
    return new Invitation(
        language.say(open ? "flyer.when.open" : "flyer.when.closed"),
        runs.areAlike() ? Sentences.capital(big) : "",
        runs.flyerLines(),
        paragraph(
            held.size() > 1 ? then : "",
            deviations.sentences(rhythm.isPresent() && (open || runs.areAlike()), !open)));
  }

  /// The last of each year says the year: a flyer may still hang there when it is over.
  private static List<String> next(List<Meeting> meetings, boolean withRoom, Language language) {
    List<String> next = new ArrayList<>();
    for (int i = 0; i < meetings.size(); i++) {
      LocalDate date = meetings.get(i).date();
      boolean last =
          i + 1 == meetings.size() || meetings.get(i + 1).date().getYear() != date.getYear();
      next.add(date(meetings.get(i), last, withRoom, language));
    }
    return next;
  }

  /// With the room where it is not always the same, and the weekday where it is another.
  private static String date(
      Meeting meeting, boolean withYear, boolean withRoom, Language language) {
    Dates dates = language.dates();
    LocalDate day = meeting.date();
    String date =
        meeting.movedFrom().isPresent()
            ? (withYear ? dates.full(day) : dates.withWeekday(day))
            : (withYear ? dates.plain(day) : dates.dayAndMonth(day));
    return meeting
        .place()
        .filter(_ -> withRoom || meeting.differs().place())
        .map(room ->
            language.say("flyer.when.date-place", Map.of("date", date, "place", room.name())))
        .orElse(date);
  }

  private static Invitation closed(
      PublicView view, Schedule schedule, Optional<String> rhythm, Language language) {
    List<Meeting> held = view.held();
    Dates dates = language.dates();
    Meeting first = held.getFirst();
    List<String> sentences = new ArrayList<>();
    if (held.size() > 1) {
      sentences.add(rest(held, rhythm, language));
    }
    WeekdayTimes weekdays = new WeekdayTimes(view, language);
    if (weekdays.differ()) {
      sentences.add(weekdays.sentence());
    }
    if (view.profile().movesAbout()) {
      first
          .place()
          .map(room -> language.say("flyer.when.first-place", Map.of("place", room.name())))
          .ifPresent(sentences::add);
    }
    sentences.addAll(monthsOff(monthsOff(held, schedule), language));
    sentences.addAll(new Deviations(view, language).sentences(rhythm.isPresent(), true));
    return new Invitation(
        language.say(held.size() == 1 ? "flyer.when.once" : "flyer.when.closed"),
        language.say(
            "flyer.when.closed.big",
            Map.of(
                "date", Sentences.capital(dates.full(first.date())),
                "times", dates.times(first.from(), first.to()))),
        List.of(),
        String.join(" ", sentences));
  }

  /// What holds for all runs; what does not stands in their own lines.
  private static String rest(List<Meeting> held, RunWords runs, Language language) {
    if (runs.areAsMany()) {
      return runs.rhythm().isPresent() || runs.areAlike()
          ? rest(held, runs.rhythm(), language)
          : language.say("flyer.when.rest.count", Map.of("count", held.size()));
    }
    return runs.rhythm()
        .map(rhythm -> language.say("flyer.when.rest.endless", Map.of("rhythm", rhythm)))
        .orElse("");
  }

  private static String rest(List<Meeting> held, Optional<String> rhythm, Language language) {
    if (rhythm.isPresent()) {
      return language.say(
          "flyer.when.rest.rhythm", Map.of("rhythm", rhythm.get(), "count", held.size()));
    }
    if (held.size() > FEW_DATES) {
      return language.say("flyer.when.rest.count", Map.of("count", held.size()));
    }
    List<String> dates =
        held.stream().skip(1).map(meeting -> language.dates().dayAndMonth(meeting.date())).toList();
    return language.say(
        "flyer.when.rest.dates",
        Map.of("dates", new Sentences(language).join(dates), "count", held.size()));
  }

  private static List<String> monthsOff(Stream<Month> months, Language language) {
    List<String> names = months.map(language.dates()::month).toList();
    return names.isEmpty()
        ? List.of()
        : List.of(
            language.say(
                "flyer.when.months-off", Map.of("months", new Sentences(language).join(names))));
  }

  private static String paragraph(String first, List<String> more) {
    return String.join(" ", Stream.concat(Stream.of(first), more.stream()).toList()).strip();
  }

  /// The months in which nothing is held though the run goes on.
  private static Stream<Month> monthsOff(List<Meeting> held, Schedule schedule) {
    LocalDate first = held.getFirst().date();
    LocalDate last = held.getLast().date();
    return first
        .datesUntil(last.plusDays(1))
        .map(LocalDate::getMonth)
        .distinct()
        .filter(schedule.monthsLeftOut()::contains);
  }
}
