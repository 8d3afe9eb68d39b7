package dk.kreds.material;

import dk.kreds.document.Table;
import dk.kreds.document.Table.Column;
import dk.kreds.group.Room;
import dk.kreds.plan.Meeting;
import dk.kreds.plan.PublicView;
import dk.kreds.text.Dates;
import dk.kreds.text.Language;
import java.util.List;
import java.util.stream.Stream;

/// The calendar as a table: dates as programs sort them, everything else as people read it.
final class CalendarTable {
  private CalendarTable() {}

  static Table of(PublicView view, Language language) {
    MeetingWords words = new MeetingWords(view, language);
    List<Column> columns =
        Stream.of(
                "number", "date", "weekday", "week", "from", "to", "subject", "place", "notes")
            .map(
                name ->
                    new Column(
                        language.say("calendar.column." + name),
                        name.equals("number") || name.equals("week")))
            .toList();
    return new Table(
        view.profile().name(),
        columns,
        view.meetings().stream().map(meeting -> row(meeting, words, language)).toList());
  }

  private static List<String> row(Meeting meeting, MeetingWords words, Language language) {
    return List.of(
        meeting.number().isPresent() ? Integer.toString(meeting.number().getAsInt()) : "",
        meeting.date().toString(),
        language.dates().weekday(meeting.date().getDayOfWeek()),
        Integer.toString(Dates.week(meeting.date())),
        language.dates().time(meeting.from()),
        language.dates().time(meeting.to()),
        words.subject(meeting).orElse(""),
        meeting.place().map(Room::name).orElse(""),
        String.join(". ", words.notes(meeting)));
  }
}
