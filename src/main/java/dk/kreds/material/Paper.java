package dk.kreds.material;

import dk.kreds.document.Page;
import dk.kreds.group.Leader;
import dk.kreds.group.Profile;
import dk.kreds.text.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What papers about a group have in common: each is called by its material and the group, and
/// talks in the words of the group's kind.
public record Paper(Profile profile, Language language) {

  /// A page without pictures.
  public Page plain(String material, Record model) {
    return Page.plain(material, language, title(material), model);
  }

  /// A page that may show the logo.
  public Page withLogo(String material, Record model) {
    return new Page(material, language, title(material), model, Logo.pictures(profile));
  }

  /// The document's title: what it is, and of which group.
  public String title(String material) {
    return say(material + ".title") + " · " + profile.name();
  }

  public String say(String key) {
    return say(key, Map.of());
  }

  public String say(String key, Map<String, ?> facts) {
    return language.say(key, facts);
  }

  public List<String> sayAll(String key) {
    return language.sayAll(key);
  }

  /// Who signs: those who lead, else whom to ring.
  public List<String> signers(List<Leader> leaders) {
    return leaders.isEmpty()
        ? profile.contact().stream().map(contact -> contact.name()).toList()
        : leaders.stream().map(Leader::name).toList();
  }

  /// "Karen Eksempel, 00 00 00 00, karen@example.org".
  public Optional<String> contact() {
    return profile.contact().map(contact -> String.join(", ", Letterhead.lines(contact)));
  }
}
