package dk.kreds.definition;

import dk.kreds.definition.shape.Either;
import dk.kreds.definition.shape.Fields;
import dk.kreds.definition.shape.Further;
import dk.kreds.definition.shape.Key;
import dk.kreds.definition.shape.ListOf;
import dk.kreds.definition.shape.Moments;
import dk.kreds.definition.shape.Shape;
import dk.kreds.definition.shape.Words;
import dk.kreds.group.Contact;
import dk.kreds.group.Leader;
import dk.kreds.group.Participant;
import dk.kreds.group.Partner;
import dk.kreds.group.Range;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Everybody who is named: contact, leaders, participants, partners.
final class PeopleShapes {
  private static final Key<String> NAME = Key.needed("name", Words.name());
  private static final Key<String> PHONE = Key.optional("phone", Words.phone());
  private static final Key<String> EMAIL = Key.optional("email", Words.email());
  private static final Key<List<Leader.Task>> TASKS =
      Key.optional("tasks", new ListOf<>(Words.oneOf(Leader.Task.class)));
  private static final Key<List<LocalDate>> APOLOGIES =
      Key.optional("apologies", new ListOf<>(Moments.date()));
  private static final Key<List<LocalDate>> ABSENCES =
      Key.optional("absences", new ListOf<>(Moments.date()));
  private static final Key<String> PARTNER_CONTACT = Key.optional("contact", Words.line());

  static final Shape<Contact> CONTACT =
      new Fields<>(
          "contact",
          List.of(NAME, PHONE, EMAIL),
          (it, findings) -> Optional.of(new Contact(it.need(NAME), it.get(PHONE), it.get(EMAIL))));

  static final Shape<Leader> LEADER =
      new Either<>(
          Words.name().as(name -> new Leader(name, Set.of(), Optional.empty(), Optional.empty())),
          new Fields<>(
              "leader",
              List.of(NAME, TASKS, PHONE, EMAIL),
              (it, findings) ->
                  Optional.of(
                      new Leader(
                          it.need(NAME),
                          Set.copyOf(it.get(TASKS).orElse(List.of())),
                          it.get(PHONE),
                          it.get(EMAIL)))));

  static final Shape<Participant> PARTICIPANT =
      new Either<>(
          Words.name().as(PeopleShapes::onlyName),
          new Fields<>(
              "participant",
              List.of(NAME, PHONE, EMAIL, APOLOGIES, ABSENCES),
              (it, findings) ->
                  Optional.of(
                      new Participant(
                          it.need(NAME),
                          it.get(PHONE),
                          it.get(EMAIL),
                          new TreeSet<>(it.get(APOLOGIES).orElse(List.of())),
                          new TreeSet<>(it.get(ABSENCES).orElse(List.of()))))));

  static final Shape<Partner> PARTNER =
      new Either<>(
          Words.name().as(name -> new Partner(name, Optional.empty())),
          new Fields<>(
              "partner",
              List.of(NAME, PARTNER_CONTACT),
              (it, findings) -> Optional.of(new Partner(it.need(NAME), it.get(PARTNER_CONTACT)))));

  private static final Key<Range> SIZE = Key.optional("size", Words.range());
  private static final Key<Integer> EXPECTED = Key.optional("expected", Words.number(1, 2_000));
  private static final Key<List<Participant>> PEOPLE =
      Key.optional("people", new ListOf<>(PARTICIPANT));

  private PeopleShapes() {}

  /// `participants:`, those in a file of their own included.
  ///
  /// @param people who have joined
  record Joined(Optional<Range> size, Optional<Integer> expected, List<Participant> people) {}

  static Shape<Joined> participants(Setting setting) {
    Key<List<Participant>> list =
        Key.optional(
            "list",
            new Further<>(
                Words.line(),
                (name, findings) -> PeopleFile.read(name, setting.neighbours(), findings)));
    return new Fields<>(
        "participants",
        List.of(SIZE, EXPECTED, list, PEOPLE),
        (it, findings) ->
            Optional.of(
                new Joined(
                    it.get(SIZE),
                    it.get(EXPECTED),
                    Stream.of(it.get(list), it.get(PEOPLE))
                        .flatMap(people -> people.orElse(List.of()).stream())
                        .toList())));
  }

  private static Participant onlyName(String name) {
    return new Participant(
        name, Optional.empty(), Optional.empty(), new TreeSet<>(), new TreeSet<>());
  }
}
