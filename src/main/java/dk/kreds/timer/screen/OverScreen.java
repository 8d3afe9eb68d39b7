package dk.kreds.timer.screen;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// The meeting is over: how it went.
record OverScreen(Face face, Desk desk, Instant now, Size size) {

  Screen screen() {
    List<Line> top = new ArrayList<>();
    top.add(Line.of(face.view() ? face.say("over.thanks") : face.group(), Tone.STRONG));
    top.add(Line.EMPTY);
    if (!face.view()) {
      new Afterwards(face, desk.state()).lines().forEach(text -> top.add(Line.of(text)));
    }
    List<Line> bottom = new ArrayList<>();
    if (!(desk.panel() instanceof Panel.Closed)) {
      bottom.addAll(new News(face, desk, now, size).news());
      bottom.add(Line.EMPTY);
    }
    bottom.add(face.view() ? Line.EMPTY : Line.of(face.say("keys.over"), Tone.QUIET));
    return Screen.of(top, bottom, size);
  }
}
