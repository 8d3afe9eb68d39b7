package dk.kreds.definition.yaml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// What the parser has passed: the collections that are open, and the last text. The parser tells
/// where it gave up; this tells what the user was about to write.
final class Trail {

  /// A text as it stands in the source.
  record Text(int from, int to, boolean isPlain) {}

  private final Deque<Open> open = new ArrayDeque<>();
  private final List<Open> closed = new ArrayList<>();
  private Text last = new Text(0, 0, false);
  private int end;
  private boolean isSuspect;
  private boolean isAfterText;

  void open(Open next) {
    open.push(next);
    closed.clear();
    isAfterText = false;
  }

  Open close() {
    Open innermost = open.pop();
    closed.add(innermost);
    isAfterText = isAfterText && !innermost.isFlow;
    return innermost;
  }

  void scalar(int from, int to, boolean isPlain) {
    last = new Text(from, to, isPlain);
    closed.clear();
    isAfterText = true;
  }

  void passed(int index) {
    end = index;
  }

  /// The last text was not read as it was meant.
  void suspect(boolean now) {
    isSuspect = now;
  }

  boolean isSuspect() {
    return isSuspect;
  }

  /// Whether a list has just ended.
  boolean isAfterList() {
    for (Open collection : closed) {
      if (!collection.isMapping && !collection.isFlow) {
        return true;
      }
    }
    return false;
  }

  /// Whether nothing but the ends of blocks came after the last text.
  boolean isAfterText() {
    return isAfterText;
  }

  Text last() {
    return last;
  }

  int end() {
    return end;
  }

  int depth() {
    return open.size();
  }

  Open innermost() {
    return open.element();
  }

  boolean expectsKey() {
    return !open.isEmpty() && open.element().expectsKey();
  }

  boolean isInFlow() {
    return !open.isEmpty() && open.element().isFlow;
  }

  /// The open collections, the innermost first.
  Iterable<Open> open() {
    return open;
  }

  /// The open collections from the innermost, after those that have just ended.
  List<Open> around() {
    List<Open> all = new ArrayList<>(closed);
    all.addAll(open);
    return all;
  }
}
