package dk.kreds.timer.screen;

import dk.kreds.timer.Event;
import dk.kreds.timer.Outlook;
import dk.kreds.timer.State;
import dk.kreds.timer.Timer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What it costs the others when somebody gets longer, said before it is given.
record Cost(Face face, State state, Instant now) {

  List<Line> lines(Duration by) {
    Outlook before = new Outlook(state, now);
    State given = Timer.next(state, new Event.Longer(by), now);
    Outlook after = new Outlook(given, now);
    List<Line> lines = new ArrayList<>();
    if (given.equals(state)) {
      lines.add(Line.of(face.say("longer.most", Map.of("time", Times.whole(before.whole())))));
      lines.add(Line.of(face.say("longer.close"), Tone.QUIET));
      return lines;
    }
    lines.add(Line.of(asked(Times.minutes(by)), Tone.STRONG));
    lines.add(Line.of(cost(before, after)));
    lines.add(Line.of(face.say("longer.keys"), Tone.QUIET));
    return lines;
  }

  private String asked(int minutes) {
    return state
        .circle()
        .flatMap(circle -> circle.speaker())
        .map(speaker -> face.say("longer", Map.of("minutes", minutes, "name", face.label(speaker))))
        .orElseGet(() -> face.say("longer.part", Map.of("minutes", minutes)));
  }

  /// The others in the round first, then the parts to come, then the evening's end.
  private String cost(Outlook before, Outlook after) {
    List<String> costs = new ArrayList<>();
    if (!before.shares().isEmpty()
        && after.shares().getFirst().compareTo(before.shares().getFirst()) < 0) {
      costs.add(
          face.say(
              before.shares().size() == 1 ? "longer.cost.one" : "longer.cost.each",
              Map.of(
                  "count", before.shares().size(),
                  "time", Times.whole(after.shares().getFirst()),
                  "before", Times.whole(before.shares().getFirst()))));
    }
    int now = state.under().map(State.Under::section).orElse(-1);
    for (State.Spent part : after.course()) {
      long lost = minutes(before, part.section()) - minutes(after, part.section());
      if (part.section() > now && lost > 0) {
        costs.add(
            face.say(
                "longer.cost.part",
                Map.of(
                    "part", face.title(part.section()),
                    "minutes", (int) minutes(after, part.section()),
                    "before", (int) minutes(before, part.section()))));
      }
    }
    if (after.end().minusSeconds(30).isAfter(before.end())
        && after.tooMuch().compareTo(Duration.ofSeconds(30)) >= 0) {
      costs.add(face.say("longer.cost.end", Map.of("time", face.about(after.end()))));
    }
    return costs.isEmpty() ? face.say("longer.cost.none") : String.join(" · ", costs);
  }

  private static long minutes(Outlook outlook, int section) {
    return outlook.course().stream()
        .filter(it -> it.section() == section)
        .mapToLong(it -> Times.minutes(Duration.between(it.from(), it.to())))
        .sum();
  }
}
