package dk.kreds.facts;

import dk.kreds.group.Profile;
import dk.kreds.material.Speech;
import dk.kreds.plan.Plan;
import dk.kreds.text.Language;
import java.util.Optional;

/// What is asked for a fact: a plan or, where a paper says something of each, one part of it.
///
/// @param one such as a meeting or a room
record Scope(Plan plan, Optional<Object> one) {

  static Scope of(Plan plan) {
    return new Scope(plan, Optional.empty());
  }

  Scope with(Object part) {
    return new Scope(plan, Optional.of(part));
  }

  <T> T the(Class<T> type) {
    return type.cast(one.orElseThrow());
  }

  Profile profile() {
    return plan.group().profile();
  }

  Language language() {
    return Speech.of(profile());
  }
}
