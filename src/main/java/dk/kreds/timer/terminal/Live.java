package dk.kreds.timer.terminal;

import dk.kreds.timer.Outlook;
import dk.kreds.timer.State;
import dk.kreds.timer.screen.Desk;
import dk.kreds.timer.screen.Screens;
import dk.kreds.timer.screen.Size;
import java.io.IOException;
import java.time.Instant;

/// An evening on a whole terminal, until the leader closes it.
public final class Live {
  private final Sitting sitting;
  private final Screens screens;
  private final boolean bell;
  private Outlook.Stage stage = Outlook.Stage.CALM;

  public Live(Sitting sitting, Screens screens, boolean bell) {
    this.sitting = sitting;
    this.screens = screens;
    this.bell = bell;
  }

  /// @param colour whether there may be colours
  public void run(boolean colour) throws IOException, InterruptedException {
    try (LiveTerminal terminal = LiveTerminal.open(new Paint(colour))) {
      while (!sitting.isClosed()) {
        sitting.lookAtClock();
        draw(terminal);
        ring(terminal);
        sitting.force();
        if (!handle(terminal)) {
          return;
        }
      }
    }
  }

  /// Waits for something to happen, and does all that has happened meanwhile.
  private boolean handle(LiveTerminal terminal) throws InterruptedException {
    var input = terminal.next(Beat.until(sitting.desk(), sitting.watch()));
    if (input.isEmpty()) {
      return true;
    }
    switch (input.get()) {
      case Input.Key key -> sitting.press(key.name());
      case Input.Redraw _ -> terminal.forget();
      case Input.Gone _ -> {
        return false;
      }
    }
    return true;
  }

  private void draw(LiveTerminal terminal) {
    Size size = terminal.size();
    terminal.draw(screens.draw(sitting.desk(), sitting.watch().now(), size), size);
  }

  /// Once when it is time to round off, and once when the time is over; only where it was asked
  /// for, and not while the clock is covered.
  private void ring(LiveTerminal terminal) {
    Desk desk = sitting.desk();
    Instant now = sitting.watch().now();
    Outlook.Stage next =
        desk.state().under().isEmpty()
            ? Outlook.Stage.CALM
            : new Outlook(desk.state(), now).stage();
    boolean isCovered = desk.state().under().filter(State.Under::covered).isPresent();
    boolean rings = bell && !isCovered && next.compareTo(stage) > 0;
    stage = next;
    if (sitting.ringing() || rings) {
      terminal.ring();
    }
  }
}
