package dk.kreds.facts;

import dk.kreds.group.Participant;
import dk.kreds.group.Reachable;
import java.util.function.Function;
import java.util.stream.Stream;

/// Those who come, one by one.
enum PersonFact implements Fact {
  PERSON(it -> Stream.of(it.name())),
  PERSON_FIRST_NAME(it -> Stream.of(it.name().split(" ", 2)[0])),
  PERSON_INITIALS(it -> Stream.of(it.initials())),
  PERSON_PHONE(it -> it.phone().stream()),
  PERSON_EMAIL(it -> it.email().stream()),
  PERSON_ADDRESS(it -> it.address().stream()),
  SHARED_PHONE(it -> it.shared().flatMap(Reachable::phone).stream()),
  SHARED_EMAIL(it -> it.shared().flatMap(Reachable::email).stream());

  private final Function<Participant, Stream<String>> values;

  PersonFact(Function<Participant, Stream<String>> values) {
    this.values = values;
  }

  @Override
  public Topic topic() {
    return Topic.PEOPLE;
  }

  @Override
  public Stream<Said> of(Scope scope) {
    return values.apply(scope.the(Participant.class)).map(Said::of);
  }
}
