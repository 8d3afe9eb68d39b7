package dk.kreds.timer.screen;

import dk.kreds.timer.Choice;
import dk.kreds.timer.Choices;
import java.time.Duration;
import java.util.Map;

/// Puts a way out of an evening that does not fit into words.
record Ways(Face face) {

  String say(Choices.Way way) {
    String end = face.about(way.end());
    return switch (way.choice()) {
      case Choice.Shorten shorten ->
          face.say(
              "way.shorten",
              Map.of(
                  "part", face.title(shorten.section()),
                  "each", Times.whole(way.each().orElse(Duration.ZERO)),
                  "time", end));
      case Choice.Skip skip ->
          face.say("way.skip", Map.of("part", face.title(skip.section()), "time", end));
      case Choice.EndLater later ->
          face.say("way.later", Map.of("minutes", Times.minutes(later.by()), "time", end));
    };
  }
}
