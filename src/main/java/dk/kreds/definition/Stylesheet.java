package dk.kreds.definition;

import dk.kreds.colour.Colour;
import dk.kreds.definition.shape.Findings;
import dk.kreds.definition.shape.Located;
import dk.kreds.diagnostic.Position;
import dk.kreds.diagnostic.Problem;
import dk.kreds.diagnostic.Remedy;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An own stylesheet: it may hold rules and nothing that reaches outside. Where one rule says both
/// the colour of a text and its ground, they must stand out from each other; what only meets on the
/// page is looked at when a paper is made.
record Stylesheet(String file, String text, Findings findings) {
  private static final int LARGEST_FILE = 256 * 1024;
  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
  private static final Pattern REFUSED =
      Pattern.compile("<|@import|@font-face|@charset|url\\(", Pattern.CASE_INSENSITIVE);
  private static final Pattern RULE = Pattern.compile("\\{([^{}]*)\\}");
  private static final Pattern TEXT = colour("color");
  private static final Pattern GROUND = colour("background(?:-color)?");

  /// Its text, comments left out.
  static Optional<String> read(Located<String> name, Setting setting, Findings findings) {
    String shown = setting.folder() + name.value();
    return setting
        .neighbours()
        .need(name, LARGEST_FILE, findings)
        .map(found -> new String(found.bytes(), StandardCharsets.UTF_8))
        .flatMap(text -> {
          Stylesheet sheet = new Stylesheet(shown, blanked(text), findings);
          findings.quote(shown, text);
          return sheet.isFine() ? Optional.of(sheet.text) : Optional.empty();
        });
  }

  private static Pattern colour(String property) {
    return Pattern.compile(
        "(?:^|[;\\s{])" + property + "\\s*:\\s*(#[0-9a-fA-F]{3,6}|white|black)\\b",
        Pattern.CASE_INSENSITIVE);
  }

  /// Comments as blanks, so that everything else keeps its place.
  private static String blanked(String text) {
    return COMMENT.matcher(text).replaceAll(found -> found.group().replaceAll("[^\\n]", " "));
  }

  private boolean isFine() {
    int before = findings.count();
    Matcher refused = REFUSED.matcher(text);
    if (refused.find()) {
      findings.add(
          Problem.NOT_A_STYLESHEET.at(
              place(refused.start(), refused.end()), Map.of("text", refused.group())));
    }
    RULE.matcher(text).results().forEach(this::judge);
    return findings.count() == before;
  }

  private void judge(MatchResult rule) {
    Matcher colour = TEXT.matcher(rule.group(1));
    Matcher ground = GROUND.matcher(rule.group(1));
    if (!colour.find() || !ground.find()) {
      return;
    }
    Optional<Colour> written = parsed(colour.group(1));
    Optional<Colour> behind = parsed(ground.group(1));
    if (written.isPresent() && behind.isPresent() && !written.get().isReadableOn(behind.get())) {
      int from = rule.start(1) + colour.start(1);
      findings.add(
          Problem.TOO_FAINT.at(
              place(from, from + colour.group(1).length()),
              Map.of("text", colour.group(1), "ground", ground.group(1)),
              Remedy.of(written.get().readableWith(List.of(behind.get())).hex())));
    }
  }

  private static Optional<Colour> parsed(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "white" -> Optional.of(Colour.WHITE);
      case "black" -> Optional.of(Colour.BLACK);
      default -> Colour.parse(text);
    };
  }

  private Position place(int from, int to) {
    int line = 1 + (int) text.substring(0, from).chars().filter(c -> c == '\n').count();
    int start = text.lastIndexOf('\n', from - 1) + 1;
    int column = 1 + text.codePointCount(start, from);
    return new Position(file, line, column, Math.max(1, to - from));
  }
}
