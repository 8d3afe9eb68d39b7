package dk.kreds.timer.screen;

import dk.kreds.timer.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Who is here: ticked or not, each with the key that changes it.
record Ticks(Face face, State state, Size size) {
  private static final int GAP = 3;

  List<Line> lines() {
    if (state.evening().people() == 0) {
      return List.of(Line.of(face.say("people.none"), Tone.QUIET));
    }
    int here = state.here().size();
    List<Line> lines = new ArrayList<>();
    if (!state.evening().named()) {
      lines.add(Line.of(face.say("people.count", Map.of("count", here)), Tone.STRONG));
      return lines;
    }
    lines.add(Line.of(face.say("people", Map.of("count", here)), Tone.STRONG));
    lines.addAll(rows());
    return lines;
  }

  private List<Line> rows() {
    List<Line> rows = new ArrayList<>();
    int width = 6 + GAP;
    for (int person = 0; person < Seats.of(state); person++) {
      width = Math.max(width, face.label(person).length() + 4 + GAP);
    }
    int perRow = Math.max(1, (size.columns() - 4) / width);
    Line row = Line.of("");
    for (int person = 0; person < Seats.of(state); person++) {
      boolean here = state.here().contains(person);
      String key = person < Keys.PEOPLE.length() ? Keys.PEOPLE.substring(person, person + 1) : " ";
      String label = face.label(person);
      String rest = " ".repeat(Math.max(1, width - label.length() - 4));
      row =
          row.and(key + " ", Tone.QUIET)
              .and((here ? "✓ " : "– ") + label + rest, here ? Tone.PLAIN : Tone.QUIET);
      if ((person + 1) % perRow == 0) {
        rows.add(row);
        row = Line.of("");
      }
    }
    rows.add(row);
    return rows;
  }
}
