package dk.kreds.timer.screen;

import dk.kreds.timer.State;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Who is here, while the evening is under way: who comes late, and who goes home.
record PeopleScreen(Face face, State state, Instant now, Size size) {

  Screen screen() {
    List<Line> top = new ArrayList<>();
    top.add(new Header(face, state, now).line(face.say("people.title"), size.columns()));
    top.add(Line.EMPTY);
    top.addAll(new Ticks(face, state, size).lines());
    top.add(Line.EMPTY);
    top.add(Line.of(face.say("people.late"), Tone.QUIET));
    return Screen.of(top, List.of(Line.of(face.say("keys.people"), Tone.QUIET)), size);
  }
}
