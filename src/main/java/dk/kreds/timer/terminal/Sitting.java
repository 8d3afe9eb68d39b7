package dk.kreds.timer.terminal;

import dk.kreds.output.CannotWrite;
import dk.kreds.timer.Entry;
import dk.kreds.timer.Event;
import dk.kreds.timer.State;
import dk.kreds.timer.journal.JournalFile;
import dk.kreds.timer.journal.Pace;
import dk.kreds.timer.journal.Watch;
import dk.kreds.timer.screen.Desk;
import dk.kreds.timer.screen.Wish;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// An evening at a terminal: keys and clocks change the desk, and whatever happens is written down
/// before anything else is done.
public final class Sitting {
  private final Watch watch;
  private final Optional<JournalFile> journal;
  private final State fresh;
  private final Pace freshPace;
  private Desk desk;
  private boolean closed;
  private boolean unsafe;
  private boolean ringing;
  private Optional<CannotWrite> lost = Optional.empty();

  /// @param journal where nothing can be written, none
  /// @param fresh the evening as it was before it began, if the leader wants to begin anew
  /// @param freshPace the pace that it then has
  public Sitting(
      Desk desk, Watch watch, Optional<JournalFile> journal, State fresh, Pace freshPace) {
    this.desk = desk;
    this.watch = watch;
    this.journal = journal;
    this.fresh = fresh;
    this.freshPace = freshPace;
  }

  public Desk desk() {
    return desk;
  }

  public Watch watch() {
    return watch;
  }

  /// Whether the leader has closed the timer.
  public boolean isClosed() {
    return closed;
  }

  /// Why what happens is no longer written down, if it is not. The evening goes on without.
  public Optional<CannotWrite> lost() {
    return lost;
  }

  /// Whether the leader wants to hear the bell; only once.
  boolean ringing() {
    boolean now = ringing;
    ringing = false;
    return now;
  }

  void press(String key) {
    Instant now = watch.now();
    Desk.Step step = desk.press(key, now);
    boolean changed = !step.desk().state().equals(desk.state());
    desk = step.desk();
    if (changed) {
      step.events().forEach(event -> write(new Entry(now, event)));
    }
    grant(step.wish());
  }

  private void grant(Wish wish) {
    switch (wish) {
      case NOTHING -> {}
      case BELL -> ringing = true;
      case CLOSE -> closed = true;
      case FORGET -> forget();
      case TIME_PASSED -> watch.adjust();
      case CLOCK_CORRECTED -> correct();
    }
  }

  private void correct() {
    Duration by = watch.adjust();
    Instant now = watch.now();
    Event event = new Event.ClockCorrected(by);
    desk = desk.after(event, now).desk();
    write(new Entry(now, event));
  }

  private void forget() {
    watch.goAt(freshPace);
    desk = Desk.of(fresh);
    journaling(file -> file.begin(fresh.evening(), freshPace));
  }

  /// Asks when the wall clock has moved.
  void lookAtClock() {
    watch.jump().ifPresent(by -> desk = desk.jumped(by));
  }

  private void write(Entry entry) {
    unsafe = true;
    journaling(file -> file.append(entry));
  }

  /// Makes safe what was written. Called when the screen has been drawn, for a slow disk must not
  /// keep anybody waiting.
  void force() {
    if (unsafe) {
      journaling(JournalFile::force);
      unsafe = false;
    }
  }

  /// A full disk is no reason to leave people without a timer.
  private void journaling(Writing writing) {
    if (journal.isEmpty() || lost.isPresent()) {
      return;
    }
    try {
      writing.into(journal.get());
    } catch (CannotWrite full) {
      lost = Optional.of(full);
    }
  }

  private interface Writing {
    void into(JournalFile file) throws CannotWrite;
  }
}
