package dk.kreds.cli;

import dk.kreds.directory.json.Json;
import java.util.List;

/// What was found in a run of `check`, for other programs.
///
/// @param unread what is said of files that could not be read
record Findings(List<Finding> all, List<String> unread) {

  Findings {
    all = List.copyOf(all);
    unread = List.copyOf(unread);
  }

  /// One finding as JSON tells it. Lines and columns count from 1, columns in code points; 0 means
  /// the file as a whole.
  private record Told(
      String id,
      String severity,
      String file,
      int line,
      int column,
      int endColumn,
      String message,
      String hint,
      List<String> remedies) {
    static Told of(Finding finding) {
      return new Told(
          finding.id(),
          finding.error() ? "error" : "advice",
          finding.position().file(),
          finding.position().line(),
          finding.position().column(),
          finding.position().column() + finding.position().length(),
          finding.message(),
          finding.hint(),
          finding.remedies().stream()
              .map(remedy -> remedy.write())
              .filter(write -> !write.isEmpty())
              .toList());
    }
  }

  private record Whole(List<Told> findings, List<String> unread) {}

  byte[] json() {
    return Json.readable(new Whole(all.stream().map(Told::of).toList(), unread));
  }
}
