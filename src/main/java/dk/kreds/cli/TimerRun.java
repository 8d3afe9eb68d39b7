package dk.kreds.cli;

import dk.kreds.output.CannotWrite;
import dk.kreds.timer.Entry;
import dk.kreds.timer.Evening;
import dk.kreds.timer.Event;
import dk.kreds.timer.State;
import dk.kreds.timer.Timer;
import dk.kreds.timer.journal.Journal;
import dk.kreds.timer.journal.JournalFile;
import dk.kreds.timer.journal.Pace;
import dk.kreds.timer.journal.Watch;
import dk.kreds.timer.screen.Afterwards;
import dk.kreds.timer.screen.Desk;
import dk.kreds.timer.screen.Face;
import dk.kreds.timer.screen.Panel;
import dk.kreds.timer.screen.Screens;
import dk.kreds.timer.screen.Telling;
import dk.kreds.timer.terminal.Live;
import dk.kreds.timer.terminal.Plain;
import dk.kreds.timer.terminal.Sitting;
import dk.kreds.timer.terminal.Spectators;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Runs an evening at the terminal: finds what was under way, keeps the journal, and says in the
/// end how it went.
///
/// @param place where the journal lies, if there is such a place
/// @param plain whether single lines were asked for
/// @param keep whether the journal stays when the meeting is over
record TimerRun(
    Evening evening, Face face, Talk talk, Optional<Path> place, boolean plain, boolean keep) {
  /// A rehearsal begins so long before the meeting does.
  private static final Duration BEFORE = Duration.ofMinutes(2);

  int run() throws Failure {
    try {
      return face.view() ? follow() : lead();
    } catch (IOException noTerminal) {
      throw Failure.of(Fault.NOT_HERE, talk.say("commands.timer.terminal"), talk);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return Exit.STOPPED;
    }
  }

  private int follow() throws Failure, IOException, InterruptedException {
    Optional<Spectators> spectators =
        place
            .map(path -> new Spectators(path, clock(), System::nanoTime))
            .filter(Spectators::hasEvening);
    if (spectators.isEmpty()) {
      throw Failure.of(Fault.TIMER_ELSEWHERE, talk.say("commands.timer.nothing-to-view"), talk);
    }
    if (isPlain()) {
      spectators.get().run(telling(), talk.surroundings().out());
    } else {
      spectators.get().run(new Screens(face), talk.surroundings().colour());
    }
    return Exit.DONE;
  }

  private int lead() throws Failure, IOException, InterruptedException {
    // before it is opened: closing a second channel would free the first one's lock
    Optional<Journal> earlier = place.flatMap(JournalFile::read).filter(this::canGoOn);
    Optional<JournalFile> file = open();
    try {
      Sitting sitting = sitting(file, earlier);
      if (isPlain()) {
        new Plain(sitting, telling(), talk.surroundings().out()).run(talk.surroundings().in());
      } else {
        new Live(sitting, new Screens(face), face.bell()).run(talk.surroundings().colour());
      }
      end(sitting, file);
      return Exit.DONE;
    } finally {
      file.ifPresent(JournalFile::close);
    }
  }

  /// The evening goes on without a journal where none can be written, and the leader is told so.
  private Optional<JournalFile> open() throws Failure {
    if (place.isEmpty()) {
      talk.warn(Fault.NOT_KEPT.noted(talk.say("commands.timer.no-place"), talk));
      return Optional.empty();
    }
    try {
      return Optional.of(JournalFile.open(place.get()));
    } catch (CannotWrite problem) {
      if (problem.reason() == CannotWrite.Reason.BUSY) {
        throw Failure.of(Fault.TIMER_ELSEWHERE, talk.say("commands.timer.busy"), talk);
      }
      talk.warn(Failure.of(problem, talk).told());
      talk.warn(Fault.NOT_KEPT.noted(talk.say("commands.timer.no-place"), talk));
      return Optional.empty();
    }
  }

  private Sitting sitting(Optional<JournalFile> file, Optional<Journal> earlier) throws Failure {
    Pace pace = pace();
    State fresh = State.of(evening);
    if (earlier.isPresent() && file.isPresent()) {
      Watch watch = new Watch(clock(), System::nanoTime, earlier.get().pace());
      State state = inOrder(earlier.get(), watch.now(), file);
      Desk desk = Desk.of(state).with(new Panel.Resuming());
      return new Sitting(desk, watch, file, fresh, pace);
    }
    if (file.isPresent()) {
      begin(file.get(), pace);
    }
    Watch watch = new Watch(clock(), System::nanoTime, pace);
    return new Sitting(Desk.of(fresh), watch, file, fresh, pace);
  }

  private void begin(JournalFile file, Pace pace) throws Failure {
    try {
      file.begin(evening, pace);
    } catch (CannotWrite problem) {
      throw TimerCommand.cannotWrite(problem, talk);
    }
  }

  /// Something must have begun, and the plan must still have the same parts.
  private boolean canGoOn(Journal journal) {
    return journal.evening().sections().size() == evening.sections().size()
        && journal.evening().start().equals(evening.start())
        && !(journal.state().stand() instanceof State.Waiting);
  }

  /// What was written down cannot lie in the future: then the clock has been set back.
  private static State inOrder(Journal journal, Instant now, Optional<JournalFile> file) {
    Instant last = journal.entries().stream().map(Entry::at).max(Instant::compareTo).orElse(now);
    if (!last.isAfter(now)) {
      return journal.state();
    }
    Entry back = new Entry(now, new Event.ClockCorrected(Duration.between(last, now)));
    try {
      if (file.isPresent()) {
        file.get().append(back);
      }
    } catch (CannotWrite full) {
      // the evening goes on without
    }
    return Timer.next(journal.state(), back.event(), back.at());
  }

  private Pace pace() {
    return face.rehearsal() == 1
        ? Pace.ofClock()
        : new Pace(face.rehearsal(), clock().instant(), evening.start().minus(BEFORE));
  }

  private void end(Sitting sitting, Optional<JournalFile> file) {
    State state = sitting.desk().state();
    boolean over = state.stand() instanceof State.Over;
    afterwards(state, face).forEach(talk.surroundings().out()::println);
    if (state.stand() instanceof State.Waiting || (over && !keep)) {
      file.ifPresent(JournalFile::delete);
    } else if (over) {
      place.ifPresent(
          path -> talk.tell(talk.say("commands.timer.kept", Map.of("file", path.toString()))));
    } else {
      talk.tell(talk.say("commands.timer.go-on"));
    }
    sitting.lost().ifPresent(problem -> talk.warn(Failure.of(problem, talk).told()));
  }

  /// How it went, where it is over.
  static List<String> afterwards(State state, Face face) {
    List<String> lines = new ArrayList<>(new Afterwards(face, state).lines());
    if (!lines.isEmpty() && !face.view()) {
      lines.addFirst(face.group());
      return lines;
    }
    return List.of();
  }

  private Telling telling() {
    return new Telling(face);
  }

  private Clock clock() {
    return talk.surroundings().clock();
  }

  private boolean isPlain() {
    return plain
        || !talk.surroundings().isTerminal()
        || talk.surroundings().variables().getOrDefault("TERM", "").equals("dumb");
  }
}
