package dk.kreds.definition;

import dk.kreds.definition.shape.Either;
import dk.kreds.definition.shape.Entries;
import dk.kreds.definition.shape.Fields;
import dk.kreds.definition.shape.Further;
import dk.kreds.definition.shape.Key;
import dk.kreds.definition.shape.ListOf;
import dk.kreds.definition.shape.Located;
import dk.kreds.definition.shape.Look;
import dk.kreds.definition.shape.MapOf;
import dk.kreds.definition.shape.Moments;
import dk.kreds.definition.shape.Shape;
import dk.kreds.definition.shape.Word;
import dk.kreds.definition.shape.Words;
import dk.kreds.diagnostic.Diagnostic;
import dk.kreds.diagnostic.Position;
import dk.kreds.diagnostic.Problem;
import dk.kreds.group.Booking;
import dk.kreds.group.Contact;
import dk.kreds.group.Counted;
import dk.kreds.group.DeleteAfter;
import dk.kreds.group.Help;
import dk.kreds.group.Leader;
import dk.kreds.group.Participant;
import dk.kreds.group.Partner;
import dk.kreds.group.Range;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Everybody who is named: contact, leaders, participants, partners.
final class PeopleShapes {
  static final Key<String> NAME = Key.needed("name", Words.name());
  static final Key<String> PHONE = Key.optional("phone", Words.phone());
  static final Key<String> EMAIL = Key.optional("email", Words.email());
  private static final Key<List<Leader.Task>> TASKS =
      Key.optional("tasks", new ListOf<>(Words.oneOf(Leader.Task.class)));
  private static final Key<String> ADDRESS = Key.optional("address", Words.line());
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

  private static final Key<LocalDateTime> AT = Key.needed("at", Moments.moment());
  private static final Key<String> WHERE = Key.optional("where", Words.name());
  private static final Key<List<Located<Booking>>> BOOKED =
      Key.optional(
          "booked",
          new ListOf<>(
              Located.of(
                  new Either<>(
                      Moments.moment().as(at -> new Booking(at, Optional.empty())),
                      new Fields<>(
                          "booking",
                          List.of(AT, WHERE),
                          (it, findings) ->
                              Optional.of(new Booking(it.need(AT), it.get(WHERE))))))));
  private static final Key<LocalDate> FOLLOWED_UP = Key.optional("followed-up", Moments.date());

  private static final Key<LocalDate> JOINED = Key.optional("joined", Moments.date());
  private static final Key<List<Participant.Share>> SHARES =
      Key.optional("shares", new ListOf<>(Words.oneOf(Participant.Share.class)));

  static final Shape<Person> PARTICIPANT =
      new Either<>(
          new Further<>(Words.name(), (name, findings) -> Optional.of(Person.named(name))),
          new Fields<>(
              "participant",
              List.of(
                  NAME,
                  PHONE,
                  EMAIL,
                  ADDRESS,
                  JOINED,
                  APOLOGIES,
                  ABSENCES,
                  BOOKED,
                  FOLLOWED_UP,
                  SHARES),
              (it, findings) -> Optional.of(person(it))));

  static final Shape<Partner> PARTNER =
      new Either<>(
          Words.name().as(name -> new Partner(name, Optional.empty())),
          new Fields<>(
              "partner",
              List.of(NAME, PARTNER_CONTACT),
              (it, findings) -> Optional.of(new Partner(it.need(NAME), it.get(PARTNER_CONTACT)))));

  static final Shape<Help> HELP =
      new Either<>(
          Words.name().as(name -> new Help(name, Optional.empty())),
          new Fields<>(
              "help",
              List.of(NAME, PARTNER_CONTACT),
              (it, findings) -> Optional.of(new Help(it.need(NAME), it.get(PARTNER_CONTACT)))));

  private static final Key<Range> SIZE = Key.optional("size", Words.range());
  private static final Key<Integer> EXPECTED = Key.optional("expected", Words.number(1, 2_000));
  private static final Key<DeleteAfter> DELETE_AFTER = Key.optional("delete-after", deleteAfter());
  private static final Key<Integer> COUNTED_PEOPLE = Key.needed("people", Words.number(0, 100_000));
  private static final Key<Integer> COUNTED_ATTENDANCES =
      Key.needed("attendances", Words.number(0, 10_000_000));
  private static final Key<Counted> COUNTED =
      Key.optional(
          "counted",
          new Fields<>(
              "counted",
              List.of(COUNTED_PEOPLE, COUNTED_ATTENDANCES),
              (it, findings) ->
                  Optional.of(new Counted(it.need(COUNTED_PEOPLE), it.need(COUNTED_ATTENDANCES)))));
  private static final Key<Boolean> ANONYMOUS = Key.optional("anonymous", Words.yesOrNo());
  private static final Key<Map<LocalDate, Integer>> ATTENDED =
      Key.optional("attended", new MapOf<>(Moments.date(), Words.number(0, 2_000)));
  private static final Key<List<Person>> PEOPLE = Key.optional("people", new ListOf<>(PARTICIPANT));

  private PeopleShapes() {}

  /// `participants:`, those in a file of their own included.
  ///
  /// @param anonymous whether nobody is asked for a name
  /// @param people who have joined
  /// @param closed what is wrong where a sealed list has been left alone
  /// @param attended how many came, by the date of the meeting
  record Joined(
      Optional<Range> size,
      Optional<Integer> expected,
      boolean anonymous,
      List<Person> people,
      Optional<Diagnostic> closed,
      Optional<DeleteAfter> deleteAfter,
      Counted counted,
      SortedMap<LocalDate, Integer> attended) {

    List<Participant> participants() {
      return people.stream().map(Person::participant).toList();
    }
  }

  /// A participant, and where they stand.
  ///
  /// @param booked with their places, in the order of the file
  record Person(Participant participant, Position position, List<Located<Booking>> booked) {
    static Person named(Located<String> name) {
      Participant participant =
          new Participant(
              name.value(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              new TreeSet<>(),
              new TreeSet<>(),
              List.of(),
              Optional.empty(),
              Optional.empty(),
              Set.of());
      return new Person(participant, name.position(), List.of());
    }
  }

  static Shape<Joined> participants(Setting setting) {
    Key<PeopleFile.Found> list =
        Key.optional(
            "list",
            new Further<>(
                Words.line(),
                (name, findings) -> PeopleFile.read(name, setting.neighbours(), findings)));
    return new Fields<>(
        "participants",
        List.of(SIZE, EXPECTED, ANONYMOUS, list, PEOPLE, DELETE_AFTER, COUNTED, ATTENDED),
        (it, findings) -> {
          boolean anonymous = it.get(ANONYMOUS).orElse(false);
          List<Person> people =
              Stream.of(it.get(list).map(PeopleFile.Found::people), it.get(PEOPLE))
                  .flatMap(some -> some.orElse(List.of()).stream())
                  .toList();
          people.stream()
              .filter(person -> anonymous && !person.participant().isAnonymous())
              .map(person -> Problem.NOT_ANONYMOUS.at(person.position()))
              .forEach(findings::add);
          return Optional.of(
              new Joined(
                  it.get(SIZE),
                  it.get(EXPECTED),
                  anonymous,
                  people,
                  it.get(list).flatMap(PeopleFile.Found::closed),
                  it.get(DELETE_AFTER),
                  it.get(COUNTED).orElse(Counted.NOBODY),
                  new TreeMap<>(it.get(ATTENDED).orElse(Map.of()))));
        });
  }

  /// A date, or how long after the last meeting.
  private static Word<DeleteAfter> deleteAfter() {
    return new Word<>(
        "date, or days, weeks or months",
        text ->
            Moments.period()
                .parse()
                .apply(text)
                .<DeleteAfter>map(DeleteAfter.Later::new)
                .or(() -> Moments.parseDate(text).map(DeleteAfter.Day::new)),
        scalar -> Problem.NOT_A_DAY_TO_DELETE.at(scalar.position(), Map.of("text", scalar.text())),
        new Look.Matching(
            Moments.DATE_PATTERN + "|(?:after )?[1-9][0-9]{0,2} (?:day|week|month)s?"));
  }

  private static Person person(Entries it) {
    List<Located<Booking>> booked = it.get(BOOKED).orElse(List.of());
    Participant participant =
        new Participant(
            it.need(NAME),
            it.get(PHONE),
            it.get(EMAIL),
            it.get(ADDRESS),
            new TreeSet<>(it.get(APOLOGIES).orElse(List.of())),
            new TreeSet<>(it.get(ABSENCES).orElse(List.of())),
            booked.stream().map(Located::value).toList(),
            it.get(FOLLOWED_UP),
            it.get(JOINED),
            Set.copyOf(it.get(SHARES).orElse(List.of())));
    return new Person(participant, it.place(NAME), booked);
  }
}
