package dk.kreds.cli;

import dk.kreds.definition.Definition;
import dk.kreds.group.Group;
import dk.kreds.input.Digest;
import dk.kreds.input.Input;
import dk.kreds.output.Condition;
import dk.kreds.plan.Planner;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/// What the papers of a definition depend on.
///
/// @param itself the definition's own text
record Dependencies(Definition definition, Input itself, Present present, Talk talk) {

  /// All of them: the definition, what it names beside it but for pictures, Kreds, and the day
  /// where a group without end is planned half a year at a time.
  List<Condition> ofAll() {
    List<Condition> conditions = new ArrayList<>();
    conditions.add(present.kreds());
    conditions.add(present.file(itself));
    definition.beside().looked().stream()
        .filter(input -> !definition.beside().pictures().contains(input.file()))
        .sorted((one, other) -> one.file().compareTo(other.file()))
        .forEach(input -> conditions.add(present.file(input)));
    definition.group().ifPresent(group -> days(group, conditions));
    return conditions;
  }

  /// One that is made with templates. Where the house has none they may yet come.
  ///
  /// @param looked templates and pictures
  List<Condition> ofPage(List<Input> looked) {
    Path beside = itself.file().resolveSibling(Press.BESIDE);
    List<Condition> conditions = new ArrayList<>(ofAll());
    conditions.add(present.templates());
    conditions.add(present.largePrint());
    conditions.add(present.file(new Input(beside, Digest.of(beside))));
    looked.forEach(input -> conditions.add(present.file(input)));
    return conditions;
  }

  /// One in which papers are bound together: it depends on which.
  ///
  /// @param looked templates and pictures
  List<Condition> ofPack(List<Input> looked) {
    List<Condition> conditions = new ArrayList<>(ofPage(looked));
    conditions.add(present.bound());
    return conditions;
  }

  private void days(Group group, List<Condition> conditions) {
    ZoneId zone = group.profile().schedule().zone();
    Planner.daysOfSamePlan(group, Plans.today(group, talk))
        .ifPresent(days -> conditions.add(present.days(zone, days)));
  }
}
