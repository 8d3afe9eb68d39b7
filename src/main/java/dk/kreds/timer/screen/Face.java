package dk.kreds.timer.screen;

import dk.kreds.text.Language;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/// How an evening is told: in which language, and what its parts and its people are called.
///
/// @param titles of the parts, in their order
/// @param people initials, or names where the leader wants them, by number; without a list nobody
/// @param view whether others look at it: then there are no people and no keys
/// @param bell whether there is a sound
/// @param ranking whether it is shown afterwards who spoke for how long
/// @param rehearsal how many times faster than the clock; 1 is no rehearsal
public record Face(
    Language language,
    ZoneId zone,
    String group,
    LocalDate date,
    List<String> titles,
    List<String> people,
    boolean view,
    boolean bell,
    boolean ranking,
    int rehearsal) {

  public Face {
    titles = List.copyOf(titles);
    people = List.copyOf(people);
  }

  String say(String key) {
    return language.say("timer." + key);
  }

  String say(String key, Map<String, ?> facts) {
    return language.say("timer." + key, facts);
  }

  String title(int section) {
    return titles.get(section);
  }

  /// What a person is called; whoever is on no list is a number, or a guest of those who are.
  String label(int person) {
    if (person < people.size()) {
      return people.get(person);
    }
    int number = person - people.size() + 1;
    return say(people.isEmpty() ? "number" : "guest", Map.of("number", number));
  }

  /// "20.31".
  String clock(Instant at) {
    return language.dates().time(at.atZone(zone).toLocalTime());
  }

  /// The full minute that is nearest: a part that ends at 20.49.50 ends at 20.50.
  String about(Instant at) {
    return clock(at.plus(Duration.ofSeconds(30)));
  }
}
