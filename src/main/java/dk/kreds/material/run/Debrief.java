package dk.kreds.material.run;

import com.google.auto.service.AutoService;
import dk.kreds.document.Document;
import dk.kreds.document.Format;
import dk.kreds.document.Page;
import dk.kreds.group.Kind;
import dk.kreds.group.Participant;
import dk.kreds.material.Material;
import dk.kreds.material.Phase;
import dk.kreds.plan.LeadersView;
import dk.kreds.text.Language;
import java.util.List;
import java.util.Optional;

/// Ten minutes for those who led, when the others have gone home (field guide § 1: leaders need
/// sparring). One sheet, to be copied for each meeting; people are on it by their initials.
@AutoService(Material.class)
public final class Debrief implements Material.ForLeaders {

  /// What the template may see.
  ///
  /// @param people to draw a ring around whoever was quiet
  /// @param questions each with room for an answer
  record Model(String name, String lead, List<String> people, List<String> questions) {}

  @Override
  public String name() {
    return "debrief";
  }

  @Override
  public Phase phase() {
    return Phase.RUN;
  }

  @Override
  public List<Format> formats() {
    return List.of(Format.PDF, Format.HTML);
  }

  /// Equals who lead themselves talk it over while all are there, and a talk between two is nobody
  /// else's.
  @Override
  public Optional<Document> make(LeadersView view, Format format, Language language) {
    Kind kind = view.shared().profile().kind();
    boolean ledByItself = kind.members() && kind.leaders() == 0;
    if (ledByItself || kind.talks().isPresent()) {
      return Optional.empty();
    }
    String group = view.shared().profile().name();
    Model model =
        new Model(
            group,
            language.say("debrief.lead"),
            view.participants().stream().map(Participant::initials).toList(),
            language.sayAll(kind.members() ? "debrief.question" : "debrief.open"));
    return Optional.of(
        Page.plain(name(), language, language.say("debrief.title") + " · " + group, model));
  }
}
