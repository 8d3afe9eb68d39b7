package dk.kreds.material.run;

import com.google.auto.service.AutoService;
import dk.kreds.document.Document;
import dk.kreds.document.Format;
import dk.kreds.document.Prose;
import dk.kreds.document.Prose.Block;
import dk.kreds.document.Prose.Heading;
import dk.kreds.document.Prose.Paragraph;
import dk.kreds.group.Profile;
import dk.kreds.material.Gsm;
import dk.kreds.material.Material;
import dk.kreds.material.Phase;
import dk.kreds.material.Sentences;
import dk.kreds.plan.LeadersView;
import dk.kreds.plan.Session;
import dk.kreds.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A reminder of each meeting, to copy into a mail or a letter, and one short enough for an SMS.
/// They name nobody but whoever takes apologies.
@AutoService(Material.class)
public final class Reminders implements Material.ForLeaders {

  @Override
  public String name() {
    return "reminders";
  }

  @Override
  public Phase phase() {
    return Phase.RUN;
  }

  @Override
  public List<Format> formats() {
    return List.of(Format.TXT, Format.MD, Format.HTML, Format.PDF);
  }

  /// For those who are expected. Whoever just comes has the calendar.
  @Override
  public Optional<Document> make(LeadersView view, Format format, Language language) {
    Profile profile = view.shared().profile();
    if (!profile.kind().members() || view.sessions().isEmpty()) {
      return Optional.empty();
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(Paragraph.of(language.say("reminders.lead")));
    for (Session session : view.sessions()) {
      ReminderWords words = new ReminderWords(view, session, language);
      blocks.add(new Heading(heading(session, language)));
      blocks.add(new Paragraph(words.letter()));
      String sms = words.sms();
      blocks.add(
          new Paragraph(
              List.of(language.say("reminders.sms", Map.of("letters", Gsm.length(sms))), sms)));
    }
    return Optional.of(
        new Prose(language, language.say("reminders.title") + " · " + profile.name(), blocks));
  }

  private static String heading(Session session, Language language) {
    String day = Sentences.capital(language.dates().withWeekday(session.meeting().date()));
    return session.meeting().run().map(run -> day + " · " + run).orElse(day);
  }
}
