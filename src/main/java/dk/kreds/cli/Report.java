package dk.kreds.cli;

import dk.kreds.definition.Definition;
import dk.kreds.diagnostic.Diagnostic;
import dk.kreds.diagnostic.Excerpt;
import dk.kreds.diagnostic.Remedy;
import dk.kreds.text.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Prints what is wrong with a definition, each at its place and with its remedy.
final class Report {
  private static final String BOLD = "\u001b[1m";
  private static final String RED = "\u001b[1;31m";
  private static final String YELLOW = "\u001b[1;33m";
  private static final String RESET = "\u001b[0m";

  private final Talk talk;
  private final Definition definition;
  private final Language language;
  private final Masking masking;

  Report(Definition definition, Talk talk) {
    this.talk = talk;
    this.definition = definition;
    this.masking = new Masking(definition);
    this.language = talk.languageFor(definition.language());
  }

  /// Everything, and how much of it there is. Advice can be done without where one wants quiet.
  void print(List<Diagnostic> diagnostics) {
    int errors = (int) diagnostics.stream().filter(Diagnostic::isError).count();
    int advice = diagnostics.size() - errors;
    Consumer<String> say = errors > 0 ? talk::warn : talk::tell;
    for (Diagnostic diagnostic : diagnostics) {
      lines(diagnostic).forEach(say);
    }
    say.accept(
        language.say(
            errors > 0 ? "report.errors" : "report.only-advice",
            Map.of("errors", errors, "advice", advice, "file", definition.file())));
  }

  /// What is wrong, in a sentence that names nobody.
  String sentence(Diagnostic diagnostic) {
    return language.say(key(diagnostic), masking.masked(diagnostic).facts());
  }

  /// What is found, in words, for other programs.
  List<Finding> findings(List<Diagnostic> diagnostics) {
    return diagnostics.stream()
        .map(found -> {
          Diagnostic masked = masking.masked(found);
          return new Finding(
              masked.id(),
              masked.isError(),
              masked.position(),
              language.say(key(masked), masked.facts()),
              language.say(key(masked) + ".hint", masked.facts()),
              masked.remedies());
        })
        .toList();
  }

  /// How much advice is not given because somebody has accepted it, if any.
  void printAccepted(int count) {
    if (count > 0) {
      talk.tell(language.say("report.accepted", Map.of("count", count, "file", definition.file())));
    }
  }

  private static String key(Diagnostic diagnostic) {
    return (diagnostic.isAdvice() ? "advice." : "problems.") + diagnostic.id();
  }

  private List<String> lines(Diagnostic found) {
    Diagnostic diagnostic = masking.masked(found);
    String key = key(diagnostic);
    String severity = language.say(diagnostic.isError() ? "report.error" : "report.advice");
    List<String> lines = new ArrayList<>();
    lines.add(
        bold(diagnostic.position().toString())
            + ": "
            + coloured(severity + "[" + diagnostic.id() + "]", diagnostic.isError() ? RED : YELLOW)
            + ": "
            + language.say(key, diagnostic.facts()));
    definition
        .source(diagnostic.position())
        .flatMap(source ->
            Excerpt.of(
                source, diagnostic.position(), line -> masking.line(line, diagnostic.position())))
        .ifPresent(excerpt -> lines.addAll(excerpt.lines()));
    lines.add("  " + language.say(key + ".hint", diagnostic.facts()));
    for (int i = 0; i < diagnostic.remedies().size(); i++) {
      lines.add("  " + remedy(diagnostic.remedies().get(i), i > 0));
    }
    lines.add("");
    return lines;
  }

  private String remedy(Remedy remedy, boolean another) {
    if (remedy.write().isEmpty()) {
      int line = remedy.edit().map(edit -> edit.over().line()).orElse(0);
      return language.say("report.without", Map.of("line", line));
    }
    String word = language.say(another ? "report.or" : "report.write");
    String gives =
        remedy.gives().isEmpty()
            ? ""
            : "   → "
                + String.join(", ", remedy.gives().stream().map(this::shortly).toList())
                + " …";
    return word + "  " + bold(beneath(remedy.write(), word.length() + 4)) + gives;
  }

  /// Several lines are shown as they will stand below each other.
  private static String beneath(String write, int column) {
    return write.replace("\n", "\n" + " ".repeat(column));
  }

  private String shortly(LocalDate date) {
    return language.dates().dayAndMonth(date);
  }

  private String bold(String text) {
    return coloured(text, BOLD);
  }

  private String coloured(String text, String colour) {
    return talk.surroundings().colour() ? colour + text + RESET : text;
  }
}
