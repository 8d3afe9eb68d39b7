package dk.kreds.material.welcome;

import com.google.auto.service.AutoService;
import dk.kreds.document.Document;
import dk.kreds.document.Format;
import dk.kreds.group.Participant;
import dk.kreds.group.Profile;
import dk.kreds.material.Material;
import dk.kreds.material.Paper;
import dk.kreds.material.Phase;
import dk.kreds.material.Sentences;
import dk.kreds.plan.LeadersView;
import dk.kreds.text.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The welcome letter to each who has joined, by name. They lie with the leaders, who hand them
/// over one by one: nobody is to find the others' names among them.
@AutoService(Material.class)
public final class WelcomeLetters implements Material.ForLeaders {

  @Override
  public String name() {
    return "welcome-letters";
  }

  @Override
  public Phase phase() {
    return Phase.WELCOME;
  }

  @Override
  public List<Format> formats() {
    return List.of(Format.PDF, Format.HTML);
  }

  /// Of several runs nobody knows who is in which.
  @Override
  public Optional<Document> make(LeadersView view, Format format, Language language) {
    Profile profile = view.shared().profile();
    if (!WelcomeWords.isSent(view.shared()) || !profile.runs().isEmpty()) {
      return Optional.empty();
    }
    Paper paper = new Paper(profile, language);
    WelcomeWords words = new WelcomeWords(view.shared(), paper);
    WelcomeWords.Letter same = words.letter("", view.shared().held());
    List<WelcomeWords.Letter> letters =
        view.participants().stream()
            .filter(person -> !person.isAnonymous())
            .map(Participant::name)
            .map(name -> Map.of("name", Sentences.firstName(name)))
            .map(facts -> paper.say("welcome-letters.greeting", facts))
            .map(same::greeting)
            .toList();
    return letters.isEmpty()
        ? Optional.empty()
        : Optional.of(paper.withLogo(name(), words.model(letters, view.leaders())));
  }
}
