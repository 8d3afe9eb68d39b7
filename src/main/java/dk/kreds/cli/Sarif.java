package dk.kreds.cli;

import dk.kreds.diagnostic.Edit;
import dk.kreds.diagnostic.Position;
import dk.kreds.diagnostic.Remedy;
import dk.kreds.directory.json.Json;
import dk.kreds.text.Language;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Findings as SARIF 2.1.0, which code hosts and editors show at their places. Columns are counted
/// in code points; files are named from the folder in which Kreds was run.
record Sarif(Findings findings, Language language, Path folder) {
  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

  byte[] bytes() {
    List<String> ids = findings.all().stream().map(Finding::id).distinct().sorted().toList();
    Map<String, Object> driver =
        object(
            "name", "kreds",
            "version", Version.of(),
            "rules", ids.stream().map(this::rule).toList());
    Map<String, Object> run = object("tool", object("driver", driver));
    run.put("language", language.tag());
    run.put("columnKind", "unicodeCodePoints");
    run.put("invocations", List.of(invocation()));
    run.put("results", findings.all().stream().map(finding -> result(finding, ids)).toList());
    return Json.readable(object("$schema", SCHEMA, "version", "2.1.0", "runs", List.of(run)));
  }

  private Map<String, Object> invocation() {
    Map<String, Object> invocation = object("executionSuccessful", findings.unread().isEmpty());
    if (!findings.unread().isEmpty()) {
      invocation.put(
          "toolExecutionNotifications",
          findings.unread().stream()
              .map(told -> object("level", "error", "message", text(told)))
              .toList());
    }
    return invocation;
  }

  private Map<String, Object> rule(String id) {
    Explanation explanation = new Explanation(id, language);
    return object(
        "id", id,
        "shortDescription", text(explanation.title()),
        "fullDescription", text(explanation.why()),
        "help", text(explanation.text()),
        "defaultConfiguration", object("level", id.startsWith("A") ? "warning" : "error"));
  }

  private Map<String, Object> result(Finding finding, List<String> ids) {
    Map<String, Object> result =
        object(
            "ruleId", finding.id(),
            "ruleIndex", ids.indexOf(finding.id()),
            "level", finding.error() ? "error" : "warning",
            "message", text(finding.message() + " " + finding.hint()),
            "locations", List.of(object("physicalLocation", location(finding.position()))));
    List<Map<String, Object>> fixes =
        finding.position().line() == 0
            ? List.of()
            : finding.remedies().stream().map(remedy -> fix(remedy, finding.position())).toList();
    if (!fixes.isEmpty()) {
      result.put("fixes", fixes);
    }
    return result;
  }

  private Map<String, Object> location(Position position) {
    Map<String, Object> location = artifact(position.file());
    if (position.line() > 0) {
      location.put("region", region(position));
    }
    return location;
  }

  private Map<String, Object> artifact(String file) {
    return object("artifactLocation", object("uri", uri(file)));
  }

  /// A whole line ends where the next begins.
  private static Map<String, Object> region(Position position) {
    if (position.column() == 0) {
      return object(
          "startLine",
          position.line(),
          "startColumn",
          1,
          "endLine",
          position.line() + 1,
          "endColumn",
          1);
    }
    return object(
        "startLine", position.line(),
        "startColumn", position.column(),
        "endColumn", position.column() + position.length());
  }

  private Map<String, Object> fix(Remedy remedy, Position mark) {
    Edit edit = remedy.at(mark);
    Map<String, Object> change = artifact(edit.over().file());
    change.put(
        "replacements",
        List.of(
            object(
                "deletedRegion", region(edit.over()),
                "insertedContent", text(edit.text()))));
    String words =
        remedy.write().isEmpty()
            ? language.say("report.without", Map.of("line", edit.over().line()))
            : language.say("report.write") + " " + remedy.write();
    return object("description", text(words), "artifactChanges", List.of(change));
  }

  /// Relative, with everything that is not plain percent-encoded.
  private String uri(String file) {
    Path here = folder.toAbsolutePath().normalize();
    Path path = here.resolve(file).normalize();
    if (file.equals("-")) {
      return "stdin";
    }
    if (!path.startsWith(here)) {
      return path.toUri().toString();
    }
    return Stream.iterate(0, i -> i + 1)
        .limit(here.relativize(path).getNameCount())
        .map(i -> encoded(here.relativize(path).getName(i).toString()))
        .reduce((one, other) -> one + "/" + other)
        .orElse("");
  }

  private static String encoded(String name) {
    StringBuilder uri = new StringBuilder();
    for (byte one : name.getBytes(StandardCharsets.UTF_8)) {
      char letter = (char) (one & 0xFF);
      boolean isPlain =
          letter < 0x80 && (Character.isLetterOrDigit(letter) || "-._~".indexOf(letter) >= 0);
      uri.append(isPlain ? String.valueOf(letter) : "%" + hex(letter >> 4) + hex(letter & 0xF));
    }
    return uri.toString();
  }

  private static char hex(int figure) {
    return "0123456789ABCDEF".charAt(figure);
  }

  private static Map<String, Object> text(String text) {
    return object("text", text);
  }

  private static Map<String, Object> object(Object... pairs) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      object.put((String) pairs[i], pairs[i + 1]);
    }
    return object;
  }
}
