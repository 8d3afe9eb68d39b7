package dk.kreds.timer.screen;

import dk.kreds.timer.Outlook;
import dk.kreds.timer.State;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Before the beginning: the parts by the clock, who is here, and how long there is until then.
record WaitingScreen(Face face, Desk desk, Instant now, Size size) {
  private static final int TITLE = 44;

  Screen screen() {
    List<Line> top = new ArrayList<>();
    top.add(new Header(face, desk.state(), now).line(face.group(), size.columns()));
    top.add(Line.of(day(), Tone.QUIET));
    top.add(Line.EMPTY);
    top.addAll(agenda());
    top.add(Line.EMPTY);
    if (!face.view()) {
      top.addAll(new Ticks(face, desk.state(), size).lines());
    }
    List<Line> bottom = new ArrayList<>();
    bottom.add(when());
    bottom.addAll(desk.panel() instanceof Panel.Closed ? List.of() : news());
    bottom.add(Line.EMPTY);
    bottom.add(face.view() ? Line.EMPTY : Line.of(keys(), Tone.QUIET));
    return Screen.of(top, bottom, size);
  }

  private List<Line> news() {
    return new News(face, desk, now, size).news();
  }

  private String day() {
    return face.language().dates().withWeekday(face.date());
  }

  private List<Line> agenda() {
    List<Line> lines = new ArrayList<>();
    Outlook outlook = new Outlook(desk.state(), now);
    Duration preparation = desk.state().evening().preparation();
    if (!preparation.isZero()) {
      Instant from = desk.state().evening().start().minus(preparation);
      lines.add(row(from, face.say("preparation"), preparation, Tone.QUIET));
    }
    for (State.Spent part : outlook.course()) {
      Duration length = Duration.between(part.from(), part.to());
      lines.add(row(part.from(), face.title(part.section()), length, Tone.PLAIN));
    }
    return lines;
  }

  private Line row(Instant from, String title, Duration length, Tone tone) {
    String padded = title + " ".repeat(Math.max(1, TITLE - title.length()));
    return Line.of(face.about(from) + "   " + padded, tone)
        .and(face.say("minutes", Map.of("count", Times.minutes(length))), Tone.QUIET);
  }

  /// Until the beginning; a reminder where it should have begun.
  private Line when() {
    Instant start = desk.state().evening().start();
    Duration until = Duration.between(now, start);
    LocalDate today = now.atZone(face.zone()).toLocalDate();
    if (!today.equals(face.date())) {
      return Line.of(face.say("other-day"), Tone.STRONG);
    }
    if (until.isNegative()) {
      int late = Math.max(1, (int) until.negated().toMinutes());
      boolean over = !now.isBefore(desk.state().evening().end());
      return over
          ? Line.of(face.say("other-day"), Tone.STRONG)
          : Line.of("▲▲▲ " + face.say("late", Map.of("minutes", late)), Tone.OVER);
    }
    return Line.of(
        face.say("until", Map.of("time", face.clock(start), "left", Times.left(until))),
        until.compareTo(Duration.ofMinutes(2)) < 0 ? Tone.SOON : Tone.PLAIN);
  }

  private String keys() {
    return face.say(face.bell() ? "keys.waiting.bell" : "keys.waiting");
  }
}
