package dk.kreds.material.run;

import dk.kreds.material.MeetingWords;
import dk.kreds.material.RunWords;
import dk.kreds.material.Sentences;
import dk.kreds.material.TalkWords;
import dk.kreds.plan.Meeting;
import dk.kreds.plan.PublicView;
import dk.kreds.text.Dates;
import dk.kreds.text.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The dates of a calendar on paper, month by month.
final class CalendarMonths {

  /// @param days those on which something is held as the rule has it, by weekday
  /// @param special those of which one must know something
  record Month(String name, List<Row> rows, List<Days> days, List<Row> special) {

    static Month of(String name, List<Row> rows) {
      Map<String, List<Day>> byWeekday =
          rows.stream()
              .filter(row -> !row.cancelled() && !row.moved())
              .collect(
                  Collectors.groupingBy(
                      Row::weekday,
                      LinkedHashMap::new,
                      Collectors.mapping(
                          row -> new Day(row.day(), row.place()), Collectors.toList())));
      List<Days> days = new ArrayList<>();
      byWeekday.forEach(
          (weekday, all) -> days.add(new Days(weekday, all.stream().distinct().toList())));
      return new Month(name, rows, days, rows.stream().filter(Row::isSpecial).toList());
    }
  }

  record Days(String weekday, List<Day> days) {}

  /// @param place where it is, if that must be said
  record Day(String day, String place) {}

  /// @param day the number that is read from afar
  /// @param run which of the runs it is, where it is not all of them
  /// @param month with the year where the run goes over one
  /// @param alert what must be seen from afar
  record Row(
      String day,
      String month,
      String weekday,
      String week,
      String run,
      String subject,
      String place,
      String company,
      String alert,
      String notes,
      boolean cancelled,
      boolean moved) {

    /// How many lines there are to say of it.
    int lines() {
      return (int)
          Stream.of(run, subject, place, company, alert, notes)
              .filter(text -> !text.isEmpty())
              .count();
    }

    /// Where it is stands at its day.
    boolean isSpecial() {
      return Stream.of(run, subject, company, alert, notes).anyMatch(text -> !text.isEmpty());
    }
  }

  private final PublicView view;
  private final Language language;
  private final MeetingWords words;
  private final TalkWords talks;
  private final RunWords runs;

  CalendarMonths(PublicView view, Language language) {
    this.view = view;
    this.language = language;
    this.words = new MeetingWords(view, language);
    this.runs = new RunWords(view, language);
    this.talks = new TalkWords(view, language);
  }

  List<Month> months() {
    return view.meetings().stream()
        .map(meeting -> meeting.date().withDayOfMonth(1))
        .distinct()
        .map(month ->
            Month.of(
                Sentences.capital(month(month)),
                rows().stream()
                    .filter(row -> row.getFirst().date().withDayOfMonth(1).equals(month))
                    .map(this::row)
                    .toList()))
        .toList();
  }

  private String month(LocalDate date) {
    boolean severalYears =
        view.meetings().getFirst().date().getYear() != view.meetings().getLast().date().getYear();
    String name = language.dates().month(date.getMonth());
    return severalYears ? name + " " + date.getYear() : name;
  }

  /// What runs have on one day in the same way stands in one row.
  private List<List<Meeting>> rows() {
    return List.copyOf(
        view.meetings().stream()
            .collect(Collectors.groupingBy(this::shown, LinkedHashMap::new, Collectors.toList()))
            .values());
  }

  private List<Object> shown(Meeting meeting) {
    return List.of(
        meeting.date(),
        words.subject(meeting),
        words.room(meeting),
        words.company(meeting),
        runs.isEmpty() ? words.apart(meeting) : List.of(),
        words.notes(meeting),
        meeting.isHeld());
  }

  private Row row(List<Meeting> same) {
    Meeting meeting = same.getFirst();
    Dates dates = language.dates();
    return new Row(
        dates.day(meeting.date()),
        month(meeting.date()),
        dates.weekday(meeting.date().getDayOfWeek()),
        language.say("calendar.week", Map.of("week", Dates.week(meeting.date()))),
        runs.of(same),
        words.subject(meeting).or(() -> talks.free(meeting)).orElse(""),
        words.room(meeting).orElse(""),
        Stream.concat(words.company(meeting).stream(), words.apart(meeting).stream())
            .collect(Collectors.joining(" · ")),
        words.alert(meeting).orElse(""),
        String.join(" · ", notes(meeting)),
        !meeting.isHeld(),
        meeting.movedFrom().isPresent());
  }

  /// Where the weekdays have times of their own, each meeting tells its own. Those of runs stand
  /// with their names.
  private List<String> notes(Meeting meeting) {
    List<String> notes = words.furtherNotes(meeting);
    boolean ownTimes = !view.profile().schedule().weekdayTimes().isEmpty();
    if (!ownTimes || !meeting.isHeld() || meeting.differs().time()) {
      return notes;
    }
    return Stream.concat(Stream.of(words.time(meeting)), notes.stream()).toList();
  }
}
