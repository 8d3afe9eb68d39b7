package dk.kreds.material.end;

import com.google.auto.service.AutoService;
import dk.kreds.document.Document;
import dk.kreds.document.Format;
import dk.kreds.group.Leader;
import dk.kreds.group.Theme;
import dk.kreds.group.Visitor;
import dk.kreds.material.Letterhead;
import dk.kreds.material.Material;
import dk.kreds.material.Paper;
import dk.kreds.material.Phase;
import dk.kreds.plan.LeadersView;
import dk.kreds.plan.Meeting;
import dk.kreds.text.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A thank-you to hang on the wall for everybody who gave their time: those who lead, those who
/// came to speak, and those who look in. One is blank, for whoever else deserves it.
@AutoService(Material.class)
public final class Thanks implements Material.ForLeaders {

  /// What the template may see.
  record Model(Letterhead from, String title, List<Thank> thanks, String date, String signed) {}

  /// @param name empty on the blank one
  record Thank(String name, String why) {}

  @Override
  public String name() {
    return "thanks";
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
  public Optional<Document> make(LeadersView view, Format format, Language language) {
    Paper paper = new Paper(view.shared().profile(), language);
    return Optional.of(
        paper.withLogo(
            name(),
            new Model(
                Letterhead.of(view.shared().profile()),
                paper.say("thanks.title"),
                thanks(view, paper),
                paper.say("thanks.date"),
                paper.say("thanks.signed"))));
  }

  /// Whoever did several things is thanked for the first.
  private static List<Thank> thanks(LeadersView view, Paper paper) {
    Map<String, Object> group = Map.of("group", view.shared().profile().name());
    Map<String, String> reasons = new LinkedHashMap<>();
    for (Leader leader : view.leaders()) {
      reasons.putIfAbsent(leader.name(), paper.say("thanks.leader", group));
    }
    for (Meeting meeting : view.shared().held()) {
      meeting
          .theme()
          .ifPresent(theme ->
              theme
                  .speaker()
                  .map(Theme.Speaker::name)
                  .ifPresent(name -> reasons.putIfAbsent(name, speaker(theme, paper))));
      meeting.visitors().stream()
          .map(Visitor::name)
          .forEach(name -> reasons.putIfAbsent(name, paper.say("thanks.visitor", group)));
    }
    List<Thank> thanks = new ArrayList<>();
    reasons.forEach((name, why) -> thanks.add(new Thank(name, why)));
    thanks.add(new Thank("", paper.say("thanks.anybody", group)));
    return thanks;
  }

  private static String speaker(Theme theme, Paper paper) {
    return paper.say(
        "thanks.speaker", Map.of("group", paper.profile().name(), "theme", theme.title()));
  }
}
