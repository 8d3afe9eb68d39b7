package dk.kreds.cli;

import dk.kreds.group.Group;
import dk.kreds.plan.Plan;
import dk.kreds.plan.Planner;
import java.time.LocalDate;

/// Plans groups as of the present day where the group is.
final class Plans {
  private Plans() {}

  static Plan of(Group group, Talk talk) {
    return Planner.plan(group, today(group, talk));
  }

  static LocalDate today(Group group, Talk talk) {
    return LocalDate.now(
        talk.surroundings().clock().withZone(group.profile().schedule().zone()));
  }
}
