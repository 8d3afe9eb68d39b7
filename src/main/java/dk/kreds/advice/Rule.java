package dk.kreds.advice;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// A rule of good practice.
///
/// @param id stable, `A` and three digits; its words are under `advice.<id>`
/// @param place the path of keys to what the advice is about
/// @param breaks what its words name, where a plan does not follow the rule
record Rule(
    String id, Function<Case, String> place, Function<Case, Optional<Map<String, Object>>> breaks) {

  /// A rule about one place.
  Rule(String id, String place, Function<Case, Optional<Map<String, Object>>> breaks) {
    this(id, (Case _) -> place, breaks);
  }

  /// A rule whose words name nothing.
  static Rule when(String id, String place, Function<Case, Boolean> breaks) {
    return new Rule(id, place, it -> breaks.apply(it) ? Optional.of(Map.of()) : Optional.empty());
  }
}
