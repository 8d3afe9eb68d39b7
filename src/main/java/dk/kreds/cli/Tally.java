package dk.kreds.cli;

import java.util.HashMap;
import java.util.Map;

/// What has come of a batch so far.
final class Tally {
  private int groups;
  private int written;
  private int unchanged;
  private int kept;
  private int skipped;
  private int failed;
  private int exit = Exit.DONE;

  void count(GroupOutcome outcome) {
    switch (outcome.state()) {
      case MADE, UNCHANGED -> groups++;
      case SKIPPED -> skipped++;
      case FAILED -> failed++;
    }
    written += outcome.written().size();
    unchanged += outcome.unchanged();
    kept += outcome.kept().size();
    exit = Math.max(exit, outcome.exit());
  }

  /// Something that was named leads nowhere.
  void failed(int how) {
    failed++;
    exit = Math.max(exit, how);
  }

  int done() {
    return groups + skipped + failed;
  }

  int failed() {
    return failed;
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
        "failed", failed);
  }

  /// One line, and another for each thing that is not as one would wish.
  String told(Order order, Talk talk) {
    Map<String, Object> facts = new HashMap<>(facts());
    facts.put("folder", Told.shown(order.out().toString()));
    StringBuilder told =
        new StringBuilder(
            talk.say(order.dryRun() ? "commands.make.would-do" : "commands.make.done", facts));
    if (skipped > 0) {
      told.append('\n').append(talk.say("commands.make.skipped", Map.of("count", skipped)));
    }
    if (kept > 0) {
      told.append('\n').append(talk.say("commands.make.force", Map.of("count", kept)));
    }
    if (failed > 0) {
      told.append('\n').append(talk.say("commands.make.failed", Map.of("count", failed)));
    }
    return told.toString();
  }
}
