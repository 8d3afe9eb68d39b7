package dk.kreds.timer.screen;

import dk.kreds.timer.State;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An evening whose keys stand in a file, with a clock that goes only as the file says: the same
/// file always shows the same screens.
///
/// Each line is one of `wait 4` (minutes), `wait 4:30`, `at 19:05` (the next time that the clock
/// says so), `size 120x40`, or keys with spaces between them. What follows a `#` is a note.
public record Script(List<Step> steps) {
  private static final Pattern WAIT = Pattern.compile("wait ([0-9]{1,3})(?::([0-5][0-9]))?");
  private static final Pattern AT =
      Pattern.compile("at ([01]?[0-9]|2[0-3])[:.]([0-5][0-9])(?:[:.]([0-5][0-9]))?");
  private static final Pattern SIZE = Pattern.compile("size ([0-9]{1,3})x([0-9]{1,3})");
  private static final Pattern KEYS =
      Pattern.compile("(?:(?:space|enter|esc|up|down|right|ctrl-c|\\S)(?: +|$))+");

  public Script {
    steps = List.copyOf(steps);
  }

  /// One line.
  sealed interface Step {
    record Wait(Duration time) implements Step {}

    record At(LocalTime time) implements Step {}

    record Resize(Size size) implements Step {}

    record Press(List<String> keys) implements Step {}
  }

  /// A line that says nothing that a script can do.
  public static final class Unreadable extends Exception {
    private final int line;
    private final String text;

    Unreadable(int line, String text) {
      super(text);
      this.line = line;
      this.text = text;
    }

    public int line() {
      return line;
    }

    public String text() {
      return text;
    }
  }

  public static Script read(String text) throws Unreadable {
    List<Step> steps = new ArrayList<>();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      String plain = line.replaceFirst("(^|\\s)#.*", "").strip();
      if (!plain.isEmpty()) {
        int here = number;
        steps.add(step(plain).orElseThrow(() -> new Unreadable(here, plain)));
      }
    }
    return new Script(steps);
  }

  private static Optional<Step> step(String line) {
    Matcher wait = WAIT.matcher(line);
    if (wait.matches()) {
      return Optional.of(
          new Step.Wait(Duration.ofMinutes(number(wait, 1)).plusSeconds(number(wait, 2))));
    }
    Matcher at = AT.matcher(line);
    if (at.matches()) {
      return Optional.of(new Step.At(LocalTime.of(number(at, 1), number(at, 2), number(at, 3))));
    }
    Matcher size = SIZE.matcher(line);
    if (size.matches()) {
      return Optional.of(new Step.Resize(new Size(number(size, 1), number(size, 2))));
    }
    return KEYS.matcher(line).matches()
        ? Optional.of(new Step.Press(List.of(line.split(" +", -1))))
        : Optional.empty();
  }

  private static int number(Matcher matcher, int group) {
    return matcher.group(group) == null ? 0 : Integer.parseInt(matcher.group(group));
  }

  /// Runs it, from an instant on, until it ends or closes the timer.
  ///
  /// @param shown where each screen goes, with the time and the line that led to it
  /// @return the evening as it stands in the end
  public State run(Desk first, Instant start, Face face, boolean plain, PrintStream shown) {
    Telling telling = new Telling(face);
    Desk desk = first;
    Instant now = start;
    Size size = new Size(80, 24);
    show(desk, now, size, "", face, plain ? Optional.of(telling) : Optional.empty(), shown);
    for (Step step : steps) {
      switch (step) {
        case Step.Wait wait -> now = now.plus(wait.time());
        case Step.At at -> now = next(now, at.time(), face);
        case Step.Resize resize -> size = resize.size();
        case Step.Press press -> {
          for (String key : press.keys()) {
            Desk.Step pressed = desk.press(key, now);
            if (pressed.wish() == Wish.CLOSE) {
              return pressed.desk().state();
            }
            desk = pressed.desk();
          }
        }
      }
      show(
          desk,
          now,
          size,
          said(step),
          face,
          plain ? Optional.of(telling) : Optional.empty(),
          shown);
    }
    return desk.state();
  }

  private static Instant next(Instant now, LocalTime time, Face face) {
    ZonedDateTime here = now.atZone(face.zone());
    ZonedDateTime then = here.with(time);
    return (then.isBefore(here) ? then.plusDays(1) : then).toInstant();
  }

  private static String said(Step step) {
    return switch (step) {
      case Step.Press press -> String.join(" ", press.keys());
      case Step.Wait _, Step.At _, Step.Resize _ -> "";
    };
  }

  private static void show(
      Desk desk,
      Instant now,
      Size size,
      String keys,
      Face face,
      Optional<Telling> plain,
      PrintStream shown) {
    if (plain.isPresent()) {
      plain.get().news(desk, now).forEach(shown::println);
      return;
    }
    String title = now.atZone(face.zone()).toLocalTime() + (keys.isEmpty() ? "" : " · " + keys);
    shown.println(
        "── " + title + " " + "─".repeat(Math.max(2, size.columns() - title.length() - 4)));
    shown.print(new Screens(face).draw(desk, now, size).text());
  }
}
