package dk.kreds.material.find;

import com.google.auto.service.AutoService;
import dk.kreds.document.Document;
import dk.kreds.document.Format;
import dk.kreds.document.Page;
import dk.kreds.material.Logo;
import dk.kreds.material.Material;
import dk.kreds.material.Phase;
import dk.kreds.plan.PublicView;
import dk.kreds.text.Language;
import java.util.List;
import java.util.Optional;

/// The flyer at half its size, two on a sheet to be cut: for counters and letter boxes. Its type is
/// as large as the flyer's, so it says less.
@AutoService(Material.class)
public final class SmallFlyer implements Material.ForPublic {
  /// As many as the sheet takes in its type.
  private static final int LETTERS = 620;

  @Override
  public String name() {
    return "flyer-a5";
  }

  @Override
  public Phase phase() {
    return Phase.FIND;
  }

  @Override
  public List<Format> formats() {
    return List.of(Format.PDF, Format.HTML);
  }

  /// Nothing for those who do not want to be found.
  @Override
  public Optional<Document> make(PublicView view, Format format, Language language) {
    return view.profile().listed()
        ? Optional.of(
            new Page(
                name(),
                language,
                view.profile().name(),
                Brief.of(view, language, LETTERS),
                Logo.pictures(view.profile())))
        : Optional.empty();
  }
}
