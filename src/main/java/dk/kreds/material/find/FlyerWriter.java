package dk.kreds.material.find;

import dk.kreds.group.Help;
import dk.kreds.group.Organisation;
import dk.kreds.group.Profile;
import dk.kreds.group.Room;
import dk.kreds.group.Talks;
import dk.kreds.material.Invitation;
import dk.kreds.material.Logo;
import dk.kreds.material.Price;
import dk.kreds.material.Sentences;
import dk.kreds.material.TalkWords;
import dk.kreds.material.find.Flyer.Model;
import dk.kreds.material.find.Flyer.Section;
import dk.kreds.material.find.Flyer.Where;
import dk.kreds.plan.PublicView;
import dk.kreds.text.Language;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Puts a flyer together.
record FlyerWriter(PublicView view, Language language) {
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
    String headline = profile.headline().orElseGet(() -> ofKind("headline").orElse(profile.name()));
    FlyerCard card = new FlyerCard(view, language);
    List<Section> sections = new FlyerSections(view, language).all();
    Invitation invitation = Invitation.of(view, language);
    return new Model(
        eyebrow(profile, headline),
        Logo.fit(profile, 52, 29),
        headline,
        headline.codePointCount(0, headline.length()) > LONG_HEADLINE,
        lead(profile),
        invitation,
        language.say(isInTurns(profile) ? "flyer.where.turns" : "flyer.where"),
        profile.allRooms().stream().map(this::where).toList(),
        sections,
        profile.contact(),
        card.label(),
        card.link(),
        card.code(),
        card.notes(),
        profile.isForTalks()
            ? new TalkWords(view, language).price()
            : new Price(language).of(profile.payment()),
        profile.organisation().flatMap(Organisation::website),
        card.districts(),
        help(profile),
        profile.size().most(),
        air(profile, sections, invitation));
  }

  /// Several runs have each their own room, and not one after the other.
  private static boolean isInTurns(Profile profile) {
    return profile.movesAbout() && profile.runs().isEmpty();
  }

  private String air(Profile profile, List<Section> sections, Invitation invitation) {
    int lines = invitation.then().length() / LINE;
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
                profile.allRooms().stream().map(room -> where(room).gettingThere()))
            .flatMap(texts -> texts);
    return profile.talks().map(Talks::districts).orElse(List.of()).isEmpty()
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

  /// What only some kinds of groups have words for.
  private Optional<String> ofKind(String name) {
    return language.find("flyer." + name);
  }
}
