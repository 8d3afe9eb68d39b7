package dk.kreds.definition;

import dk.kreds.definition.shape.Bond;
import dk.kreds.definition.shape.Either;
import dk.kreds.definition.shape.Entries;
import dk.kreds.definition.shape.Fields;
import dk.kreds.definition.shape.Key;
import dk.kreds.definition.shape.ListOf;
import dk.kreds.definition.shape.Moments;
import dk.kreds.definition.shape.Shape;
import dk.kreds.definition.shape.Words;
import dk.kreds.group.Alongside;
import dk.kreds.group.Contact;
import dk.kreds.group.Help;
import dk.kreds.group.Kind;
import dk.kreds.group.Leader;
import dk.kreds.group.Organisation;
import dk.kreds.group.Partner;
import dk.kreds.group.Payment;
import dk.kreds.group.Room;
import dk.kreds.group.SignUp;
import dk.kreds.group.Style;
import dk.kreds.group.Visitor;
import dk.kreds.text.Language;
import dk.kreds.text.Rewording;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A whole definition: the keys at its left edge.
final class GroupShape {
  final Key<String> version = Key.needed("kreds", Words.oneOf(List.of("1"), text -> text));
  final Key<String> name = Key.needed("name", Words.name());
  final Key<Kind> kind;
  final Key<String> language =
      Key.optional("language", Words.oneOf(Language.known(), text -> text));
  final Key<List<String>> include = Key.optional("include", new ListOf<>(Words.line()));
  final Key<String> id = Key.optional("id", Words.name());
  final Key<String> headline = Key.optional("headline", Words.name());
  final Key<String> about = Key.optional("about", Words.text());
  final Key<String> audience = Key.optional("audience", Words.line());
  final Key<String> municipality = Key.optional("municipality", Words.name());
  final Key<Boolean> listed = Key.optional("listed", Words.yesOrNo());
  final Key<String> expects = Key.optional("expects", Words.line());
  final Key<LocalDate> updated = Key.optional("updated", Moments.date());
  final Key<Organisation> organisation;
  final Key<Style> style;
  final Key<Contact> contact = Key.optional("contact", PeopleShapes.CONTACT);
  final Key<List<Leader>> leaders = Key.optional("leaders", new ListOf<>(PeopleShapes.LEADER));
  final Key<ScheduleShape.Planned> schedule;
  final Key<TalksShape.Written> talks = Key.optional("talks", TalksShape.SHAPE);
  final Key<Room> room = Key.optional("room", RoomShape.SHAPE);
  final Key<List<Room>> rooms = Key.optional("rooms", new ListOf<>(RoomShape.SHAPE));
  final Key<List<Visitor>> visitors = Key.optional("visitors", new ListOf<>(VisitorShape.SHAPE));
  final Key<Alongside> alongside = Key.optional("alongside", alongside());
  final Key<PeopleShapes.Joined> participants;
  final Key<Rewording> words = Key.optional("words", new WordsShape());
  final Key<SignUp> signUp = Key.optional("sign-up", signUp());
  final Key<MoneyShapes.Priced<Payment>> payment = Key.optional("payment", MoneyShapes.PAYMENT);
  final Key<ThemesShape.Chosen> themes;
  final Key<KindShape.Agendas> agenda = Key.optional("agenda", KindShape.AGENDA);
  final Key<MoneyShapes.Sums> budget = Key.optional("budget", MoneyShapes.BUDGET);
  final Key<List<Help>> help = Key.optional("help", new ListOf<>(PeopleShapes.HELP));
  final Key<Map<String, String>> accept;
  final Key<List<Partner>> partners = Key.optional("partners", new ListOf<>(PeopleShapes.PARTNER));

  /// @param scheduled whether the group cannot do without dates
  GroupShape(Setting setting, boolean scheduled) {
    this.kind = Key.needed("kind", Kinds.shape(setting));
    this.schedule = new Key<>("schedule", ScheduleShape.shape(setting), scheduled);
    this.participants = Key.optional("participants", PeopleShapes.participants(setting));
    this.themes = Key.optional("themes", new ThemesShape(new ListOf<>(ThemeShape.shape(setting))));
    this.accept = Key.optional("accept", new AcceptShape(setting.language()));
    this.organisation = Key.optional("organisation", OrganisationShape.shape(setting));
    this.style = Key.optional("style", StyleShape.shape(setting));
  }

  /// In the order in which the reference and a new definition have them.
  List<Key<?>> keys() {
    return List.of(
        version,
        name,
        kind,
        language,
        include,
        id,
        headline,
        about,
        audience,
        municipality,
        listed,
        expects,
        updated,
        organisation,
        style,
        words,
        contact,
        leaders,
        schedule,
        talks,
        room,
        rooms,
        alongside,
        visitors,
        participants,
        signUp,
        payment,
        themes,
        agenda,
        budget,
        partners,
        help,
        accept);
  }

  /// Reads everything that stands by itself.
  Shape<Entries> shape() {
    return new EarlierKeys<>(fields());
  }

  Fields<Entries> fields() {
    return new Fields<>(
        "definition",
        keys(),
        List.of(Bond.notTogether("room", "rooms")),
        (it, findings) -> Optional.of(it));
  }

  private static Shape<Alongside> alongside() {
    Key<String> name = Key.needed("name", Words.name());
    Key<String> place = Key.optional("place", Words.line());
    Key<String> audience = Key.optional("for", Words.line());
    return new Either<>(
        Words.name().as(text -> new Alongside(text, Optional.empty(), Optional.empty())),
        new Fields<>(
            "activity",
            List.of(name, place, audience),
            (it, findings) ->
                Optional.of(new Alongside(it.need(name), it.get(place), it.get(audience)))));
  }

  private static Shape<SignUp> signUp() {
    Key<Boolean> full = Key.optional("full", Words.yesOrNo());
    Key<Boolean> needed = Key.optional("needed", Words.yesOrNo());
    Key<URI> link = Key.optional("link", Words.link());
    Key<LocalDate> by = Key.optional("by", Moments.date());
    return new Either<>(
        Words.yesOrNo().as(yes -> new SignUp(yes, Optional.empty(), Optional.empty(), false)),
        new Fields<>(
            "sign-up",
            List.of(needed, link, by, full),
            (it, findings) ->
                Optional.of(
                    new SignUp(
                        it.get(needed).orElse(true),
                        it.get(link),
                        it.get(by),
                        it.get(full).orElse(false)))));
  }
}
