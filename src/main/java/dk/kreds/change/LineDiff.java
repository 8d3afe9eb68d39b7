package dk.kreds.change;

import java.util.ArrayList;
import java.util.List;

/// What has changed between two texts that are mostly alike, line by line, with a little around it.
public final class LineDiff {
  private static final int AROUND = 2;

  private final List<String> before;
  private final List<String> after;
  private final List<Line> lines = new ArrayList<>();
  private int old;
  private int now;

  private LineDiff(String before, String after) {
    this.before = before.lines().toList();
    this.after = after.lines().toList();
  }

  /// @param number of the line, from 1, in the text that it stands in
  public record Line(Sign sign, int number, String text) {}

  public enum Sign {
    SAME,
    GONE,
    NEW
  }

  /// The lines that have changed and two on either side.
  public static List<Line> of(String before, String after) {
    List<Line> all = new LineDiff(before, after).all();
    List<Line> shown = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      List<Line> near = all.subList(Math.max(0, i - AROUND), Math.min(all.size(), i + AROUND + 1));
      if (near.stream().anyMatch(line -> line.sign() != Sign.SAME)) {
        shown.add(all.get(i));
      }
    }
    return shown;
  }

  private List<Line> all() {
    while (old < before.size() || now < after.size()) {
      int apart = 0;
      while (!meetsAgain(apart)) {
        apart++;
      }
    }
    return lines;
  }

  /// Whether the texts go on alike after so many lines that only one of them has; then those lines
  /// and the one that they share are told.
  private boolean meetsAgain(int apart) {
    for (int gone = apart; gone >= 0; gone--) {
      int there = old + gone;
      int here = now + apart - gone;
      boolean isEnd = there == before.size() && here == after.size();
      boolean isSame =
          there < before.size() && here < after.size() && before.get(there).equals(after.get(here));
      if (isEnd || isSame) {
        tell(there, here, isSame);
        return true;
      }
    }
    return false;
  }

  private void tell(int there, int here, boolean isSame) {
    while (old < there) {
      lines.add(new Line(Sign.GONE, old + 1, before.get(old++)));
    }
    while (now < here) {
      lines.add(new Line(Sign.NEW, now + 1, after.get(now++)));
    }
    if (isSame) {
      lines.add(new Line(Sign.SAME, now + 1, after.get(now++)));
      old++;
    }
  }
}
