package dk.kreds.advice;

import dk.kreds.group.Group;
import dk.kreds.group.Kind;
import dk.kreds.group.Profile;
import dk.kreds.plan.Meeting;
import dk.kreds.plan.Plan;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a rule looks at: a plan, on a day.
record Case(Plan plan, LocalDate today) {

  Group group() {
    return plan.group();
  }

  Profile profile() {
    return plan.group().profile();
  }

  Kind kind() {
    return profile().kind();
  }

  /// The meetings of each run; without runs, all of them.
  Stream<List<Meeting>> heldByRun() {
    return held().stream()
        .collect(Collectors.groupingBy(Meeting::run, LinkedHashMap::new, Collectors.toList()))
        .values()
        .stream();
  }

  List<Meeting> held() {
    return plan.meetings().stream().filter(Meeting::isHeld).toList();
  }
}
