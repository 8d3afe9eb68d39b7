package dk.kreds.timer.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A whole screen: as many lines as the terminal has rows, none longer than it is wide.
public record Screen(List<Line> lines) {

  public Screen {
    lines = List.copyOf(lines);
  }

  /// What is at the top, and what is at the bottom; where there is not room for both the top gives
  /// way from its end, and what is at the very bottom goes last.
  static Screen of(List<Line> top, List<Line> bottom, Size size) {
    int kept = Math.min(bottom.size(), size.rows());
    List<Line> lines = new ArrayList<>(top.subList(0, Math.min(top.size(), size.rows() - kept)));
    while (lines.size() + kept < size.rows()) {
      lines.add(Line.EMPTY);
    }
    lines.addAll(bottom.subList(bottom.size() - kept, bottom.size()));
    return new Screen(lines.stream().map(line -> line.within(size.columns())).toList());
  }

  /// As plain text.
  public String text() {
    return lines.stream()
        .map(line -> line.text().stripTrailing())
        .collect(Collectors.joining("\n", "", "\n"));
  }
}
