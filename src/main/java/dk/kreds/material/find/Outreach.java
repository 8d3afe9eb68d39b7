package dk.kreds.material.find;

import com.google.auto.service.AutoService;
import dk.kreds.document.Document;
import dk.kreds.document.Format;
import dk.kreds.document.Page;
import dk.kreds.group.Help;
import dk.kreds.group.Partner;
import dk.kreds.group.Profile;
import dk.kreds.material.Material;
import dk.kreds.material.Phase;
import dk.kreds.plan.LeadersView;
import dk.kreds.text.Language;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// For a quarter of an hour at a staff meeting: what to say minute by minute, what to bring, what
/// to ask, whom to visit, and where to send somebody who needs more (field guide § 1, "Finding
/// participants").
@AutoService(Material.class)
public final class Outreach implements Material.ForLeaders {
  /// When each part of the visit begins; the end is the last.
  private static final int[] MINUTES = {0, 2, 5, 9, 13, 15};

  /// What the template may see.
  ///
  /// @param partners those that the definition names
  /// @param others who usually meets people to send on
  /// @param more where to send somebody for whom the group is not enough
  record Model(
      String name,
      List<Step> steps,
      List<String> bring,
      List<String> questions,
      List<String> partners,
      List<String> others,
      List<String> more) {}

  /// @param when such as "0–2"
  record Step(String when, String what) {}

  @Override
  public String name() {
    return "outreach";
  }

  @Override
  public Phase phase() {
    return Phase.FIND;
  }

  @Override
  public List<Format> formats() {
    return List.of(Format.PDF, Format.HTML);
  }

  @Override
  public Optional<Document> make(LeadersView view, Format format, Language language) {
    Profile profile = view.shared().profile();
    return profile.listed()
        ? Optional.of(
            Page.plain(
                name(),
                language,
                language.say("outreach.title") + " · " + profile.name(),
                model(view, profile, language)))
        : Optional.empty();
  }

  private static Model model(LeadersView view, Profile profile, Language language) {
    List<String> help = profile.help().stream().map(Outreach::told).toList();
    return new Model(
        profile.name(),
        steps(profile, language),
        language.sayAll(
            profile.contact().isPresent() ? "outreach.bring" : "outreach.bring.no-contact"),
        language.sayAll("outreach.question"),
        view.partners().stream().map(Outreach::told).toList(),
        language.sayAll("outreach.other").stream()
            .filter(other -> view.partners().stream().noneMatch(it -> isOne(it, other)))
            .toList(),
        help.isEmpty() ? language.sayAll("outreach.more") : help);
  }

  private static List<Step> steps(Profile profile, Language language) {
    return IntStream.range(0, MINUTES.length - 1)
        .mapToObj(i ->
            new Step(
                MINUTES[i] + "–" + MINUTES[i + 1],
                language.say("outreach.step." + (i + 1), Map.of("name", profile.name()))))
        .toList();
  }

  /// "Apoteket på Torvet" is one of those that are called "Apoteket".
  private static boolean isOne(Partner partner, String other) {
    return partner.name().toLowerCase(Locale.ROOT).startsWith(other.toLowerCase(Locale.ROOT));
  }

  private static String told(Partner partner) {
    return told(partner.name(), partner.contact());
  }

  private static String told(Help help) {
    return told(help.name(), help.contact());
  }

  /// With a telephone number that no line's end takes apart.
  private static String told(String name, Optional<String> contact) {
    return contact
        .map(how -> name + ", " + how.replaceAll("(?<=\\d) (?=\\d)", "\u00a0"))
        .orElse(name);
  }
}
