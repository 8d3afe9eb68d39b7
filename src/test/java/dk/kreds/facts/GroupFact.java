package dk.kreds.facts;

import dk.kreds.group.Alongside;
import dk.kreds.group.Contact;
import dk.kreds.group.Facility;
import dk.kreds.group.Help;
import dk.kreds.group.Leader;
import dk.kreds.group.Organisation;
import dk.kreds.group.Partner;
import dk.kreds.group.Payment;
import dk.kreds.group.Profile;
import dk.kreds.group.Range;
import dk.kreds.group.Room;
import dk.kreds.group.SignUp;
import dk.kreds.group.Visitor;
import dk.kreds.text.Language;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// What a definition says of the group as a whole, and of a room.
enum GroupFact implements Fact {
  NAME(Topic.NAME, of(profile -> Stream.of(profile.name()))),
  HEADLINE(Topic.FURTHER, of(profile -> profile.headline().stream())),
  ABOUT(Topic.FURTHER, of(profile -> profile.about().stream())),
  AUDIENCE(Topic.AUDIENCE, of(profile -> profile.audience().stream())),
  EXPECTS(Topic.FURTHER, of(profile -> profile.expectation().stream())),
  ORGANISATION(Topic.ORGANISATION, of(profile -> organisation(profile).map(Organisation::name))),
  WEBSITE(Topic.FURTHER, of(profile -> organisation(profile).flatMap(it -> it.website().stream()))),
  REGISTRATION(
      Topic.FURTHER,
      of(profile -> organisation(profile).flatMap(it -> it.registration().stream()))),
  ACCOUNT(Topic.FURTHER, of(profile -> organisation(profile).flatMap(it -> it.account().stream()))),
  CONTACT(
      Topic.CONTACT,
      of(profile ->
          contact(profile)
              .flatMap(it -> Stream.concat(Stream.of(it.name()), it.phone().stream())))),
  EMAIL(Topic.FURTHER, of(profile -> contact(profile).flatMap(it -> it.email().stream()))),
  /// One number is enough: the telephone, or else the mail.
  REACH(
      Topic.CONTACT,
      of(profile ->
          contact(profile)
              .flatMap(
                  it -> Stream.concat(Stream.of(it.name()), it.phone().or(it::email).stream())))),
  /// On a card for a part of the town, whoever is there for it.
  CARD_CONTACT(
      Topic.CONTACT,
      of(profile ->
          isForDistricts(profile) ? Stream.empty() : contact(profile).flatMap(GroupFact::lines))),
  CARD_DISTRICTS(
      Topic.CONTACT,
      of(profile ->
          profile.talks().stream()
              .flatMap(talks -> talks.districts().stream())
              .flatMap(it ->
                  Stream.concat(
                      Stream.of(it.contact().name(), it.name()), it.contact().phone().stream())))),
  DISTRICTS(
      Topic.CONTACT,
      of(profile ->
          profile.talks().stream()
              .flatMap(talks -> talks.districts().stream())
              .flatMap(it ->
                  Stream.concat(
                      Stream.of(it.name(), it.contact().name()), it.contact().phone().stream())))),
  LEADERS(Topic.LEADERS, scope -> said(leaders(scope).map(Leader::name))),
  /// Those who can be reached.
  LEADERS_ON_LIST(
      Topic.LEADERS,
      scope -> said(leaders(scope).filter(it -> phone(scope, it).isPresent()).map(Leader::name))),
  /// With the number that is known of them: their own or, where they are the contact, that.
  LEADERS_REACH(
      Topic.LEADERS,
      scope ->
          said(
              leaders(scope)
                  .flatMap(it -> Stream.concat(Stream.of(it.name()), phone(scope, it).stream())))),
  LEADER(Topic.LEADERS, scope -> said(Stream.of(scope.the(Leader.class).name()))),
  LEADER_FIRST_NAME(
      Topic.LEADERS, scope -> said(Stream.of(scope.the(Leader.class).name().split(" ", 2)[0]))),
  /// Where one alone has taken on the talks with newcomers.
  INTERVIEWER(Topic.LEADERS, scope -> said(interviewer(scope))),
  GUEST_NAME(Topic.FURTHER, scope -> said(Stream.of(scope.the(Visitor.class).name()))),
  KEEPER(
      Topic.FURTHER,
      of(profile ->
          Stream.of(profile.organisation().map(Organisation::name).orElse(profile.name())))),
  /// Who has taken on what, in the order of the tasks; nothing where nobody has said.
  TASKS(
      Topic.LEADERS,
      scope ->
          said(
              Arrays.stream(Leader.Task.values())
                  .flatMap(task ->
                      leaders(scope)
                          .filter(it -> it.tasks().contains(task))
                          .map(it -> it.name().split(" ", 2)[0])))),
  LEADERS_COUNT(
      Topic.LEADERS,
      scope -> said(leaders(scope).limit(1).map(_ -> "" + scope.plan().group().leaders().size()))),
  PARTNERS(
      Topic.FURTHER,
      scope ->
          said(
              scope.plan().group().partners().stream()
                  .flatMap(
                      (Partner it) -> Stream.concat(Stream.of(it.name()), it.contact().stream())))),
  /// Where one just comes, how many its kind is good for is no promise.
  SIZE(Topic.FURTHER, of(profile -> isCounted(profile) ? size(profile.size()) : Stream.empty())),
  /// A group that is full has no day to sign up by.
  SIGN_UP_BY(
      Topic.FURTHER,
      scope ->
          said(
              Stream.of(scope.profile().signUp())
                  .filter(it -> it.needed() && !it.full())
                  .flatMap(it -> it.by().stream())
                  .map(scope.language().dates()::dayAndMonth))),
  SIGN_UP_LINK(
      Topic.FURTHER,
      of(profile ->
          Stream.of(profile.signUp())
              .flatMap((SignUp it) -> it.link().stream())
              .map(URI::toString))),
  PRICE(Topic.PRICE, GroupFact::price),
  ALONGSIDE(
      Topic.FURTHER,
      of(profile ->
          profile.alongside().stream()
              .flatMap((Alongside it) ->
                  Stream.of(Optional.of(it.name()), it.place(), it.audience())
                      .flatMap(Optional::stream)))),
  HELP(Topic.FURTHER, of(profile -> help(profile))),
  /// It stands on the calendar. Where there is none, elsewhere.
  HELP_WITHOUT_CALENDAR(
      Topic.FURTHER,
      of(profile -> profile.schedule().isByAgreement() ? help(profile) : Stream.empty())),
  EDITION(
      Topic.FURTHER,
      scope -> said(scope.profile().updated().stream().map(scope.language().dates()::plain))),

  ROOM(Topic.PLACE, ofRoom(room -> Stream.of(room.name()))),
  ADDRESS(Topic.FURTHER, ofRoom(room -> room.address().stream())),
  TRANSIT(Topic.WAY, ofRoom(room -> room.transit().stream())),
  PARKING(Topic.WAY, ofRoom(room -> room.parking().stream())),
  ACCESS(Topic.WAY, ofRoom(room -> room.access().stream())),
  TOILETS(Topic.WAY, scope -> facility(scope, scope.the(Room.class).toilets(), "room.toilets")),
  KITCHEN(Topic.FURTHER, scope -> facility(scope, scope.the(Room.class).kitchen(), "room.kitchen")),
  SEATS(Topic.FURTHER, ofRoom(room -> room.seats().stream().mapToObj(Integer::toString)));

  private final Topic topic;
  private final Function<Scope, Stream<Said>> values;

  GroupFact(Topic topic, Function<Scope, Stream<Said>> values) {
    this.topic = topic;
    this.values = values;
  }

  @Override
  public Topic topic() {
    return topic;
  }

  @Override
  public Stream<Said> of(Scope scope) {
    return values.apply(scope);
  }

  private static Function<Scope, Stream<Said>> of(Function<Profile, Stream<String>> values) {
    return scope -> said(values.apply(scope.profile()));
  }

  private static Function<Scope, Stream<Said>> ofRoom(Function<Room, Stream<String>> values) {
    return scope -> said(values.apply(scope.the(Room.class)));
  }

  private static Stream<Said> said(Stream<String> values) {
    return values.map(Said::of);
  }

  private static Stream<Organisation> organisation(Profile profile) {
    return profile.organisation().stream();
  }

  private static Stream<Contact> contact(Profile profile) {
    return profile.contact().stream();
  }

  private static boolean isForDistricts(Profile profile) {
    return profile.talks().filter(talks -> !talks.districts().isEmpty()).isPresent();
  }

  private static Stream<String> lines(Contact contact) {
    return Stream.of(Optional.of(contact.name()), contact.phone(), contact.email())
        .flatMap(Optional::stream);
  }

  private static Stream<Leader> leaders(Scope scope) {
    return scope.plan().group().leaders().stream();
  }

  private static Optional<String> phone(Scope scope, Leader leader) {
    return leader
        .phone()
        .or(() ->
            scope
                .profile()
                .contact()
                .filter(contact -> contact.name().equals(leader.name()))
                .flatMap(Contact::phone));
  }

  private static Stream<String> interviewer(Scope scope) {
    List<String> takers =
        leaders(scope)
            .filter(it -> it.tasks().contains(Leader.Task.INTERVIEWS))
            .map(Leader::name)
            .toList();
    return takers.size() == 1 ? takers.stream() : Stream.empty();
  }

  private static Stream<String> help(Profile profile) {
    return profile.help().stream()
        .flatMap((Help it) -> Stream.concat(Stream.of(it.name()), it.contact().stream()));
  }

  private static boolean isCounted(Profile profile) {
    return !profile.isForTalks()
        && (profile.signUp().needed() || !profile.size().equals(profile.kind().size()));
  }

  private static Stream<String> size(Range size) {
    return Stream.of(
        size.least() == size.most() ? "" + size.most() : size.least() + "–" + size.most());
  }

  private static Stream<Said> price(Scope scope) {
    Language language = scope.language();
    return switch (scope.profile().payment()) {
      case Payment.Unknown _ -> Stream.empty();
      case Payment.Free _ ->
          Stream.of(
              new Said(
                  List.of(
                      language.say(scope.profile().isForTalks() ? "talks.free" : "price.free"))));
      case Payment.Fee(var amount, var _, var covers) ->
          said(
              Stream.concat(
                  Stream.of(language.numbers().money(amount.minor(), amount.currency())),
                  covers.stream()));
    };
  }

  private static Stream<Said> facility(Scope scope, Facility facility, String word) {
    return switch (facility) {
      case Facility.There _ -> scope.language().find(word).map(Said::of).stream();
      case Facility.Described(String words) -> Stream.of(Said.of(words));
      case Facility.Missing _, Facility.Unknown _ -> Stream.empty();
    };
  }
}
