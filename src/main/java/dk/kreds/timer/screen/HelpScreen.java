package dk.kreds.timer.screen;

import dk.kreds.timer.State;
import java.util.ArrayList;
import java.util.List;

/// All keys, each with what it does.
record HelpScreen(Face face, State state, Size size) {

  Screen screen() {
    String key = state.stand() instanceof State.Waiting ? "help.waiting" : "help.running";
    List<Line> top = new ArrayList<>();
    top.add(Line.of(face.say("help"), Tone.STRONG));
    top.add(Line.EMPTY);
    face.language().sayAll("timer." + key).forEach(text -> top.add(Line.of(text)));
    return Screen.of(top, List.of(Line.of(face.say("help.close"), Tone.QUIET)), size);
  }
}
