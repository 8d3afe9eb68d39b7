package dk.kreds.material.run;

import dk.kreds.group.Profile;
import dk.kreds.material.run.ThemeCards.Card;
import dk.kreds.text.Language;
import dk.kreds.text.ThemeList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The themes of the library for a group that chooses together: those for the people whom its name
/// or its audience mentions, or all where they mention nobody that the library knows.
record ThemeChoice(Profile profile, Language language) {
  /// The tags that say whom a theme is for.
  private static final List<String> FOR_WHOM = List.of("relatives", "cancer", "grief", "dementia");

  List<Card> cards() {
    List<String> tags = mentioned();
    return ThemeList.entries().stream()
        .filter(theme -> tags.isEmpty() || theme.tags().stream().anyMatch(tags::contains))
        .map(theme -> card("themes." + theme.name()))
        .toList();
  }

  private Card card(String theme) {
    return new Card("", language.say(theme + ".title"), language.sayAll(theme).getFirst());
  }

  private List<String> mentioned() {
    String about =
        Stream.concat(Stream.of(profile.name()), profile.audience().stream())
            .map(text -> text.toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(" "));
    return FOR_WHOM.stream().filter(tag -> about.contains(language.say("tag." + tag))).toList();
  }
}
