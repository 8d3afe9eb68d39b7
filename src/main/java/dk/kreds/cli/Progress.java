package dk.kreds.cli;

import java.util.Map;

/// How far a batch has come: one line that is drawn again and again where a person is watching, and
/// nothing at all elsewhere.
final class Progress {
  private static final String CLEAR = "\r\u001b[K";
  private static final long OFTEN_ENOUGH = 100_000_000;
  private static final double SECOND = 1e9;

  private final Talk talk;
  private final boolean watched;
  private final int all;
  private final long began = System.nanoTime();
  private long drawn = began;
  private boolean there;

  /// @param all how many definitions there are
  Progress(Talk talk, boolean watched, int all) {
    this.talk = talk;
    this.watched = watched && all > 1;
    this.all = all;
  }

  void show(Tally tally) {
    long now = System.nanoTime();
    if (!watched || now - drawn < OFTEN_ENOUGH) {
      return;
    }
    drawn = now;
    there = true;
    String line =
        talk.say(
            "commands.make.progress",
            Map.of(
                "done",
                tally.done() - tally.wrong(),
                "failed",
                tally.wrong(),
                "left",
                all - tally.done(),
                "speed",
                Math.round(tally.done() / ((now - began) / SECOND))));
    talk.surroundings().err().print(CLEAR + line);
    talk.surroundings().err().flush();
  }

  /// Makes room for messages.
  void clear() {
    if (there) {
      talk.surroundings().err().print(CLEAR);
      there = false;
    }
  }
}
