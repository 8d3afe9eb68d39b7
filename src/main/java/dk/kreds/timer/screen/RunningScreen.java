package dk.kreds.timer.screen;

import dk.kreds.timer.Circle;
import dk.kreds.timer.Outlook;
import dk.kreds.timer.State;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A part under way: how much is left, as large as the terminal allows; who speaks and who is next;
/// how far the round is.
record RunningScreen(Face face, Desk desk, State.Under under, Instant now, Size size) {
  /// On a lower terminal there is no air and there are fewer news.
  private static final int LOW = 20;

  /// On a terminal this low there is the time, and who speaks.
  private static final int TINY = 9;

  /// From here on only the minutes count, and the digits stay as large as they were.
  private static final Duration LONG_OVER = Duration.ofMinutes(10);

  Screen screen() {
    List<Line> bottom = bottom();
    List<Line> large = new ArrayList<>(large(size.rows() - bottom.size() - (isLow() ? 2 : 3)));
    large.add(caption().centred(size.columns()));
    int spare = size.rows() - 1 - large.size() - bottom.size();
    List<Line> top = new ArrayList<>();
    top.add(header());
    for (int i = 0; i < spare / 2; i++) {
      top.add(Line.EMPTY);
    }
    top.addAll(large);
    return Screen.of(top, bottom, size);
  }

  private boolean isLow() {
    return size.rows() < LOW;
  }

  private List<Line> bottom() {
    if (size.rows() < TINY) {
      return circle().map(this::dots).stream().toList();
    }
    List<Line> bottom = new ArrayList<>(isLow() ? List.of() : List.of(Line.EMPTY));
    circle().map(this::dots).ifPresent(bottom::add);
    bottom.add(bar());
    bottom.addAll(new News(face, desk, now, size).lines(isLow() ? 2 : 4));
    bottom.add(face.view() ? Line.EMPTY : Line.of(keys(), Tone.QUIET));
    return bottom;
  }

  private Line header() {
    return new Header(face, desk.state(), now).line(face.title(under.section()), size.columns());
  }

  private Outlook outlook() {
    return new Outlook(desk.state(), now);
  }

  private Optional<Circle> circle() {
    return under.circle();
  }

  private Optional<Integer> speaker() {
    return circle().flatMap(Circle::speaker);
  }

  /// The digits, and beneath them who speaks where there is room for letters of half that size.
  ///
  /// @param rows how many there are for both
  private List<Line> large(int rows) {
    String left = left();
    int columns = size.columns() - 4;
    String widest = left.length() < 5 ? "00:00" : left;
    int scale = Digits.scale(widest, columns, rows);
    if (scale == 0) {
      return List.of(new Line(List.of(new Line.Span(left, tone()))).centred(size.columns()));
    }
    List<Line> lines = new ArrayList<>(centred(Digits.write(left, scale, tone())));
    int room = rows - Digits.height(scale) - 1;
    name()
        .filter(Digits::canWrite)
        .ifPresent(name -> {
          int half = Math.min(Math.max(1, scale / 2 + 1), Digits.scale(name, columns, room));
          if (half > 0) {
            lines.add(Line.EMPTY);
            lines.addAll(centred(Digits.write(name, half, Tone.STRONG)));
          }
        });
    return lines;
  }

  private List<Line> centred(List<Line> lines) {
    return lines.stream().map(line -> line.centred(size.columns())).toList();
  }

  private Optional<String> name() {
    return face.view() ? Optional.empty() : speaker().map(face::label);
  }

  private String left() {
    Duration left = outlook().left();
    if (!left.isNegative()) {
      return Times.left(left);
    }
    Duration over = left.negated();
    return "+" + (over.compareTo(LONG_OVER) < 0 ? Times.whole(over) : over.toMinutes());
  }

  private Tone tone() {
    return switch (outlook().stage()) {
      case CALM -> Tone.CALM;
      case SOON -> Tone.SOON;
      case OVER -> Tone.OVER;
    };
  }

  /// The stage in a word and a shape of its own, and whose time it is.
  private Line caption() {
    String stage = outlook().stage().name().toLowerCase(java.util.Locale.ROOT);
    boolean rests = circle().flatMap(Circle::resting).isPresent();
    String word = face.say(rests ? "stage.resting" : "stage." + stage);
    return new Line(List.of(new Line.Span(edge() + " " + word + " " + edge(), tone())))
        .and("   " + whose(), Tone.STRONG);
  }

  private String whose() {
    if (outlook().stage() == Outlook.Stage.OVER) {
      return name().orElse("");
    }
    return name().map(name -> face.say("left.of", Map.of("name", name))).orElse(face.say("left"));
  }

  private String edge() {
    return switch (outlook().stage()) {
      case CALM -> "○";
      case SOON -> "◆◆";
      case OVER -> "▲▲▲";
    };
  }

  /// A dot for each person: heard, speaking, to come.
  private Line dots(Circle circle) {
    String heard = "● ".repeat(circle.heard().size());
    String now = circle.queue().isEmpty() ? "" : "◉ ";
    String waiting = "○ ".repeat(circle.waiting().size());
    Line line = Line.of(heard, Tone.PLAIN).and(now, tone()).and(waiting, Tone.QUIET);
    if (circle.queue().isEmpty()) {
      return line.and("  " + face.say("all-heard"), Tone.STRONG);
    }
    Line place = face.view() ? line : line.and("  " + who(circle), Tone.STRONG);
    return place.right(
        face.say("place", Map.of("number", circle.heard().size() + 1, "count", circle.size())),
        Tone.PLAIN,
        size.columns());
  }

  String who(Circle circle) {
    String speaker = face.label(circle.queue().getFirst());
    return circle.waiting().isEmpty()
        ? face.say("who.last", Map.of("name", speaker))
        : face.say("who", Map.of("name", speaker, "next", face.label(circle.waiting().getFirst())));
  }

  /// How much of the part is over.
  private Line bar() {
    int width = Math.max(10, Math.min(60, size.columns() - 34));
    Instant end = outlook().sectionEnd();
    long whole = Math.max(1, Duration.between(under.since(), end).toMillis());
    long done = Duration.between(under.since(), now).toMillis();
    int filled = Math.clamp(width * done / whole, 0, width);
    String key = circle().isPresent() ? "round-ends" : "part-ends";
    return Line.of("▕" + "█".repeat(filled), Tone.PLAIN)
        .and("·".repeat(width - filled), Tone.QUIET)
        .and("▏  " + face.say(key, Map.of("time", face.about(end))), Tone.PLAIN);
  }

  private String keys() {
    String key =
        circle().filter(it -> !it.queue().isEmpty()).isPresent() ? "keys.round" : "keys.part";
    String all = face.say(key);
    return all.length() + 2 <= size.columns() ? all : face.say("keys.short");
  }
}
