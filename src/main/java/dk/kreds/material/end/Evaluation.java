package dk.kreds.material.end;

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

/// What those who came think of it, without a name: a few things to tick and room for more. Every
/// kind asks what matters where it takes place.
@AutoService(Material.class)
public final class Evaluation implements Material.ForParticipants {

  /// What the template may see.
  ///
  /// @param scale from best to worst
  record Model(
      String group,
      String title,
      String lead,
      List<String> scale,
      List<String> statements,
      List<String> questions,
      String footer) {}

  @Override
  public String name() {
    return "evaluation";
  }

  @Override
  public Phase phase() {
    return Phase.END;
  }

  @Override
  public List<Format> formats() {
    return List.of(Format.PDF, Format.HTML);
  }

  @Override
  public Optional<Document> make(ParticipantsView view, Format format, Language language) {
    Profile profile = view.shared().profile();
    Paper paper = new Paper(profile, language);
    return Optional.of(
        paper.plain(
            name(),
            new Model(
                profile.name(),
                paper.say("evaluation.title"),
                paper.say("evaluation.lead"),
                language.sayAll("evaluation.scale"),
                paper.sayAll("evaluation.statement"),
                paper.sayAll("evaluation.question"),
                paper.say("evaluation.footer"))));
  }
}
