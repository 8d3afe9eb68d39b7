package dk.kreds.facts;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// Something that a definition says, or that follows from it, and that a paper may tell.
interface Fact {

  String name();

  Topic topic();

  /// In the order in which it is told; nothing where the definition does not say it.
  Stream<Said> of(Scope scope);

  static List<Fact> all() {
    return Stream.of(
            GroupFact.values(),
            WhenFact.values(),
            MeetingFact.values(),
            SessionFact.values(),
            PersonFact.values(),
            MoneyFact.values(),
            TalkFact.values())
        .flatMap(Arrays::stream)
        .map(Fact.class::cast)
        .toList();
  }

  static Fact named(String name) {
    return all().stream()
        .filter(fact -> fact.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no fact " + name));
  }
}
