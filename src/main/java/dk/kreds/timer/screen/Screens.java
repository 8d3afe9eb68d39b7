package dk.kreds.timer.screen;

import dk.kreds.timer.State;
import java.time.Instant;

/// Draws what there is to see.
public record Screens(Face face) {

  /// The same desk, instant and size always give the same screen.
  public Screen draw(Desk desk, Instant now, Size size) {
    return switch (desk.panel()) {
      case Panel.Help _ -> new HelpScreen(face, desk.state(), size).screen();
      case Panel.People _ -> new PeopleScreen(face, desk.state(), now, size).screen();
      default -> drawEvening(desk, now, size);
    };
  }

  private Screen drawEvening(Desk desk, Instant now, Size size) {
    return switch (desk.state().stand()) {
      case State.Waiting _ -> new WaitingScreen(face, desk, now, size).screen();
      case State.Under under when under.covered() && desk.panel() instanceof Panel.Closed ->
          new CoveredScreen(face, under, size).screen();
      case State.Under under -> new RunningScreen(face, desk, under, now, size).screen();
      case State.Over _ -> new OverScreen(face, desk, now, size).screen();
    };
  }
}
