package dk.kreds.timer.screen;

import dk.kreds.timer.Choices;
import dk.kreds.timer.Outlook;
import dk.kreds.timer.State;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What there is to say beneath the time: a question that stands open, what does not fit and what
/// can be done about it, or how the evening stands to its plan.
record News(Face face, Desk desk, Instant now, Size size) {

  /// With air, so that nothing moves when there is more or less to say.
  List<Line> lines(int least) {
    List<Line> lines = new ArrayList<>(news());
    while (lines.size() <= least) {
      lines.add(Line.EMPTY);
    }
    return lines;
  }

  /// Only what there is, without air.
  List<Line> news() {
    return switch (desk.panel()) {
      case Panel.Extending extending -> new Cost(face, desk.state(), now).lines(extending.by());
      case Panel.Hurrying _ -> hurrying();
      case Panel.Leaving _ -> question("leaving", 2, Map.of());
      case Panel.Jumped jumped -> jumped(jumped.by());
      case Panel.Resuming _ -> question("resuming", 2, Map.of());
      default -> standing();
    };
  }

  private List<Line> question(String key, int answers, Map<String, ?> facts) {
    List<Line> lines = new ArrayList<>();
    lines.add(Line.of(face.say(key, facts), Tone.STRONG));
    for (int i = 1; i <= answers; i++) {
      lines.add(Line.of(i + "  " + face.say(key + "." + i)));
    }
    return lines;
  }

  private List<Line> hurrying() {
    int count = desk.state().circle().map(circle -> circle.queue().size()).orElse(0);
    return List.of(
        Line.of(face.say("hurrying", Map.of("count", count)), Tone.STRONG),
        Line.of(face.say("hurrying.keys")));
  }

  private List<Line> jumped(Duration by) {
    Map<String, ?> facts = Map.of("time", Times.whole(by.abs()));
    return by.isNegative() ? question("jumped.back", 1, facts) : question("jumped", 2, facts);
  }

  private List<Line> standing() {
    List<Choices.Way> ways = new Choices(desk.state(), now).ways();
    return ways.isEmpty() ? fitting() : tooMuch(ways);
  }

  private List<Line> tooMuch(List<Choices.Way> ways) {
    List<Line> lines = new ArrayList<>();
    Outlook outlook = new Outlook(desk.state(), now);
    lines.add(
        Line.of(
            face.say(
                "too-much",
                Map.of(
                    "time", face.about(desk.state().end()),
                    "minutes", Math.max(1, Times.minutes(outlook.tooMuch())))),
            Tone.STRONG));
    if (!face.view()) {
      for (int i = 0; i < ways.size(); i++) {
        lines.add(Line.of(i + 1 + "  " + new Ways(face).say(ways.get(i))));
      }
    }
    return lines;
  }

  private List<Line> fitting() {
    List<Line> lines = new ArrayList<>();
    Outlook outlook = new Outlook(desk.state(), now);
    int behind = Times.minutes(outlook.behind());
    if (behind >= 1) {
      lines.add(Line.of(face.say("behind", Map.of("minutes", behind))));
    }
    List<Duration> shares = outlook.shares();
    if (!shares.isEmpty()) {
      lines.add(
          Line.of(
              face.say(
                  shares.size() == 1 ? "share" : "shares",
                  Map.of("count", shares.size(), "time", Times.whole(shares.getFirst())))));
    }
    lines.add(next(outlook));
    return lines;
  }

  /// What comes after this part, and when.
  private Line next(Outlook outlook) {
    int section = desk.state().under().map(State.Under::section).orElse(-1);
    return outlook.course().stream()
        .filter(it -> it.section() > section)
        .findFirst()
        .map(it ->
            Line.of(
                face.say(
                    "after",
                    Map.of("part", face.title(it.section()), "time", face.about(it.from()))),
                Tone.QUIET))
        .orElse(Line.EMPTY);
  }
}
