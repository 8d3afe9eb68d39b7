package dk.kreds.material.run;

import dk.kreds.document.Table;
import dk.kreds.document.Table.Column;
import dk.kreds.group.Room;
import dk.kreds.material.MeetingWords;
import dk.kreds.material.TalkWords;
import dk.kreds.plan.Meeting;
import dk.kreds.plan.PublicView;
import dk.kreds.text.Dates;
import dk.kreds.text.Language;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// The calendar as a table: for spreadsheets with everything in a column of its own, for a mail or
/// a screen reader with as few columns as can be.
final class CalendarTable {
  private CalendarTable() {}

  static Table forPrograms(PublicView view, Language language) {
    MeetingWords words = new MeetingWords(view, language);
    TalkWords talks = new TalkWords(view, language);
    List<String> names =
        List.of(
            "number", "run", "date", "weekday", "week", "from", "to", "subject", "place", "notes");
    return table(
        view,
        language,
        view.profile().name(),
        names.stream().filter(name -> isTold(name, view)).toList(),
        meeting ->
            Map.of(
                "number", number(meeting),
                "run", meeting.run().orElse(""),
                "date", meeting.date().toString(),
                "weekday", language.dates().weekday(meeting.date().getDayOfWeek()),
                "week", week(meeting),
                "from", language.dates().time(meeting.from()),
                "to", language.dates().time(meeting.to()),
                "subject", words.subject(meeting).or(() -> talks.free(meeting)).orElse(""),
                "place", meeting.place().map(Room::name).orElse(""),
                "notes", String.join(". ", words.all(meeting))));
  }

  static Table forReading(PublicView view, Language language) {
    MeetingWords words = new MeetingWords(view, language);
    TalkWords talks = new TalkWords(view, language);
    Dates dates = language.dates();
    String place = view.profile().room().map(room -> " · " + MeetingWords.place(room)).orElse("");
    List<String> names = List.of("date", "week", "time", "run", "place", "subject", "notes");
    return table(
        view,
        language,
        view.profile().name() + place,
        names.stream()
            .filter(name -> isTold(name, view))
            .filter(name -> !name.equals("place") || view.profile().movesAbout())
            .toList(),
        meeting ->
            Map.of(
                "date", dates.full(meeting.date()),
                "week", week(meeting),
                "time", dates.times(meeting.from(), meeting.to()),
                "run", meeting.run().orElse(""),
                "place", meeting.place().map(MeetingWords::place).orElse(""),
                "subject", words.subject(meeting).or(() -> talks.free(meeting)).orElse(""),
                "notes", String.join(". ", words.all(meeting))));
  }

  private static boolean isTold(String column, PublicView view) {
    return !column.equals("run") || !view.profile().runs().isEmpty();
  }

  private static Table table(
      PublicView view,
      Language language,
      String title,
      List<String> names,
      Function<Meeting, Map<String, String>> cells) {
    return new Table(
        title,
        names.stream()
            .map(name ->
                new Column(
                    language.say("calendar.column." + name),
                    name.equals("number") || name.equals("week")))
            .toList(),
        view.meetings().stream()
            .map(cells)
            .map(row -> names.stream().map(name -> row.getOrDefault(name, "")).toList())
            .toList());
  }

  private static String number(Meeting meeting) {
    return meeting.number().isPresent() ? Integer.toString(meeting.number().getAsInt()) : "";
  }

  private static String week(Meeting meeting) {
    return Integer.toString(Dates.week(meeting.date()));
  }
}
