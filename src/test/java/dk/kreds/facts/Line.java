package dk.kreds.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.ListIterator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/// One paper's line in the table: what it tells, in its order, and why it does not tell the rest.
///
/// @param without the topics that are not told, each with the reason's name
record Line(String paper, List<Step> steps, Map<Topic, String> without) {

  /// @param text `flyer: NAME AUDIENCE ROOM( ROOM ADDRESS ) | public: PEOPLE LEADERS`
  static Line of(String text) {
    String[] parts = text.split("\\|", -1);
    String[] told = parts[0].split(":", 2);
    ListIterator<String> words =
        Arrays.stream(told[1].replace("(", "( ").replace(")", " )").split(" ", -1))
            .filter(word -> !word.isBlank())
            .toList()
            .listIterator();
    return new Line(
        told[0].strip(), steps(words), without(Arrays.copyOfRange(parts, 1, parts.length)));
  }

  private static List<Step> steps(ListIterator<String> words) {
    List<Step> steps = new ArrayList<>();
    while (words.hasNext()) {
      String word = words.next();
      if (word.equals(")")) {
        return steps;
      }
      steps.add(step(word, words));
    }
    return steps;
  }

  /// `NAME`, `NAME*` where it may stand earlier, `ROOM( … )`, `ROOM*( … )` in any order.
  private static Step step(String word, ListIterator<String> words) {
    String name = word.replaceAll("[*(]", "");
    return word.endsWith("(")
        ? new Step.Repeat(Each.valueOf(name), steps(words), !word.contains("*"))
        : new Step.Tell(Fact.named(name), word.endsWith("*"));
  }

  private static Map<Topic, String> without(String[] parts) {
    Map<Topic, String> without = new TreeMap<>();
    for (String part : parts) {
      String[] reason = part.split(":", 2);
      for (String topic : reason[1].strip().split(" ", -1)) {
        without.put(Topic.valueOf(topic), reason[0].strip());
      }
    }
    return without;
  }

  List<Fact> facts() {
    return steps.stream().flatMap(Line::facts).toList();
  }

  private static Stream<Fact> facts(Step step) {
    return switch (step) {
      case Step.Tell(Fact fact, boolean _) -> Stream.of(fact);
      case Step.Repeat(Each _, List<Step> steps, boolean _) -> steps.stream().flatMap(Line::facts);
    };
  }

  Set<Topic> topics() {
    Set<Topic> topics = EnumSet.noneOf(Topic.class);
    facts().forEach(fact -> topics.add(fact.topic()));
    return topics;
  }
}
