package dk.kreds.material.welcome;

import com.google.auto.service.AutoService;
import dk.kreds.document.Document;
import dk.kreds.document.Format;
import dk.kreds.group.Profile;
import dk.kreds.material.Material;
import dk.kreds.material.Paper;
import dk.kreds.material.Phase;
import dk.kreds.plan.ParticipantsView;
import dk.kreds.text.Language;
import java.util.List;
import java.util.Optional;

/// What the people of a group promise each other, above all to keep what they hear (field guide §
/// 1, "Confidentiality"), and what each says yes to about their own number and mail.
@AutoService(Material.class)
public final class Agreement implements Material.ForParticipants {

  /// What the template may see.
  ///
  /// @param consents what one may tick; nothing where nobody is asked for a name
  /// @param signatures empty where people say yes aloud
  record Model(
      String group,
      String title,
      String lead,
      List<String> promises,
      List<String> consents,
      List<String> signatures) {}

  @Override
  public String name() {
    return "agreement";
  }

  @Override
  public Phase phase() {
    return Phase.WELCOME;
  }

  @Override
  public List<Format> formats() {
    return List.of(Format.PDF, Format.HTML);
  }

  /// Only who belongs to a group can promise anything on its behalf.
  @Override
  public Optional<Document> make(ParticipantsView view, Format format, Language language) {
    Profile profile = view.shared().profile();
    if (!profile.kind().members() || profile.isForTalks()) {
      return Optional.empty();
    }
    Paper paper = new Paper(profile, language);
    boolean named = !profile.anonymous();
    return Optional.of(
        paper.plain(
            name(),
            new Model(
                profile.name(),
                paper.say("agreement.title"),
                paper.say(named ? "agreement.lead" : "agreement.spoken"),
                paper.sayAll("agreement.promise"),
                named ? paper.sayAll("agreement.consent") : List.of(),
                named ? paper.sayAll("agreement.sign") : List.of())));
  }
}
