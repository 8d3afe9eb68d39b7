package dk.kreds.material.welcome;

import com.google.auto.service.AutoService;
import dk.kreds.document.Document;
import dk.kreds.document.Format;
import dk.kreds.material.Material;
import dk.kreds.material.Paper;
import dk.kreds.material.Phase;
import dk.kreds.plan.ParticipantsView;
import dk.kreds.text.Language;
import java.util.List;
import java.util.Optional;

/// The letter to those who are about to join, with all the dates: one text for everybody.
/// [WelcomeLetters] greets each by name.
@AutoService(Material.class)
public final class Welcome implements Material.ForParticipants {

  @Override
  public String name() {
    return "welcome";
  }

  @Override
  public Phase phase() {
    return Phase.WELCOME;
  }

  @Override
  public List<Format> formats() {
    return List.of(Format.PDF, Format.HTML);
  }

  @Override
  public Optional<Document> make(ParticipantsView view, Format format, Language language) {
    if (!WelcomeWords.isSent(view.shared())) {
      return Optional.empty();
    }
    Paper paper = new Paper(view.shared().profile(), language);
    WelcomeWords words = new WelcomeWords(view.shared(), paper);
    return Optional.of(paper.withLogo(name(), words.model(words.toEverybody(), view.leaders())));
  }
}
