package dk.kreds.timer.screen;

import dk.kreds.timer.Outlook;
import dk.kreds.timer.State;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/// The first line of every screen: what is going on, what the clock says, and when it ends.
record Header(Face face, State state, Instant now) {
  private static final Duration WORTH_SAYING = Duration.ofSeconds(60);

  Line line(String title, int width) {
    String rehearsal =
        face.rehearsal() > 1
            ? face.say("rehearsal", Map.of("times", face.rehearsal())) + "   "
            : "";
    String clock = face.clock(now) + "   " + end();
    Line line = Line.of(title, Tone.STRONG).right(rehearsal + clock, Tone.PLAIN, width);
    return line.width() <= width
        ? line
        : Line.of(title, Tone.STRONG).right(clock, Tone.PLAIN, width);
  }

  /// When the meeting will end; when it was to end only where it will be later.
  String end() {
    Instant end = new Outlook(state, now).end();
    Instant planned = state.stand() instanceof State.Waiting ? end : state.end();
    Duration later = Duration.between(planned, end);
    if (later.compareTo(WORTH_SAYING) >= 0) {
      return face.say(
          "ends.instead", Map.of("time", face.about(end), "planned", face.about(planned)));
    }
    boolean earlier = later.negated().compareTo(WORTH_SAYING) >= 0;
    return face.say("ends", Map.of("time", face.about(earlier ? end : planned)));
  }
}
