package dk.kreds.material.find;

import com.google.auto.service.AutoService;
import dk.kreds.document.Document;
import dk.kreds.document.Format;
import dk.kreds.document.Page;
import dk.kreds.group.Contact;
import dk.kreds.group.Help;
import dk.kreds.material.Invitation;
import dk.kreds.material.Logo;
import dk.kreds.material.Material;
import dk.kreds.material.Phase;
import dk.kreds.plan.PublicView;
import dk.kreds.text.Language;
import java.util.List;
import java.util.Optional;

/// What hangs in the library: everything that a leaflet and a notice must tell (field guide § 1).
/// What is not known is left out, and the rest closes up.
@AutoService(Material.class)
public final class Flyer implements Material.ForPublic {

  /// What the template may see.
  public record Model(
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

  public record Where(String name, Optional<String> address, String gettingThere) {}

  public record Section(String label, String text) {}

  /// A part of the town and whom to ring there.
  public record Place(String name, Contact contact) {}

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
            language,
            view.profile().name(),
            new FlyerWriter(view, language).model(),
            Logo.pictures(view.profile())));
  }

  /// What other papers for the same purpose tell as well.
  public static Model model(PublicView view, Language language) {
    return new FlyerWriter(view, language).model();
  }
}
