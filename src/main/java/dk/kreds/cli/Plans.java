package dk.kreds.cli;

import dk.kreds.advice.Adviser;
import dk.kreds.definition.Definition;
import dk.kreds.diagnostic.Diagnostic;
import dk.kreds.group.Group;
import dk.kreds.plan.Plan;
import dk.kreds.plan.Planner;
import java.time.LocalDate;
import java.util.List;

/// Plans groups as of the present day where the group is.
final class Plans {
  private Plans() {}

  static Plan of(Group group, Talk talk) {
    return Planner.plan(group, today(group, talk));
  }

  /// What is wrong with a definition; where nothing is, what could be better about the plan.
  static List<Diagnostic> diagnose(Definition definition, Talk talk) {
    return definition
        .group()
        .map(group ->
            Adviser.advise(
                of(group, talk), today(group, talk), definition.file(), definition.places()))
        .orElse(definition.problems());
  }

  static LocalDate today(Group group, Talk talk) {
    return LocalDate.now(talk.surroundings().clock().withZone(group.profile().schedule().zone()));
  }
}
