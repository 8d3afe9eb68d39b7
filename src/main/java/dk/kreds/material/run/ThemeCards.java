package dk.kreds.material.run;

import com.google.auto.service.AutoService;
import dk.kreds.document.Document;
import dk.kreds.document.Format;
import dk.kreds.document.Page;
import dk.kreds.group.Kind.AgendaPattern;
import dk.kreds.group.Part;
import dk.kreds.group.Profile;
import dk.kreds.material.Material;
import dk.kreds.material.Phase;
import dk.kreds.material.Printing;
import dk.kreds.plan.Meeting;
import dk.kreds.plan.ParticipantsView;
import dk.kreds.plan.Plan;
import dk.kreds.plan.PublicView;
import dk.kreds.text.Language;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Cards to be cut out and laid on the table: a question of a theme on each, and whoever has the
/// turn takes one, or leaves it. A group that has no themes yet and agrees on them together (field
/// guide § 1, "First meeting") has a card for each theme of the library, to choose from.
@AutoService(Material.class)
public final class ThemeCards implements Material.ForParticipants {
  /// The parts of a meeting in which people agree on what to talk about.
  private static final Set<String> CHOOSING = Set.of("choose-themes", "next-themes", "agreements");

  /// One card is no deck.
  private static final int FEWEST = 2;

  /// What the template may see.
  ///
  /// @param title what to do with them
  record Model(String title, List<Card> cards) {}

  /// @param theme what a question belongs to; empty where the theme itself is to be chosen
  /// @param text the question, or the theme
  /// @param taste one of the theme's questions; empty on the card of a question
  record Card(String theme, String text, String taste) {}

  @Override
  public String name() {
    return "theme-cards";
  }

  @Override
  public Phase phase() {
    return Phase.RUN;
  }

  @Override
  public Printing printing(Plan plan) {
    return Printing.ONE.cut();
  }

  @Override
  public List<Format> formats() {
    return List.of(Format.PDF, Format.HTML);
  }

  @Override
  public Optional<Document> make(ParticipantsView view, Format format, Language language) {
    Profile profile = view.shared().profile();
    List<Card> questions = questions(view.shared());
    boolean choosing = questions.isEmpty() && choosesTogether(profile.kind().agenda());
    List<Card> cards = choosing ? new ThemeChoice(profile, language).cards() : questions;
    String title = language.say(choosing ? "theme-cards.choose" : "theme-cards.title");
    return cards.size() < FEWEST
        ? Optional.empty()
        : Optional.of(
            Page.plain(name(), language, title + " · " + profile.name(), new Model(title, cards)));
  }

  private static List<Card> questions(PublicView view) {
    return view.held().stream()
        .map(Meeting::theme)
        .flatMap(Optional::stream)
        .flatMap(theme ->
            theme.questions().stream().map(question -> new Card(theme.title(), question, "")))
        .distinct()
        .toList();
  }

  private static boolean choosesTogether(AgendaPattern agenda) {
    return Stream.of(agenda.first(), agenda.following())
        .flatMap(List::stream)
        .map(Part::name)
        .anyMatch(CHOOSING::contains);
  }
}
