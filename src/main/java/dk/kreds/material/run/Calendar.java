package dk.kreds.material.run;

import com.google.auto.service.AutoService;
import dk.kreds.document.Audience;
import dk.kreds.document.Document;
import dk.kreds.document.Format;
import dk.kreds.material.CalendarEvents;
import dk.kreds.material.Material;
import dk.kreds.material.Phase;
import dk.kreds.plan.PublicView;
import dk.kreds.text.Language;
import java.util.List;
import java.util.Optional;

/// The dates: on a fridge door, on a phone, in a table. Where anybody may come it hangs on the
/// wall; that of a group with members is for them. It says nothing of any of them.
@AutoService(Material.class)
public final class Calendar implements Material.ForPublic {

  @Override
  public String name() {
    return "calendar";
  }

  @Override
  public Phase phase() {
    return Phase.RUN;
  }

  @Override
  public List<Format> formats() {
    return List.of(Format.PDF, Format.ICS, Format.HTML, Format.CSV, Format.TXT);
  }

  @Override
  public Audience audience(PublicView view) {
    return view.profile().kind().members() ? Audience.PARTICIPANTS : Audience.PUBLIC;
  }

  @Override
  public Optional<Document> make(PublicView view, Format format, Language language) {
    if (view.meetings().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        switch (format) {
          case PDF, HTML -> CalendarPage.of(view, language);
          case ICS -> CalendarEvents.of(view, language);
          case CSV -> CalendarTable.forPrograms(view, language);
          case TXT, MD -> CalendarTable.forReading(view, language);
        });
  }
}
