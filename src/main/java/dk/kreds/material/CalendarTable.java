package dk.kreds.material;

import dk.kreds.document.Table;
import dk.kreds.document.Table.Column;
import dk.kreds.group.Room;
import dk.kreds.plan.Meeting;
import dk.kreds.plan.PublicView;
import dk.kreds.text.Dates;
import dk.kreds.text.Language;
import java.util.Arrays;
import java.util.List;

/// The calendar as a table: for spreadsheets with everything in a column of its own, for a mail or
/// a screen reader with as few columns as can be.
final class CalendarTable {
  private CalendarTable() {}

  static Table forPrograms(PublicView view, Language language) {
    MeetingWords words = new MeetingWords(view, language);
    TalkWords talks = new TalkWords(view, language);
    return new Table(
        view.profile().name(),
        columns(
            language, "number", "date", "weekday", "week", "from", "to", "subject", "place",
            "notes"),
        view.meetings().stream()
            .map(meeting ->
                List.of(
                    number(meeting),
                    meeting.date().toString(),
                    language.dates().weekday(meeting.date().getDayOfWeek()),
                    week(meeting),
                    language.dates().time(meeting.from()),
                    language.dates().time(meeting.to()),
                    words.subject(meeting).or(() -> talks.free(meeting)).orElse(""),
                    meeting.place().map(Room::name).orElse(""),
                    String.join(". ", words.notes(meeting))))
            .toList());
  }

  static Table forReading(PublicView view, Language language) {
    MeetingWords words = new MeetingWords(view, language);
    TalkWords talks = new TalkWords(view, language);
    Dates dates = language.dates();
    String place = view.profile().room().map(room -> " · " + MeetingWords.place(room)).orElse("");
    return new Table(
        view.profile().name() + place,
        columns(language, "date", "week", "time", "subject", "notes"),
        view.meetings().stream()
            .map(meeting ->
                List.of(
                    dates.full(meeting.date()),
                    week(meeting),
                    dates.time(meeting.from()) + "–" + dates.time(meeting.to()),
                    words.subject(meeting).or(() -> talks.free(meeting)).orElse(""),
                    String.join(". ", words.notes(meeting))))
            .toList());
  }

  private static List<Column> columns(Language language, String... names) {
    return Arrays.stream(names)
        .map(name ->
            new Column(
                language.say("calendar.column." + name),
                name.equals("number") || name.equals("week")))
        .toList();
  }

  private static String number(Meeting meeting) {
    return meeting.number().isPresent() ? Integer.toString(meeting.number().getAsInt()) : "";
  }

  private static String week(Meeting meeting) {
    return Integer.toString(Dates.week(meeting.date()));
  }
}
