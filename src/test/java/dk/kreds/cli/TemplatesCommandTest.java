package dk.kreds.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kreds.render.page.BroughtTemplates;
import dk.kreds.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TemplatesCommandTest {
  @TempDir Path folder;

  static List<String> languages() {
    return Language.known();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void listsEveryTemplateThatThereIs(String tag) throws IOException {
    Ran ran = Ran.script(tag, folder, "templates");
    try (Stream<Path> files = Files.list(Path.of("templates"))) {
      for (String name : files.map(file -> file.getFileName().toString()).toList()) {
        String template = name.replace(".css", ".ftl");
        String shown =
            Files.exists(Path.of("templates", template)) && name.endsWith(".css")
                ? template + " .css"
                : name;
        assertThat(ran.out().lines()).anyMatch(line -> line.startsWith("  " + shown + " "));
      }
    }
    assertThat(ran.exit()).isZero();
  }

  @Test
  void aCopyMakesTheSamePapersAndFits() {
    String[] names = BroughtTemplates.names().toArray(String[]::new);
    assertThat(Ran.script("en", folder, with("templates", "copy", names)).exit()).isZero();
    Ran ran = Ran.script("en", folder, "templates", "check");
    assertThat(ran.out().lines())
        .hasSize(names.length)
        .allMatch(line -> line.endsWith("in use, and it fits."));
    assertThat(ran.exit()).isZero();
  }

  @Test
  void aTemplateIsCopiedWithItsStylesheet() {
    Ran.script("en", folder, "templates", "copy", "flyer");
    assertThat(own("flyer.ftl")).exists();
    assertThat(own("flyer.css")).exists();
  }

  @Test
  void aCopyIsNeverWrittenOverAnother() throws IOException {
    Ran.script("en", folder, "templates", "copy", "flyer");
    Files.writeString(own("flyer.ftl"), "mine");
    assertThat(Ran.script("en", folder, "templates", "copy", "flyer").exit()).isEqualTo(3);
    assertThat(own("flyer.ftl")).hasContent("mine");
  }

  @Test
  void aFieldThatIsNotThereIsToldAtItsLineEvenWhereItIsAskedForWithCare() throws IOException {
    Ran.script("en", folder, "templates", "copy", "flyer");
    String text = Files.readString(own("flyer.ftl"));
    Files.writeString(
        own("flyer.ftl"),
        text.replace("(it.headline)", "(it.headlin)").replace("it.website??", "it.webside??"));
    List<String> lines = Files.readAllLines(own("flyer.ftl"));

    Ran ran = Ran.script("en", folder, "templates", "check");

    assertThat(ran.out())
        .contains(
            "templates/flyer.ftl:%d: There is no it.headlin. Write it.headline instead."
                .formatted(line(lines, "it.headlin)")))
        .contains(
            "templates/flyer.ftl:%d: There is no it.webside. Write it.website instead."
                .formatted(line(lines, "it.webside??")))
        .doesNotContain("fits");
    assertThat(ran.exit()).isOne();
  }

  @Test
  void whatIsOlderMisnamedOrCannotBeReadIsTold() throws IOException {
    Ran.script("en", folder, "templates", "copy", "calendar", "style");
    String style = Files.readString(own("style.css"));
    Files.writeString(own("style.css"), style.replaceFirst("[0-9a-f]{16}-", "0000000000000000-"));
    Files.writeString(own("budgt.ftl"), "-");
    Files.writeString(own("house.css"), ".eyebrow { color: #cccccc }");

    Ran ran = Ran.script("en", folder, "templates", "check");

    assertThat(ran.out().lines())
        .anyMatch(line -> line.startsWith("templates/style.css: in use, but made from another"))
        .anyMatch(line -> line.startsWith("templates/budgt.ftl: not in use"))
        .anyMatch(line -> line.startsWith("templates/budgt.ftl") && line.contains("budget.ftl?"))
        .anyMatch(line -> line.equals("templates/calendar.ftl: in use, and it fits."))
        .anyMatch(line ->
            line.startsWith("templates/house.css: text of the colour #cccccc")
                && line.contains("Write #"));
    assertThat(ran.exit()).isOne();
  }

  @Test
  void anOwnPartThatLacksWhatAPaperUsesIsTold() throws IOException {
    Files.createDirectories(folder.resolve("templates"));
    Files.writeString(own("parts.ftl"), "<#macro mine></#macro>");
    Ran ran = Ran.script("en", folder, "templates", "check");
    assertThat(ran.out()).startsWith("templates/parts.ftl: There is no parts.");
    assertThat(ran.exit()).isOne();
  }

  private Path own(String name) {
    return folder.resolve("templates").resolve(name);
  }

  private static int line(List<String> lines, String part) {
    return 1
        + lines.indexOf(lines.stream().filter(it -> it.contains(part)).findFirst().orElseThrow());
  }

  private static String[] with(String command, String action, String... names) {
    return Stream.concat(Stream.of(command, action), Stream.of(names)).toArray(String[]::new);
  }
}
