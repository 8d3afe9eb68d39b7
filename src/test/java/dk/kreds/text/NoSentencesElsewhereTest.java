package dk.kreds.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What people read stands in the language bundles and nowhere else.
class NoSentencesElsewhereTest {
  private static final Pattern COMMENT = Pattern.compile("<#--.*?-->|<!--.*?-->", Pattern.DOTALL);
  private static final Pattern STYLE =
      Pattern.compile("<#assign style>.*?</#assign>|<style>.*?</style>", Pattern.DOTALL);
  private static final Pattern FILLED = Pattern.compile("\\$\\{[^}]*}");

  /// Attributes that are read aloud or shown.
  private static final Pattern SHOWN =
      Pattern.compile(
          "\\b(?:alt|title|summary|aria-label|aria-description|placeholder|label)=\"([^\"]*)\"");

  /// Directives go first: they may stand within a tag.
  private static final Pattern DIRECTIVE = Pattern.compile("</?[#@][^>]*>");

  private static final Pattern TAG = Pattern.compile("</?[a-zA-Z!][^>]*>");
  private static final Pattern ENTITY = Pattern.compile("&#?\\w+;");
  private static final Pattern CSS_TEXT = Pattern.compile("content:\\s*(\"[^\"]*\"|'[^']*')");
  private static final Pattern WORDS = Pattern.compile("\\p{L}{2,} \\p{L}{2,}");

  /// A comment or a letter in quotes is passed over; what a string says is the group.
  private static final Pattern JAVA =
      Pattern.compile(
          "//[^\\n]*|/\\*.*?\\*/|'(?:\\\\.|[^'\\\\])+'"
              + "|\"\"\"(.*?)\"\"\"|\"((?:\\\\.|[^\"\\\\\\n])*)\"",
          Pattern.DOTALL);

  static List<Path> templates() throws IOException {
    return files(Path.of("templates"), ".ftl");
  }

  static List<Path> styles() throws IOException {
    return Stream.concat(templates().stream(), files(Path.of("templates"), ".css").stream())
        .toList();
  }

  @ParameterizedTest
  @MethodSource("templates")
  void aTemplateHasNoLetterOfItsOwn(Path template) throws IOException {
    assertThat(textOf(Files.readString(template))).doesNotContainPattern("\\p{L}");
  }

  @ParameterizedTest
  @MethodSource("templates")
  void aTemplatesExpressionsHoldNoWords(Path template) throws IOException {
    String source = without(STYLE, without(COMMENT, Files.readString(template)));
    assertThat(FILLED.matcher(source).results().map(MatchResult::group))
        .isNotNull()
        .noneMatch(expression -> expression.matches(".*[\"'][^\"']*" + WORDS + "[^\"']*[\"'].*"));
  }

  @ParameterizedTest
  @MethodSource("styles")
  void aStyleWritesNothing(Path style) throws IOException {
    assertThat(CSS_TEXT.matcher(Files.readString(style)).results().map(MatchResult::group))
        .isEmpty();
  }

  /// The test above would pass if it took away too much.
  @Test
  void whatPeopleWouldReadIsFound() {
    assertThat(textOf("<p class=\"a\">${it.b} Vi ses</p>")).contains("Vi ses");
    assertThat(textOf("<p><#if it.b> kl. </#if></p>")).contains("kl.");
    assertThat(textOf("<img alt=\"Et billede\"/>")).contains("Et billede");
    assertThat(textOf("<@qr of=it.link label=\"Alle datoer\"/>")).contains("Alle datoer");
    assertThat(textOf("<p class=\"a<#if it.b> first</#if>\"><img alt=\"${say(\"x\")}\"/></p>"))
        .doesNotContainPattern("\\p{L}");
    assertThat(textOf("<@ring seats=1/>&#160;<!-- her --><#-- der -->"))
        .doesNotContainPattern("\\p{L}");
    assertThat(strings("String a = \"Vi ses.\"; // \"Aldrig her.\"\nchar q = '\"';"))
        .containsExactly("Vi ses.");
  }

  private static String textOf(String template) {
    String filled = without(FILLED, without(STYLE, without(COMMENT, template)));
    StringBuilder shown = new StringBuilder();
    SHOWN.matcher(filled).results().forEach(found -> shown.append(found.group(1)).append('\n'));
    return shown + without(ENTITY, without(TAG, without(DIRECTIVE, filled)));
  }

  private static String without(Pattern pattern, String text) {
    return pattern.matcher(text).replaceAll("");
  }

  /// Developers' messages are no sentences: they have no full stop.
  @Test
  void javaSaysNoSentence() throws IOException {
    for (Path source : files(Path.of("src/main/java"), ".java")) {
      assertThat(strings(Files.readString(source)))
          .as(source.toString())
          .noneMatch(text -> WORDS.matcher(text).find() && text.strip().matches("(?s).*[.!?…]"));
    }
  }

  private static List<String> strings(String java) {
    return JAVA.matcher(java)
        .results()
        .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
        .filter(text -> text != null)
        .toList();
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> found = files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
      assertThat(found).isNotEmpty();
      return found;
    }
  }
}
