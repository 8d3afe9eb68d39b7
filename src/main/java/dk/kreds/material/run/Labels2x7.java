package dk.kreds.material.run;

import com.google.auto.service.AutoService;
import dk.kreds.document.Document;
import dk.kreds.document.Format;
import dk.kreds.material.Material;
import dk.kreds.material.Phase;
import dk.kreds.plan.LeadersView;
import dk.kreds.text.Language;
import java.util.List;
import java.util.Optional;

/// Addresses for sheets of 14 labels, 99.1 × 38.1 mm each.
@AutoService(Material.class)
public final class Labels2x7 implements Material.ForLeaders {
  private static final LabelSheet SHEET = new LabelSheet("labels-2x7", 2, 7);

  @Override
  public String name() {
    return SHEET.name();
  }

  @Override
  public Phase phase() {
    return Phase.RUN;
  }

  @Override
  public List<Format> formats() {
    return List.of(Format.PDF);
  }

  @Override
  public Optional<Document> make(LeadersView view, Format format, Language language) {
    return SHEET.filled(view, language);
  }
}
