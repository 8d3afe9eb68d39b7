package dk.kreds.timer.terminal;

import dk.kreds.timer.journal.Journal;
import dk.kreds.timer.journal.JournalFile;
import dk.kreds.timer.journal.Watch;
import dk.kreds.timer.screen.Desk;
import dk.kreds.timer.screen.Screens;
import dk.kreds.timer.screen.Size;
import dk.kreds.timer.screen.Telling;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;

/// Follows an evening that another timer runs, by watching its journal.
public final class Spectators {
  /// How soon something that happened is seen.
  private static final Duration LOOK = Duration.ofMillis(100);

  private final Path file;
  private final Clock clock;
  private final LongSupplier nanos;
  private long length = -1;
  private Optional<Journal> journal = Optional.empty();

  public Spectators(Path file, Clock clock, LongSupplier nanos) {
    this.file = file;
    this.clock = clock;
    this.nanos = nanos;
    look();
  }

  /// Whether there is anything to follow.
  public boolean hasEvening() {
    return journal.isPresent();
  }

  /// On a whole terminal, until somebody presses q or the evening is gone.
  public void run(Screens screens, boolean colour) throws IOException, InterruptedException {
    try (LiveTerminal terminal = LiveTerminal.open(new Paint(colour))) {
      while (hasEvening()) {
        Size size = terminal.size();
        Desk desk = Desk.of(journal.orElseThrow().state());
        Watch watch = watch();
        terminal.draw(screens.draw(desk, watch.now(), size), size);
        Duration beat = Beat.until(desk, watch);
        Optional<Input> input = terminal.next(beat.compareTo(LOOK) < 0 ? beat : LOOK);
        if (input.isPresent() && isEnd(input.get())) {
          return;
        }
        input.filter(Input.Redraw.class::isInstance).ifPresent(_ -> terminal.forget());
        look();
      }
    }
  }

  /// In single lines, until the evening is gone.
  public void run(Telling told, PrintStream out) throws InterruptedException {
    while (hasEvening()) {
      told.news(Desk.of(journal.orElseThrow().state()), watch().now()).forEach(out::println);
      out.flush();
      Thread.sleep(LOOK);
      look();
    }
  }

  private static boolean isEnd(Input input) {
    return switch (input) {
      case Input.Key key -> key.name().equals("q") || key.name().equals("ctrl-c");
      case Input.Gone _ -> true;
      case Input.Redraw _ -> false;
    };
  }

  private Watch watch() {
    return new Watch(clock, nanos, journal.orElseThrow().pace());
  }

  private void look() {
    long now = length();
    if (now != length) {
      length = now;
      journal = JournalFile.read(file);
    }
  }

  /// A journal only ever grows, until it is gone.
  private long length() {
    try {
      return Files.size(file);
    } catch (IOException gone) {
      return 0;
    }
  }
}
