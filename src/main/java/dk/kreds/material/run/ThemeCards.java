package dk.kreds.material.run;

import com.google.auto.service.AutoService;
import dk.kreds.document.Document;
import dk.kreds.document.Format;
import dk.kreds.document.Page;
import dk.kreds.group.Profile;
import dk.kreds.material.Material;
import dk.kreds.material.Phase;
import dk.kreds.material.Printing;
import dk.kreds.plan.Meeting;
import dk.kreds.plan.ParticipantsView;
import dk.kreds.plan.Plan;
import dk.kreds.text.Language;
import java.util.List;
import java.util.Optional;
import java.util.stream.Gatherers;

/// The questions of the themes, one on each card, to be cut out and laid on the table: whoever has
/// the turn takes one, or leaves it.
@AutoService(Material.class)
public final class ThemeCards implements Material.ForParticipants {

  /// What the template may see: two cards in a row.
  record Model(List<List<Card>> rows) {}

  /// @param theme what it belongs to
  record Card(String theme, String question) {}

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
    List<Card> cards =
        view.shared().held().stream()
            .map(Meeting::theme)
            .flatMap(Optional::stream)
            .flatMap(theme ->
                theme.questions().stream().map(question -> new Card(theme.title(), question)))
            .distinct()
            .toList();
    Profile profile = view.shared().profile();
    return cards.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Page.plain(
                name(),
                language.tag(),
                language.say("theme-cards.title") + " · " + profile.name(),
                new Model(cards.stream().gather(Gatherers.windowFixed(2)).toList())));
  }
}
