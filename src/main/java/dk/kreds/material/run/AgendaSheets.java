package dk.kreds.material.run;

import com.google.auto.service.AutoService;
import dk.kreds.document.Document;
import dk.kreds.document.Format;
import dk.kreds.document.Page;
import dk.kreds.material.Material;
import dk.kreds.material.Phase;
import dk.kreds.plan.LeadersView;
import dk.kreds.text.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A sheet for the leaders for each meeting, by the clock (field guide § 1): what to say, what to
/// ask, what to bring, who has sent apologies. People are there by their initials: the sheet lies
/// on a table. Where one just comes, meetings that are alike share a sheet.
@AutoService(Material.class)
public final class AgendaSheets implements Material.ForLeaders {

  /// What the template may see.
  record Model(List<AgendaSheet> sheets, String footer) {}

  @Override
  public String name() {
    return "agenda";
  }

  @Override
  public Phase phase() {
    return Phase.RUN;
  }

  @Override
  public List<Format> formats() {
    return List.of(Format.PDF, Format.HTML);
  }

  @Override
  public Optional<Document> make(LeadersView view, Format format, Language language) {
    if (view.sessions().isEmpty()) {
      return Optional.empty();
    }
    boolean talks = view.shared().profile().isForTalks();
    AgendaWriter writer = new AgendaWriter(view, language);
    return Optional.of(
        Page.plain(
            name(),
            language,
            (talks ? language.say("talks.sheet.title") : writer.say("agenda.title", Map.of()))
                + " · "
                + view.shared().profile().name(),
            new Model(
                new SharedSheets(view, writer, language).all(),
                view.shared().profile().name()
                    + " · "
                    + (talks
                        ? language.say("talks.sheet.footer")
                        : writer.say("agenda.footer", Map.of())))));
  }
}
