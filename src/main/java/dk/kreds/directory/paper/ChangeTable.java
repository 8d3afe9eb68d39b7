package dk.kreds.directory.paper;

import dk.kreds.directory.Change;
import dk.kreds.document.Table;
import dk.kreds.text.Language;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

/// What has changed since the directory was made before, a row each.
public record ChangeTable(List<Change> changes, Language language) {

  public Table table() {
    return new Table(
        language.say("directory.change.title"),
        List.of(
            new Table.Column(language.say("directory.change.group"), false),
            new Table.Column(language.say("directory.change.what"), false)),
        changes.stream().map(change -> List.of(change.group(), sentence(change))).toList());
  }

  private String sentence(Change change) {
    return switch (change) {
      case Change.New _ -> language.say("directory.change.new");
      case Change.Gone _ -> language.say("directory.change.gone");
      case Change.Unlisted _ -> language.say("directory.change.unlisted");
      case Change.Moved(_, LocalDateTime from, LocalDateTime to) ->
          language.say(
              "directory.change.moved",
              Map.of("date", day(from), "time", time(from), "to", day(to), "at", time(to)));
      case Change.Elsewhere(_, LocalDateTime at, String place) ->
          language.say("directory.change.elsewhere", Map.of("date", day(at), "place", place));
      case Change.Cancelled(_, LocalDateTime at) ->
          language.say("directory.change.cancelled", Map.of("date", day(at)));
    };
  }

  private String day(LocalDateTime at) {
    return language.dates().plain(at.toLocalDate());
  }

  private String time(LocalDateTime at) {
    return language.dates().hour(at.toLocalTime());
  }
}
