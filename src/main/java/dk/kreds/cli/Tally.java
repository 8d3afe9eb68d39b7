package dk.kreds.cli;

import dk.kreds.document.Audience;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// What has come of a batch so far.
final class Tally {
  private int groups;
  private int written;
  private int unchanged;
  private int kept;
  private int skipped;
  private int failed;
  private int missing;
  private int exit = Exit.DONE;

  /// How many papers were written into each folder, where there is one group to tell of.
  private final SortedMap<Path, Integer> folders = new TreeMap<>();

  void count(GroupOutcome outcome) {
    switch (outcome.state()) {
      case MADE, UNCHANGED -> groups++;
      case SKIPPED -> skipped++;
      case FAILED -> failed++;
      case MISSING -> missing++;
    }
    written += outcome.written().size();
    outcome.written().forEach(paper -> folders.merge(paper.resolveSibling(""), 1, Integer::sum));
    unchanged += outcome.unchanged();
    kept += outcome.kept().size();
    exit = Math.max(exit, outcome.exit());
  }

  /// A folder that was named has no group in it.
  void nothing(int how) {
    exit = Math.max(exit, how);
  }

  int done() {
    return groups + skipped + wrong();
  }

  /// Files of which nothing came.
  int wrong() {
    return failed + missing;
  }

  int written() {
    return written;
  }

  int exit() {
    return exit;
  }

  Map<String, Integer> facts() {
    return Map.of(
        "groups", groups,
        "written", written,
        "unchanged", unchanged,
        "kept", kept,
        "skipped", skipped,
        "failed", failed,
        "missing", missing);
  }

  /// A line for each folder that a leader will look into; where there are several groups they would
  /// be too many.
  private String folders(Order order, Talk talk) {
    if (groups != 1 || order.dryRun()) {
      return "";
    }
    int widest =
        folders.keySet().stream().mapToInt(it -> shown(it, order, talk).length()).max().orElse(0);
    StringBuilder lines = new StringBuilder();
    for (Audience audience : Audience.values()) {
      String word = audience.name().toLowerCase(Locale.ROOT);
      folders.forEach((folder, count) -> {
        if (folder.endsWith(word)) {
          String name = shown(folder, order, talk);
          String gap = " ".repeat(widest - name.length() + 2);
          String told = talk.say("make.folder." + word, Map.of("count", count));
          lines.append("\n  ").append(name).append(gap).append(told);
        }
      });
    }
    return lines.toString();
  }

  private static String shown(Path folder, Order order, Talk talk) {
    return Told.shown(MaterialCommand.shortened(order.out().resolve(folder), talk));
  }

  /// One line, and another for each thing that is not as one would wish.
  String told(Order order, Talk talk) {
    Map<String, Object> facts = new HashMap<>(facts());
    facts.put("folder", Told.shown(order.out().toString()));
    StringBuilder told =
        new StringBuilder(
            talk.say(order.dryRun() ? "commands.make.would-do" : "commands.make.done", facts));
    told.append(folders(order, talk));
    if (skipped > 0) {
      told.append('\n').append(talk.say("commands.make.skipped", Map.of("count", skipped)));
    }
    if (kept > 0) {
      told.append('\n').append(talk.say("commands.make.force", Map.of("count", kept)));
    }
    if (failed > 0) {
      told.append('\n').append(talk.say("commands.make.failed", Map.of("count", failed)));
    }
    if (missing > 0) {
      told.append('\n').append(talk.say("commands.make.missing", Map.of("count", missing)));
    }
    return told.toString();
  }
}
