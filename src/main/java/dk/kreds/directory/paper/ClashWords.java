package dk.kreds.directory.paper;

import dk.kreds.directory.Clash;
import dk.kreds.text.Language;
import java.util.HashMap;
import java.util.Map;

/// Says what collides, and what can be done.
public record ClashWords(Language language) {

  /// Stable; names its words among those of advice. Two groups for the same people is no mistake,
  /// and neither is any of the others: somebody has to decide.
  public static String id(Clash clash) {
    return switch (clash) {
      case Clash.SameTime same ->
          switch (same.what()) {
            case LEADER -> "A070";
            case ROOM -> "A071";
            case SPEAKER, AUDIENCE -> "A072";
          };
      case Clash.TooClose _ -> "A073";
      case Clash.SameEvening _ -> "A074";
      case Clash.OnHoliday _ -> "A014";
    };
  }

  /// What is the matter.
  public String sentence(Clash clash) {
    return language.say("advice." + id(clash), facts(clash));
  }

  /// What to do about it.
  public String hint(Clash clash) {
    return language.say("advice." + id(clash) + ".hint");
  }

  private static Map<String, Object> facts(Clash clash) {
    Map<String, Object> facts = new HashMap<>();
    facts.put("count", clash.dates().size());
    facts.put("date", clash.dates().getFirst());
    facts.put("dates", clash.dates());
    if (clash instanceof Clash.Between between) {
      facts.put("one", clash.one().group().name());
      facts.put("other", between.other().group().name());
    }
    switch (clash) {
      case Clash.TooClose close -> {
        facts.put("name", close.name());
        facts.put("minutes", close.minutes());
      }
      case Clash.SameEvening same -> facts.put("municipality", same.municipality());
      case Clash.SameTime same -> facts.put("name", same.name());
      case Clash.OnHoliday _ -> {
        // its dates say it
      }
    }
    return facts;
  }
}
