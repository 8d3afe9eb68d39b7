package dk.kreds.material.change;

import dk.kreds.document.Document;
import dk.kreds.document.Format;
import dk.kreds.document.Page;
import dk.kreds.material.Material;
import dk.kreds.plan.Notice;
import dk.kreds.plan.Plan;
import dk.kreds.testing.Groups;
import java.time.LocalDate;

/// Groups some of whose meetings have been changed.
final class Changed {
  private Changed() {}

  static Plan plan(String changes) {
    return plan(changes, "", Groups.TODAY);
  }

  static Plan plan(String changes, String more, LocalDate today) {
    return Groups.plan(yaml(changes) + more, today);
  }

  static String yaml(String changes) {
    return Groups.small("room: {name: Medborgerhuset}\n")
        .replace("  meetings: 10\n", "  meetings: 10\n  changes:\n" + changes.indent(4));
  }

  /// As if the change had been taken back.
  static Plan back(Plan plan) {
    return plan.telling(
        plan.notices().stream().map(notice -> new Notice(notice.meeting(), true)).toList());
  }

  static Record model(Material material, Plan plan) {
    Document document = material.make(plan, Format.PDF).orElseThrow();
    return ((Page) document).model();
  }
}
