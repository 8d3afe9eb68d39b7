package dk.kreds.material.find;

import com.google.auto.service.AutoService;
import dk.kreds.document.Document;
import dk.kreds.document.Format;
import dk.kreds.document.Page;
import dk.kreds.group.Contact;
import dk.kreds.group.Organisation;
import dk.kreds.group.Profile;
import dk.kreds.group.Talks;
import dk.kreds.material.Logo;
import dk.kreds.material.Material;
import dk.kreds.material.Phase;
import dk.kreds.material.Printing;
import dk.kreds.plan.Plan;
import dk.kreds.plan.PublicView;
import dk.kreds.text.Language;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Visiting cards to leave with professionals and in a pocket (field guide § 1): ten on a sheet, 85
/// × 54 mm each, to be cut along the marks. Where several are there for a part of the town each, a
/// sheet for everyone of them.
@AutoService(Material.class)
public final class Cards implements Material.ForPublic {
  private static final int TO_A_SHEET = 10;
  private static final int LOGO_WIDTH = 22;
  private static final int LOGO_HEIGHT = 13;

  /// More letters than this are set smaller, far more smaller still.
  private static final int MANY_LETTERS = 150;

  private static final int TOO_MANY_LETTERS = 230;

  /// More lines than this move closer together, or the last would be cut.
  private static final int MANY_LINES = 8;

  /// Letters in a line, about.
  private static final int LINE = 22;

  /// What the template may see.
  record Model(Optional<Logo> logo, List<List<Card>> sheets) {}

  /// @param district what stands under the name: a part of the town, or nothing
  /// @param code what a phone reads
  /// @param size how large its type is: empty, `snug`, `small` or `smallest`
  record Card(
      String group,
      Optional<String> organisation,
      Optional<String> when,
      Contact contact,
      Optional<String> district,
      Optional<String> website,
      Optional<String> code,
      String size) {}

  @Override
  public String name() {
    return "cards";
  }

  @Override
  public Phase phase() {
    return Phase.FIND;
  }

  @Override
  public Printing printing(Plan plan) {
    return Printing.ONE.cut();
  }

  @Override
  public List<Format> formats() {
    return List.of(Format.PDF, Format.HTML);
  }

  /// Nothing without somebody to ring.
  @Override
  public Optional<Document> make(PublicView view, Format format, Language language) {
    Profile profile = view.profile();
    List<Card> cards = cards(profile, Flyer.model(view, language));
    if (cards.isEmpty() || !profile.listed()) {
      return Optional.empty();
    }
    List<List<Card>> sheets =
        cards.stream().map(card -> Collections.nCopies(TO_A_SHEET, card)).toList();
    return Optional.of(
        new Page(
            name(),
            language,
            language.say("cards.title") + " · " + profile.name(),
            new Model(Logo.fit(profile, LOGO_WIDTH, LOGO_HEIGHT), sheets),
            Logo.pictures(profile)));
  }

  private static List<Card> cards(Profile profile, Flyer.Model flyer) {
    List<Talks.District> districts = profile.talks().map(Talks::districts).orElse(List.of());
    return districts.isEmpty()
        ? profile.contact().stream().map(it -> card(profile, flyer, it, Optional.empty())).toList()
        : districts.stream()
            .map(it -> card(profile, flyer, it.contact(), Optional.of(it.name())))
            .toList();
  }

  private static Card card(
      Profile profile, Flyer.Model flyer, Contact contact, Optional<String> district) {
    Optional<String> organisation = profile.organisation().map(Organisation::name);
    Optional<String> website = profile.organisation().flatMap(Organisation::website);
    Optional<String> when =
        Optional.of(flyer.when().big()).filter(big -> !big.isEmpty() && lasts(profile));
    List<String> told =
        Stream.of(
                Optional.of(profile.name()),
                organisation,
                when,
                Optional.of(contact.name()),
                contact.phone(),
                contact.email(),
                website,
                district)
            .flatMap(Optional::stream)
            .toList();
    return new Card(
        profile.name(),
        organisation,
        when,
        contact,
        district,
        website,
        flyer.signUpLink(),
        size(told));
  }

  private static String size(List<String> told) {
    int letters = told.stream().mapToInt(String::length).sum();
    int lines = told.stream().mapToInt(text -> Math.ceilDiv(text.length(), LINE)).sum();
    if (letters > TOO_MANY_LETTERS) {
      return "smallest";
    }
    return letters > MANY_LETTERS ? "small" : lines > MANY_LINES ? "snug" : "";
  }

  /// A card is kept longer than a first date is news.
  private static boolean lasts(Profile profile) {
    return profile.schedule().isOpenEnded() || profile.isForTalks();
  }
}
