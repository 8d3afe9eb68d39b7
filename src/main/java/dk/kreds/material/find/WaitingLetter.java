package dk.kreds.material.find;

import com.google.auto.service.AutoService;
import dk.kreds.document.Audience;
import dk.kreds.document.Document;
import dk.kreds.document.Format;
import dk.kreds.group.Help;
import dk.kreds.group.Profile;
import dk.kreds.material.Material;
import dk.kreds.material.Phase;
import dk.kreds.material.Printing;
import dk.kreds.material.find.Letter.Part;
import dk.kreds.plan.Plan;
import dk.kreds.plan.PublicView;
import dk.kreds.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// To somebody for whom there is no place: that it is no rejection, when the next chance is, and
/// where to turn meanwhile.
@AutoService(Material.class)
public final class WaitingLetter implements Material.ForPublic {

  @Override
  public String name() {
    return "waiting-letter";
  }

  @Override
  public Phase phase() {
    return Phase.FIND;
  }

  @Override
  public Printing printing(Plan plan) {
    return Printing.ONE;
  }

  @Override
  public List<Format> formats() {
    return List.of(Format.PDF, Format.HTML, Format.TXT, Format.MD);
  }

  /// It says nothing secret, but it is sent, and hangs nowhere.
  @Override
  public Audience audience(PublicView view) {
    return Audience.LEADERS;
  }

  /// Only where there is no place left.
  @Override
  public Optional<Document> make(PublicView view, Format format, Language language) {
    Profile profile = view.profile();
    return profile.signUp().needed() && profile.signUp().full()
        ? Optional.of(letter(profile, language).as(format, name(), language, profile))
        : Optional.empty();
  }

  private static Letter letter(Profile profile, Language language) {
    List<Part> parts = new ArrayList<>();
    parts.add(
        Part.text(
            "",
            say("thanks", profile, language),
            say("full", profile, language),
            say("next", profile, language)));
    List<String> help = profile.help().stream().map(WaitingLetter::told).toList();
    parts.add(
        new Part(
            language.say("waiting-letter.meanwhile"),
            List.of(language.say("waiting-letter.meanwhile.text")),
            help));
    parts.add(Part.text("", say("welcome", profile, language)));
    return new Letter(
        language.say("waiting-letter.title"),
        language.say("waiting-letter.greeting"),
        parts,
        Stream.concat(
                Stream.of(language.say("waiting-letter.regards")),
                profile.contact().stream().map(it -> Reach.of(it, language)))
            .toList());
  }

  private static String told(Help help) {
    return help.contact().map(how -> help.name() + ": " + how).orElse(help.name());
  }

  private static String say(String key, Profile profile, Language language) {
    return language.say("waiting-letter." + key, Map.of("name", profile.name()));
  }
}
