package dk.kreds.material.change;

import com.google.auto.service.AutoService;
import dk.kreds.document.Document;
import dk.kreds.document.Format;
import dk.kreds.document.Prose;
import dk.kreds.document.Prose.Block;
import dk.kreds.document.Prose.Heading;
import dk.kreds.document.Prose.Paragraph;
import dk.kreds.material.Material;
import dk.kreds.material.Phase;
import dk.kreds.plan.Notice;
import dk.kreds.plan.ParticipantsView;
import dk.kreds.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A mail and an SMS about each meeting that has been changed, to be copied and sent.
@AutoService(Material.class)
public final class ChangeMessage implements Material.ForParticipants {

  @Override
  public String name() {
    return "change-message";
  }

  @Override
  public Phase phase() {
    return Phase.CHANGE;
  }

  @Override
  public List<Format> formats() {
    return List.of(Format.TXT, Format.HTML);
  }

  @Override
  public Optional<Document> make(ParticipantsView view, Format format, Language language) {
    List<Notice> notices = view.shared().notices();
    if (notices.isEmpty()) {
      return Optional.empty();
    }
    ChangeWords words = new ChangeWords(view.shared(), language);
    List<Block> blocks = new ArrayList<>();
    for (Notice notice : notices) {
      blocks.add(new Heading(language.say("change-message.mail")));
      blocks.addAll(mail(notice, words));
      blocks.add(new Heading(language.say("change-message.sms")));
      blocks.add(Paragraph.of(new Sms(words).of(notice)));
    }
    String title = language.say("change-message.title") + " · " + view.shared().profile().name();
    return Optional.of(new Prose(language, title, blocks));
  }

  private static List<Block> mail(Notice notice, ChangeWords words) {
    Language language = words.language();
    List<Block> mail = new ArrayList<>();
    mail.add(
        Paragraph.of(
            language.say(
                "change-message.subject",
                Map.of(
                    "headline", words.headline(notice),
                    "which", words.which(notice),
                    "name", words.name(notice)))));
    mail.add(Paragraph.of(language.say("change-message.greeting")));
    words.all(notice).forEach(sentence -> mail.add(Paragraph.of(sentence)));
    mail.add(Paragraph.of(language.say("change-message.calendar")));
    words
        .contact()
        .map(contact -> language.say("change-message.ask", Map.of("contact", contact)))
        .ifPresent(ask -> mail.add(Paragraph.of(ask)));
    mail.add(new Paragraph(List.of(language.say("change-message.regards"), words.name(notice))));
    return mail;
  }
}
