package dk.kreds.timer.journal;

import dk.kreds.timer.Choice;
import dk.kreds.timer.Entry;
import dk.kreds.timer.Evening;
import dk.kreds.timer.Event;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// How a journal is written: a line for the pace, one for the evening, one for each part, and then
/// one for each event, with its instant first. A line that was torn when the power went, and all
/// after one that cannot be read, are as if they were not there.
public final class JournalText {
  private static final String TITLE = "kreds-timer 1";
  private static final String BEGINNING = "events";
  private static final String NONE = "-";

  private JournalText() {}

  /// The lines before the first event, each with its end.
  public static String head(Evening evening, Pace pace) {
    List<String> lines = new ArrayList<>();
    lines.add(TITLE);
    lines.add(line("pace", pace.times(), pace.real(), pace.evening()));
    lines.add(
        line(
            "evening",
            evening.start(),
            evening.preparation(),
            evening.people(),
            evening.named(),
            evening.opener(),
            evening.away().isEmpty()
                ? NONE
                : evening.away().stream().map(String::valueOf).collect(Collectors.joining(","))));
    for (Evening.Section section : evening.sections()) {
      lines.add(
          line(
              "part",
              section.type(),
              section.planned(),
              section.least(),
              section.mostEach().map(Duration::toString).orElse(NONE)));
    }
    lines.add(BEGINNING);
    return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
  }

  /// An event's line, with its end.
  public static String line(Entry entry) {
    return entry.at() + " " + written(entry.event()) + "\n";
  }

  /// Nothing where a file is no journal, or was torn before its first event.
  public static Optional<Journal> read(String text) {
    List<String> lines = text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
    int beginning = lines.indexOf(BEGINNING);
    if (beginning < 3 || !lines.getFirst().equals(TITLE)) {
      return Optional.empty();
    }
    try {
      Pace pace = pace(words(lines.get(1)));
      List<Evening.Section> sections =
          lines.subList(3, beginning).stream().map(line -> section(words(line))).toList();
      Evening evening = evening(words(lines.get(2)), sections);
      List<Entry> entries = entries(lines.subList(beginning + 1, lines.size()));
      return Optional.of(new Journal(evening, pace, entries));
    } catch (DateTimeException | IllegalArgumentException | IndexOutOfBoundsException damaged) {
      return Optional.empty();
    }
  }

  private static List<Entry> entries(List<String> lines) {
    List<Entry> entries = new ArrayList<>();
    for (String line : lines) {
      try {
        List<String> words = words(line);
        entries.add(new Entry(Instant.parse(words.getFirst()), event(words)));
      } catch (DateTimeException | IllegalArgumentException | IndexOutOfBoundsException damaged) {
        return entries;
      }
    }
    return entries;
  }

  private static Pace pace(List<String> words) {
    return new Pace(
        Integer.parseInt(words.get(1)), Instant.parse(words.get(2)), Instant.parse(words.get(3)));
  }

  private static Evening evening(List<String> words, List<Evening.Section> sections) {
    NavigableSet<Integer> away = new TreeSet<>();
    if (!words.get(6).equals(NONE)) {
      Arrays.stream(words.get(6).split(",", -1)).map(Integer::valueOf).forEach(away::add);
    }
    return new Evening(
        Instant.parse(words.get(1)),
        Duration.parse(words.get(2)),
        sections,
        Integer.parseInt(words.get(3)),
        Boolean.parseBoolean(words.get(4)),
        away,
        Integer.parseInt(words.get(5)));
  }

  private static Evening.Section section(List<String> words) {
    return new Evening.Section(
        Evening.Type.valueOf(words.get(1)),
        Duration.parse(words.get(2)),
        Duration.parse(words.get(3)),
        words.get(4).equals(NONE) ? Optional.empty() : Optional.of(Duration.parse(words.get(4))));
  }

  private static String written(Event event) {
    return switch (event) {
      case Event.Begin _ -> "begin";
      case Event.BeganEarlier earlier -> line("began-earlier", earlier.by());
      case Event.Arrived arrived -> line("arrived", arrived.person());
      case Event.Left left -> line("left", left.person());
      case Event.Next _ -> "next";
      case Event.NextSection _ -> "next-part";
      case Event.Pass _ -> "pass";
      case Event.Longer longer -> line("longer", longer.by());
      case Event.Pause _ -> "pause";
      case Event.Cover _ -> "cover";
      case Event.Choose choose -> written(choose.choice());
      case Event.Finish _ -> "finish";
      case Event.ClockCorrected corrected -> line("clock-corrected", corrected.by());
      case Event.Undo _ -> "undo";
    };
  }

  private static String written(Choice choice) {
    return switch (choice) {
      case Choice.Shorten shorten -> line("shorten", shorten.section());
      case Choice.Skip skip -> line("skip", skip.section());
      case Choice.EndLater later -> line("end-later", later.by());
    };
  }

  private static Event event(List<String> words) {
    return switch (words.get(1)) {
      case "begin" -> new Event.Begin();
      case "began-earlier" -> new Event.BeganEarlier(Duration.parse(words.get(2)));
      case "arrived" -> new Event.Arrived(Integer.parseInt(words.get(2)));
      case "left" -> new Event.Left(Integer.parseInt(words.get(2)));
      case "next" -> new Event.Next();
      case "next-part" -> new Event.NextSection();
      case "pass" -> new Event.Pass();
      case "longer" -> new Event.Longer(Duration.parse(words.get(2)));
      case "pause" -> new Event.Pause();
      case "cover" -> new Event.Cover();
      case "shorten" -> new Event.Choose(new Choice.Shorten(Integer.parseInt(words.get(2))));
      case "skip" -> new Event.Choose(new Choice.Skip(Integer.parseInt(words.get(2))));
      case "end-later" -> new Event.Choose(new Choice.EndLater(Duration.parse(words.get(2))));
      case "finish" -> new Event.Finish();
      case "clock-corrected" -> new Event.ClockCorrected(Duration.parse(words.get(2)));
      case "undo" -> new Event.Undo();
      default -> throw new IllegalArgumentException("no such event");
    };
  }

  private static String line(Object... words) {
    return Arrays.stream(words).map(String::valueOf).collect(Collectors.joining(" "));
  }

  private static List<String> words(String line) {
    return List.of(line.split(" ", -1));
  }
}
