package dk.kreds.material.start;

import dk.kreds.group.Kind;
import dk.kreds.group.Leader.Task;
import dk.kreds.plan.LeadersView;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// What is to be done before a group meets for the first time, and how long before (field guide § 1
/// and § 3).
final class Steps {
  private static final List<Step> ALL =
      List.of(
          new Step("money", Period.ofWeeks(26), Task.MONEY, view -> view.finances().isPresent()),
          new Step("roles", Period.ofWeeks(20), Steps::ledBySeveral),
          new Step("form", Period.ofWeeks(18), Steps::hasMembers),
          new Step("room", Period.ofWeeks(16), Task.HOSTING, view -> kind(view).indoors()),
          new Step("leaflets", Period.ofWeeks(11), Task.MESSAGES, Steps::seeksPeople),
          new Step("partners", Period.ofWeeks(9), Task.INTERVIEWS, Steps::seeksPeople),
          new Step("press", Period.ofWeeks(7), Task.MESSAGES, Steps::seeksPeople),
          new Step("again", Period.ofWeeks(5), Steps::seeksPeople),
          new Step(
              "interviews",
              Period.ofWeeks(4),
              Task.INTERVIEWS,
              view -> kind(view).members() && kind(view).leaders() > 0),
          new Step("letter", Period.ofWeeks(2), Task.MESSAGES, Steps::hasMembers),
          new Step("prepare", Period.ofWeeks(1), Steps::ledBySeveral),
          new Step(
              "shopping",
              Period.ofDays(1),
              Task.HOSTING,
              view -> !kind(view).supplies().isEmpty()));

  private Steps() {}

  /// Those that a group of its kind takes, the earliest first.
  static List<Step> of(LeadersView view) {
    return ALL.stream().filter(step -> step.when().test(view)).toList();
  }

  private static boolean ledBySeveral(LeadersView view) {
    return kind(view).leaders() > 1 || view.leaders().size() > 1;
  }

  /// Those who meet because they work there need not be found.
  private static boolean seeksPeople(LeadersView view) {
    return view.shared().profile().listed();
  }

  private static boolean hasMembers(LeadersView view) {
    return kind(view).members();
  }

  private static Kind kind(LeadersView view) {
    return view.shared().profile().kind();
  }

  /// One thing to do.
  ///
  /// @param before how long before the first meeting it should be done
  /// @param task whose it is; nothing where it is for all who lead
  /// @param when which groups need it
  record Step(String name, Period before, Optional<Task> task, Predicate<LeadersView> when) {
    Step(String name, Period before, Task task, Predicate<LeadersView> when) {
      this(name, before, Optional.of(task), when);
    }

    Step(String name, Period before, Predicate<LeadersView> when) {
      this(name, before, Optional.empty(), when);
    }
  }
}
