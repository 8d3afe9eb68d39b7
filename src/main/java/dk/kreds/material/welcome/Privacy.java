package dk.kreds.material.welcome;

import com.google.auto.service.AutoService;
import dk.kreds.document.Document;
import dk.kreds.document.Format;
import dk.kreds.group.Organisation;
import dk.kreds.group.Profile;
import dk.kreds.material.Letterhead;
import dk.kreds.material.Material;
import dk.kreds.material.Paper;
import dk.kreds.material.Phase;
import dk.kreds.plan.ParticipantsView;
import dk.kreds.text.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What is kept about somebody who joins, by whom, why and how long, and what they can ask for, in
/// plain words: all that article 13 of the General Data Protection Regulation wants told.
@AutoService(Material.class)
public final class Privacy implements Material.ForParticipants {

  /// What the template may see.
  record Model(Letterhead from, String title, List<Answer> answers) {}

  record Answer(String question, String text) {}

  @Override
  public String name() {
    return "privacy";
  }

  @Override
  public Phase phase() {
    return Phase.WELCOME;
  }

  @Override
  public List<Format> formats() {
    return List.of(Format.PDF, Format.HTML);
  }

  /// Where nobody signs up or is asked for a name, nothing is kept.
  @Override
  public Optional<Document> make(ParticipantsView view, Format format, Language language) {
    Profile profile = view.shared().profile();
    if (!profile.signUp().needed() || profile.anonymous()) {
      return Optional.empty();
    }
    Paper paper = new Paper(profile, language);
    Map<String, String> facts =
        Map.of(
            "day", view.keptUntil().map(language.dates()::plain).orElse(""),
            "keeper", profile.organisation().map(Organisation::name).orElse(profile.name()),
            "contact", paper.contact().orElse(profile.name()),
            "authority", language.say("privacy.authority." + country(profile)));
    List<Answer> answers =
        Stream.of(
                "who",
                "what",
                "why",
                "whom",
                view.keptUntil().isPresent() ? "until" : "long",
                "ask",
                "complain")
            .map(name ->
                new Answer(
                    paper.say("privacy." + name + ".title"), paper.say("privacy." + name, facts)))
            .toList();
    return Optional.of(
        paper.withLogo(
            name(), new Model(Letterhead.of(profile), paper.say("privacy.title"), answers)));
  }

  /// Whose authority one complains to: that of the place where the group meets.
  private static String country(Profile profile) {
    return switch (profile.schedule().zone().getId()) {
      case "Europe/Oslo" -> "no";
      case "Europe/Stockholm" -> "se";
      case "Europe/London" -> "gb";
      default -> "dk";
    };
  }
}
