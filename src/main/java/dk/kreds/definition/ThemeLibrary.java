package dk.kreds.definition;

import dk.kreds.definition.ThemeShape.Written;
import dk.kreds.definition.shape.Findings;
import dk.kreds.definition.shape.Located;
import dk.kreds.diagnostic.Nearest;
import dk.kreds.diagnostic.Problem;
import dk.kreds.diagnostic.Remedy;
import dk.kreds.group.Theme;
import dk.kreds.text.Language;
import dk.kreds.text.ThemeList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The themes that Kreds brings, in one language. A word in small letters without spaces names one
/// of them; anything else is a title of the group's own.
record ThemeLibrary(String language) {

  Optional<Theme> resolve(Located<Written> located, Findings findings) {
    Written written = located.value();
    Optional<String> base = written.base();
    if (base.isEmpty() || !looksLikeName(base.get())) {
      return written
          .title()
          .or(() -> base)
          .map(title -> theme(title, List.of(), written))
          .or(() -> missing(located, findings));
    }
    if (!ThemeList.has(base.get())) {
      return unknown(base.get(), located, findings);
    }
    Language words = Language.of(language);
    String key = "themes." + base.get();
    return Optional.of(
        theme(
            written.title().orElseGet(() -> words.say(key + ".title")),
            words.sayAll(key),
            written));
  }

  private static Theme theme(String title, List<String> questions, Written written) {
    return new Theme(
        title,
        written.questions().orElse(questions),
        written.speaker(),
        written.on(),
        written.signUp());
  }

  private static Optional<Theme> missing(Located<Written> located, Findings findings) {
    findings.add(Problem.KEY_MISSING.at(located.position(), Map.of("key", "title")));
    return Optional.empty();
  }

  private static Optional<Theme> unknown(String name, Located<Written> located, Findings findings) {
    Remedy[] remedies =
        Nearest.to(name, ThemeList.names()).stream().map(Remedy::of).toArray(Remedy[]::new);
    findings.add(Problem.THEME_UNKNOWN.at(located.position(), Map.of("text", name), remedies));
    return Optional.empty();
  }

  private static boolean looksLikeName(String text) {
    return text.chars().allMatch(letter -> (letter >= 'a' && letter <= 'z') || letter == '-');
  }
}
