package dk.kreds.group;

import java.util.Optional;
import java.util.Set;

/// Somebody who leads the group, and what they have taken on (field guide § 1: agreed early, by
/// strength).
public record Leader(String name, Set<Task> tasks, Optional<String> phone, Optional<String> email) {

  public Leader {
    tasks = Set.copyOf(tasks);
  }

  /// The tasks that two leaders share between them (field guide § 1).
  public enum Task {
    INTERVIEWS,
    HOSTING,
    DIALOGUE,
    MONEY,
    MESSAGES
  }
}
