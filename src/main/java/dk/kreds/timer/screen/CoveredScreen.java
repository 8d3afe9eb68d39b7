package dk.kreds.timer.screen;

import dk.kreds.timer.State;
import java.util.ArrayList;
import java.util.List;

/// Nothing that counts: for when somebody cries, and a clock is the last thing to look at.
record CoveredScreen(Face face, State.Under under, Size size) {

  Screen screen() {
    List<Line> top = new ArrayList<>();
    for (int i = 0; i < size.rows() / 2 - 2; i++) {
      top.add(Line.EMPTY);
    }
    top.add(Line.of(face.title(under.section()), Tone.STRONG).centred(size.columns()));
    top.add(Line.EMPTY);
    top.add(Line.of("○  ○  ○", Tone.QUIET).centred(size.columns()));
    return Screen.of(
        top,
        face.view() ? List.of() : List.of(Line.of(face.say("keys.covered"), Tone.QUIET)),
        size);
  }
}
