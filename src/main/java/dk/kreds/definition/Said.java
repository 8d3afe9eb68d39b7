package dk.kreds.definition;

import dk.kreds.definition.shape.Entries;
import dk.kreds.definition.shape.Key;
import dk.kreds.diagnostic.Position;
import java.util.Optional;

/// What is said of one run of meetings, and where: by itself, or else by the schedule around it.
///
/// @param schedule the entries of `schedule:`
/// @param run the run's own, where there are runs
/// @param path the keys that lead to them: `schedule` or `schedule.runs.0`
record Said(Entries schedule, Optional<Entries> run, String path) {

  /// Without runs.
  static Said by(Entries schedule) {
    return new Said(schedule, Optional.empty(), "schedule");
  }

  <T> Optional<T> get(Key<T> key) {
    return run.flatMap(own -> own.get(key)).or(() -> schedule.get(key));
  }

  /// Whether a run says it itself.
  boolean isOwn(Key<?> key) {
    return run.flatMap(own -> own.get(key)).isPresent();
  }

  Position place(Key<?> key) {
    return run.filter(own -> own.get(key).isPresent()).orElse(schedule).place(key);
  }

  Position whole() {
    return schedule.whole();
  }
}
