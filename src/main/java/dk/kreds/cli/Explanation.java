package dk.kreds.cli;

import dk.kreds.text.Language;
import dk.kreds.text.Wrap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// All there is to tell about an id: what it means, why it matters, and what is wrong and right.
/// The words lie under `explain.<id>` and `faults.<id>`, the examples, which are the same in every
/// language, in a resource.
record Explanation(String id, Language language) {

  /// Every id that there is, errors first.
  static List<String> ids(Language language) {
    return Stream.of("explain", "faults")
        .flatMap(prefix -> language.names(prefix).stream())
        .filter(name -> name.matches("[KAGUFX]\\d{3}"))
        .sorted((one, other) -> key(one).compareTo(key(other)))
        .toList();
  }

  /// What is wrong with definitions, advice, what is asked of a group, the command line, files, the
  /// run.
  private static String key(String id) {
    return "KAGUFX".indexOf(id.charAt(0)) + id;
  }

  private String prefix() {
    return "KA".indexOf(id.charAt(0)) >= 0 ? "explain." : "faults.";
  }

  String title() {
    return language.say(prefix() + id);
  }

  String why() {
    return language.say(prefix() + id + ".why");
  }

  /// On one page.
  String text() {
    return String.join("\n", lines());
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(id + " · " + title());
    lines.add("");
    lines.addAll(Wrap.lines(why(), "", Wrap.WIDTH));
    Examples.of(id)
        .ifPresent(example -> {
          add(lines, "explain.wrong", example.wrong());
          add(lines, "explain.right", example.right());
        });
    if (id.startsWith("A")) {
      lines.add("");
      lines.addAll(Wrap.lines(language.say("explain.accept", Map.of("id", id)), "", Wrap.WIDTH));
    }
    return lines;
  }

  private void add(List<String> lines, String heading, List<String> example) {
    lines.add("");
    lines.add(language.say(heading));
    example.forEach(line -> lines.add(line.isEmpty() ? "" : "    " + line));
  }
}
