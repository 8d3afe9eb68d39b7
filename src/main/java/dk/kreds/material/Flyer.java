package dk.kreds.material;

import com.google.auto.service.AutoService;
import dk.kreds.document.Document;
import dk.kreds.document.Format;
import dk.kreds.document.Page;
import dk.kreds.group.Contact;
import dk.kreds.group.Help;
import dk.kreds.group.Organisation;
import dk.kreds.group.Profile;
import dk.kreds.group.Room;
import dk.kreds.group.Talks;
import dk.kreds.plan.Meeting;
import dk.kreds.plan.PublicView;
import dk.kreds.text.Language;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What hangs in the library: everything that a leaflet and a notice must tell (field guide § 1).
/// What is not known is left out, and the rest closes up.
@AutoService(Material.class)
public final class Flyer implements Material.ForPublic {

  /// What the template may see.
  record Model(
      String eyebrow,
      Optional<Logo> logo,
      String headline,
      boolean longHeadline,
      List<String> lead,
      Invitation when,
      String whereLabel,
      List<Where> where,
      List<Section> sections,
      Optional<Contact> contact,
      String cardLabel,
      Optional<String> signUpLink,
      String code,
      List<String> signUpNotes,
      Optional<String> price,
      Optional<String> website,
      List<Place> districts,
      List<Help> help,
      int seats,
      String air) {}

  record Where(String name, Optional<String> address, String gettingThere) {}

  record Section(String label, String text) {}

  /// A part of the town and whom to ring there.
  record Place(String name, Contact contact) {}

  @Override
  public String name() {
    return "flyer";
  }

  @Override
  public Phase phase() {
    return Phase.FIND;
  }

  @Override
  public List<Format> formats() {
    return List.of(Format.PDF, Format.HTML);
  }

  @Override
  public Optional<Document> make(PublicView view, Format format, Language language) {
    return Optional.of(
        new Page(
            "flyer",
            language.tag(),
            view.profile().name(),
            new Maker(view, language).model(),
            Logo.pictures(view.profile())));
  }

  static Model model(PublicView view, Language language) {
    return new Maker(view, language).model();
  }

  private record Maker(PublicView view, Language language) {
    private static final int LONG_HEADLINE = 28;

    /// With so little to say there is room to say it larger.
    private static final int FEW_SECTIONS = 2;

    private static final int FEW_LETTERS = 380;

    /// With more sections, rooms and runs than this they move closer together.
    private static final int MANY = 5;

    /// Letters in a line on how it goes on.
    private static final int LINE = 85;

    Model model() {
      Profile profile = view.profile();
      String headline =
          profile.headline().orElseGet(() -> ofKind("headline").orElse(profile.name()));
      List<Section> sections = sections(profile);
      return new Model(
          eyebrow(profile, headline),
          Logo.fit(profile, 52, 29),
          headline,
          headline.codePointCount(0, headline.length()) > LONG_HEADLINE,
          lead(profile),
          Invitation.of(view, language),
          language.say(profile.movesAbout() ? "flyer.where.turns" : "flyer.where"),
          profile.rooms().stream().map(this::where).toList(),
          sections,
          profile.contact(),
          cardLabel(profile),
          signUpLink(profile).filter(_ -> districts(profile).isEmpty()),
          language.say("flyer.code." + (signsUp(profile) ? "sign-up" : "contact")),
          signUpNotes(profile),
          profile.isForTalks() ? talks().price() : new Price(language).of(profile.payment()),
          profile.organisation().flatMap(Organisation::website),
          districts(profile),
          help(profile),
          profile.size().most(),
          air(profile, sections));
    }

    private String air(Profile profile, List<Section> sections) {
      int lines = Invitation.of(view, language).then().length() / LINE;
      int told = sections.size() + profile.allRooms().size() + profile.runs().size() + lines;
      return isAiry(profile, sections) && told <= FEW_SECTIONS + 1
          ? "airy"
          : told > MANY ? "dense" : "";
    }

    private boolean isAiry(Profile profile, List<Section> sections) {
      Stream<String> told =
          Stream.of(
                  lead(profile).stream(),
                  sections.stream().map(Section::text),
                  profile.rooms().stream().map(room -> where(room).gettingThere()))
              .flatMap(texts -> texts);
      return !profile.isForTalks()
          && sections.size() <= FEW_SECTIONS
          && told.mapToInt(String::length).sum() <= FEW_LETTERS;
    }

    /// Whose flyer it is. Where the headline says the name it is not said twice.
    private static String eyebrow(Profile profile, String headline) {
      return Stream.of(Optional.of(profile.name()), profile.organisation().map(Organisation::name))
          .flatMap(Optional::stream)
          .filter(name -> !name.equals(headline))
          .distinct()
          .collect(Collectors.joining(" · "));
    }

    private List<String> lead(Profile profile) {
      return Stream.of(
              profile.audience().map(Sentences::closed), profile.about().or(() -> ofKind("about")))
          .flatMap(Optional::stream)
          .toList();
    }

    private TalkWords talks() {
      return new TalkWords(view, language);
    }

    /// Who wants a talk asks for a time; only a page of its own is there to sign up on.
    private static boolean signsUp(Profile profile) {
      return profile.signUp().needed()
          && (!profile.isForTalks() || profile.signUp().link().isPresent());
    }

    private String cardLabel(Profile profile) {
      if (profile.isForTalks()) {
        return language.say("talks.card");
      }
      return language.say(profile.signUp().needed() ? "flyer.sign-up" : "flyer.contact");
    }

    private static List<Place> districts(Profile profile) {
      return profile.talks().map(Talks::districts).orElse(List.of()).stream()
          .map(district -> new Place(district.name(), district.contact()))
          .toList();
    }

    /// It stands on the calendar. Where there is none, here.
    private static List<Help> help(Profile profile) {
      return profile.schedule().isByAgreement() ? profile.help() : List.of();
    }

    private Where where(Room room) {
      return new Where(
          room.name(),
          room.address().map(Sentences::address),
          new Sentences(language).gettingThere(room));
    }

    private List<Section> sections(Profile profile) {
      Optional<Section> asks =
          section("asks", profile.expectation().map(Sentences::closed).or(() -> ofKind("asks")));
      Stream<Section> talks =
          profile.talks().stream().flatMap(it -> talkSections(it, profile.isForTalks()));
      Stream<Optional<Section>> meetings =
          profile.isForTalks()
              ? Stream.of(section("how", ofKind("how")), asks)
              : Stream.of(
                  section("who", Optional.of(who(profile))),
                  section("how", ofKind("how")),
                  section("alongside", profile.alongside().map(AlongsideWords::of)),
                  asks,
                  section("interview", ofKind("interview")),
                  section("deadlines", deadlines()));
      return profile.isForTalks()
          ? Stream.concat(talks, meetings.flatMap(Optional::stream)).toList()
          : Stream.concat(meetings.flatMap(Optional::stream), talks).toList();
    }

    /// A group that meets offers talks in a line; where they are the matter, all is told.
    private Stream<Section> talkSections(Talks talks, boolean alone) {
      return alone
          ? talks().told(talks).stream()
              .map(it -> new Section(language.say("talks.label." + it.name()), it.text()))
          : Stream.of(new Section(language.say("talks.label.beside"), talks().beside(talks)));
    }

    private Optional<Section> section(String name, Optional<String> text) {
      return text.map(it -> new Section(language.say("flyer." + name), it));
    }

    private String who(Profile profile) {
      Map<String, Object> facts =
          Map.of(
              "least", profile.size().least(),
              "most", profile.size().most(),
              "people", say("flyer.people", Map.of()),
              "leaders", say("flyer.leaders", Map.of("count", view.leaders())));
      boolean exact = profile.size().least() == profile.size().most();
      String open = say(profile.kind().closed() ? "flyer.closed" : "flyer.open", Map.of());
      return isCounted(profile)
          ? language.say(
                  "flyer.size" + (exact ? ".exact" : "") + (view.leaders() > 0 ? ".leaders" : ""),
                  facts)
              + " "
              + open
          : open;
    }

    /// Where one just comes, how many a kind is good for is no promise; what the definition says
    /// is.
    private static boolean isCounted(Profile profile) {
      return profile.signUp().needed() || !profile.size().equals(profile.kind().size());
    }

    /// The page to sign up on; else a mail, else a call, which a phone begins by itself.
    private static Optional<String> signUpLink(Profile profile) {
      return profile
          .signUp()
          .link()
          .map(URI::toString)
          .or(() -> profile.contact().flatMap(Contact::email).map(mail -> "mailto:" + mail))
          .or(() ->
              profile
                  .contact()
                  .flatMap(Contact::phone)
                  .map(phone -> "tel:" + phone.replaceAll("[^+0-9]", "")));
    }

    private List<String> signUpNotes(Profile profile) {
      if (profile.signUp().full()) {
        return List.of(language.say("flyer.full"));
      }
      if (profile.isForTalks()) {
        return talks().phone().stream().toList();
      }
      return profile.signUp().needed()
          ? profile
              .signUp()
              .by()
              .map(date ->
                  language.say(
                      "flyer.sign-up.by", Map.of("date", language.dates().dayAndMonth(date))))
              .stream()
              .toList()
          : List.of(language.say("flyer.sign-up.none"));
    }

    /// A trip or a lunch that one signs up for by itself.
    private Optional<String> deadlines() {
      List<String> all =
          view.held().stream().flatMap(meeting -> deadline(meeting).stream()).toList();
      return Optional.of(String.join(" ", all)).filter(text -> !text.isEmpty());
    }

    private Optional<String> deadline(Meeting meeting) {
      return meeting.signUpBy().map(by -> deadline(meeting, by));
    }

    private String deadline(Meeting meeting, LocalDate by) {
      String on = language.dates().dayAndMonth(meeting.date());
      String what =
          new MeetingWords(view, language)
              .subject(meeting)
              .map(subject ->
                  language.say("flyer.when.date-place", Map.of("date", subject, "place", on)))
              .orElse(on);
      return language.say(
          "flyer.deadline", Map.of("what", what, "date", language.dates().dayAndMonth(by)));
    }

    /// The words of the group's kind, if it has its own.
    private String say(String key, Map<String, ?> facts) {
      return language.sayFor(view.profile().kind().name(), key, facts);
    }

    /// What only some kinds of groups have words for.
    private Optional<String> ofKind(String name) {
      return language.find("flyer." + name + "." + view.profile().kind().name());
    }
  }
}
