package dk.kreds.material.start;

import com.google.auto.service.AutoService;
import dk.kreds.document.Document;
import dk.kreds.document.Format;
import dk.kreds.document.Prose;
import dk.kreds.material.Material;
import dk.kreds.material.Phase;
import dk.kreds.plan.LeadersView;
import dk.kreds.text.Language;
import java.util.List;
import java.util.Optional;

/// What a form for money asks for, in its order, ready to copy (field guide § 1: a municipal
/// application, § 18 and the like).
@AutoService(Material.class)
public final class Application implements Material.ForLeaders {

  @Override
  public String name() {
    return "application";
  }

  @Override
  public Phase phase() {
    return Phase.START;
  }

  @Override
  public List<Format> formats() {
    return List.of(Format.PDF, Format.TXT, Format.MD, Format.HTML);
  }

  /// Who asks for money has a budget.
  @Override
  public Optional<Document> make(LeadersView view, Format format, Language language) {
    return view.finances()
        .filter(finances -> !finances.lines().isEmpty())
        .map(finances ->
            new Prose(
                language,
                language.say("application.title") + " · " + view.shared().profile().name(),
                new ApplicationWords(view, finances, language).blocks()));
  }
}
