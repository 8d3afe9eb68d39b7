package dk.kreds.material.find;

import dk.kreds.plan.PublicView;
import dk.kreds.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A flyer for less room: what a notice never forgets (field guide § 1), and of the rest as much as
/// there is room for.
///
/// @param sections of the flyer, the first ones first
public record Brief(Flyer.Model flyer, List<Flyer.Section> sections) {

  public Brief {
    sections = List.copyOf(sections);
  }

  /// @param letters how many the whole may have before sections are left out
  static Brief of(PublicView view, Language language, int letters) {
    Flyer.Model flyer = Flyer.model(view, language);
    int left = letters - flyer.districts().size() * DISTRICT - flyer.help().size() * DISTRICT;
    left -= needed(flyer).mapToInt(String::length).sum();
    List<Flyer.Section> sections = new ArrayList<>();
    for (Flyer.Section section : flyer.sections()) {
      left -= section.label().length() + section.text().length() + LINE;
      if (left < 0) {
        break;
      }
      sections.add(section);
    }
    return new Brief(flyer, sections);
  }

  /// Letters in a line, about: a section begins a new one.
  private static final int LINE = 30;

  /// As many letters as a person with a telephone number takes.
  private static final int DISTRICT = 45;

  private static Stream<String> needed(Flyer.Model flyer) {
    Stream<String> where =
        flyer.where().stream()
            .flatMap(it -> Stream.of(it.name(), it.address().orElse(""), it.gettingThere()));
    return Stream.of(
            Stream.of(flyer.headline(), flyer.when().big(), flyer.when().then()),
            flyer.lead().stream(),
            flyer.when().runs().stream(),
            flyer.signUpNotes().stream(),
            where)
        .flatMap(texts -> texts);
  }
}
