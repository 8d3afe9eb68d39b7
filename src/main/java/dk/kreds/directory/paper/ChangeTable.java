package dk.kreds.directory.paper;

import dk.kreds.directory.Change;
import dk.kreds.document.Table;
import dk.kreds.text.Language;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What has changed since the directory was made before, a row each.
public record ChangeTable(List<Change> changes, Language language) {
  /// More dates than this are told by the first and the last.
  private static final int FEW = 4;

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
      case Change.Moved(_, LocalDateTime from, LocalDateTime to, Optional<String> place) ->
          moved(from, to)
              + place
                  .map(it -> ", " + language.say("directory.change.to-place", Map.of("place", it)))
                  .orElse("");
      case Change.Hours(_, LocalDateTime from, LocalDateTime to) ->
          language.say(
              "directory.change.hours",
              Map.of(
                  "date",
                  day(from),
                  "times",
                  language.dates().times(from.toLocalTime(), to.toLocalTime())));
      case Change.Held(_, LocalDateTime at) ->
          language.say("directory.change.held", Map.of("date", day(at)));
      case Change.Added(_, List<LocalDateTime> at) -> added(at);
      case Change.Told(_, String what, String now) ->
          now.isEmpty()
              ? language.say("directory.change.no-" + what)
              : language.say(
                  "directory.change." + what,
                  Map.of("now", what.equals("language") ? languageName(now) : now));
      case Change.Elsewhere(_, LocalDateTime at, String place) ->
          language.say("directory.change.elsewhere", Map.of("date", day(at), "place", place));
      case Change.Cancelled(_, LocalDateTime at) ->
          language.say("directory.change.cancelled", Map.of("date", day(at)));
    };
  }

  private String moved(LocalDateTime from, LocalDateTime to) {
    return language.say(
        "directory.change.moved",
        Map.of("date", day(from), "time", time(from), "to", day(to), "at", time(to)));
  }

  /// One by one as long as they are few.
  private String added(List<LocalDateTime> at) {
    return at.size() <= FEW
        ? language.say(
            "directory.change.added",
            Map.of("count", at.size(), "dates", at.stream().map(this::day).toList()))
        : language.say(
            "directory.change.many",
            Map.of("count", at.size(), "from", day(at.getFirst()), "to", day(at.getLast())));
  }

  private static String languageName(String tag) {
    return Language.of(tag).say("language.name");
  }

  private String day(LocalDateTime at) {
    return language.dates().plain(at.toLocalDate());
  }

  private String time(LocalDateTime at) {
    return language.dates().hour(at.toLocalTime());
  }
}
