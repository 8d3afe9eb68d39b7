package dk.kreds.material.end;

import com.google.auto.service.AutoService;
import dk.kreds.document.Document;
import dk.kreds.document.Format;
import dk.kreds.group.Participant;
import dk.kreds.material.Letterhead;
import dk.kreds.material.Material;
import dk.kreds.material.Paper;
import dk.kreds.material.Phase;
import dk.kreds.material.Sentences;
import dk.kreds.plan.LeadersView;
import dk.kreds.text.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A letter to each participant on the last evening, with room for a few lines by hand: what one
/// has seen in just this person (field guide § 1, "Last meeting"). Without a list there is one with
/// no name, to be copied.
@AutoService(Material.class)
public final class FarewellLetters implements Material.ForLeaders {

  /// What the template may see.
  ///
  /// @param greetings one for each letter
  record Model(
      Letterhead from,
      List<Greeting> greetings,
      List<String> before,
      String hint,
      List<String> after,
      List<String> signers) {}

  /// @param open whether the name is to be written by hand
  record Greeting(String words, boolean open) {}

  @Override
  public String name() {
    return "farewell-letters";
  }

  @Override
  public Phase phase() {
    return Phase.END;
  }

  @Override
  public List<Format> formats() {
    return List.of(Format.PDF, Format.HTML);
  }

  /// Equals have nobody who would write to them all.
  @Override
  public Optional<Document> make(LeadersView view, Format format, Language language) {
    if (!Ending.isAhead(view.shared()) || view.shared().profile().kind().leaders() == 0) {
      return Optional.empty();
    }
    Paper paper = new Paper(view.shared().profile(), language);
    Map<String, Object> facts =
        Map.of("count", view.shared().heldWith(Ending.last(view.shared())).size());
    return Optional.of(
        paper.withLogo(
            name(),
            new Model(
                Letterhead.of(view.shared().profile()),
                greetings(view.participants(), paper),
                List.of(paper.say("farewell-letters.thanks", facts)),
                paper.say("farewell-letters.hint"),
                List.of(paper.say("farewell-letters.promise"), paper.say("farewell-letters.bye")),
                paper.signers(view.leaders()))));
  }

  private static List<Greeting> greetings(List<Participant> people, Paper paper) {
    List<Greeting> named =
        people.stream()
            .filter(person -> !person.isAnonymous())
            .map(person -> Map.of("name", Sentences.firstName(person.name())))
            .map(facts -> new Greeting(paper.say("farewell-letters.greeting", facts), false))
            .toList();
    return named.isEmpty()
        ? List.of(new Greeting(paper.say("farewell-letters.greeting.open"), true))
        : named;
  }
}
