package dk.kreds.material;

import dk.kreds.group.Part;
import dk.kreds.group.Theme;
import dk.kreds.text.Language;
import java.util.Optional;

/// What a part of a meeting is called: in words of its own, else in those of its kind, with the
/// theme where one belongs to it.
public record PartTitle(Language language) {

  /// @param theme what the meeting is about
  public String of(Part part, Optional<Theme> theme) {
    String title =
        part.title()
            .or(() -> language.find("part." + part.name()))
            .orElseGet(() -> Sentences.capital(part.name().replace('-', ' ')));
    return theme.filter(_ -> part.theme()).map(it -> title + " · " + it.title()).orElse(title);
  }
}
