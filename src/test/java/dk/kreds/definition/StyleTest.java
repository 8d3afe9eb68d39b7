package dk.kreds.definition;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.kreds.colour.Colour;
import dk.kreds.diagnostic.Diagnostic;
import dk.kreds.diagnostic.Remedy;
import dk.kreds.document.Look;
import dk.kreds.group.Style;
import dk.kreds.material.Looks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a definition says of its papers' look: what is refused, what follows from a colour, and
/// what several definitions share.
class StyleTest {
  private static final String GROUP =
      """
      kreds: 1
      name: Gruppen
      kind: support-group
      contact: {name: Karen Eksempel, phone: 00 00 00 00}
      schedule: {starts: 2027-01-05, time: 19:00-21:00, every: first tuesday, meetings: 10}
      """;

  @TempDir Path folder;

  @Test
  void aColourInAStylesheetIsRefusedThereWithTheNearestThatWouldDo() throws IOException {
    String css =
        "/* color: white on white is a note */\n.box { background: #ffd400; color: #888 }\n";
    Files.writeString(folder.resolve("house.css"), css);

    Diagnostic problem = read("groups/a.yaml", "style: {css: house.css}").problems().getFirst();

    assertThat(problem.position()).hasToString("groups/house.css:2:36");
    String near = problem.remedies().getFirst().write();
    Files.writeString(folder.resolve("house.css"), css.replace("#888", near));
    assertThat(style("style: {css: house.css}").css()).get().asString().contains(near);
    assertThat(contrast(near, "#ffd400")).isBetween(4.5, 5.2);
  }

  /// One step less of black or white would not do.
  @ParameterizedTest
  @ValueSource(strings = {"#ffd400", "#ff0000", "#00ff00", "#0af", "#999999", "#fff"})
  void theNearestColourIsHardlyDarkerThanItMustBe(String colour) throws IOException {
    List<Remedy> remedies =
        read("a.yaml", "style: \"" + colour + "\"").problems().getFirst().remedies();

    String near = remedies.getFirst().write().replace("\"", "");
    assertThat(contrast(near, "#ffffff")).isBetween(4.5, 4.9);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"#7a1f3d", "#000000", "#0b5394", "#2e7d32", "#767676", "#b00020", "#6200ee"})
  void everythingThatFollowsFromAColourCanBeRead(String colour) throws IOException {
    Look look = Looks.of(style("style: \"" + colour + "\""));

    assertThat(look.colours().get("colour")).satisfies(it -> readable(it, "#ffffff"));
    for (String text : List.of("colour", "accent")) {
      readable(look.colours().get(text), look.colours().get("ground"));
      readable(look.colours().get(text), look.colours().get("pale"));
    }
    readable(look.colours().get("on-colour"), look.colours().get("colour"));
    readable("#ffffff", look.colours().get("colour"));
    readable("#4b5b5f", look.colours().get("ground"));
  }

  @Test
  void aColourNeedsNoQuotesWithoutItsSign() throws IOException {
    assertThat(style("style: 7a1f3d").colour()).contains(new Colour(0x7a, 0x1f, 0x3d));
  }

  @Test
  void aStyleIsKeptOnceAndNamesWhatLiesBesideIt() throws IOException {
    Files.createDirectories(folder.resolve("shared"));
    Files.writeString(folder.resolve("shared/own.css"), "h1 { font-size: 30pt }");
    Files.writeString(
        folder.resolve("shared/styles.yaml"),
        "styles: {house: {colour: \"#7a1f3d\", css: own.css, large-print: yes}}");

    Style style = style("include: shared/styles.yaml\nstyle: {use: house, large-print: no}");

    assertThat(style.colour()).contains(new Colour(0x7a, 0x1f, 0x3d));
    assertThat(style.css()).contains("h1 { font-size: 30pt }");
    assertThat(style.largePrint()).isFalse();
  }

  private static void readable(String text, String ground) {
    assertThat(contrast(text, ground)).as(text + " on " + ground).isGreaterThanOrEqualTo(4.5);
  }

  private static double contrast(String one, String other) {
    return Colour.parse(one).orElseThrow().contrast(Colour.parse(other).orElseThrow());
  }

  private Style style(String said) throws IOException {
    Definition definition = read("a.yaml", said);
    assertThat(definition.problems()).isEmpty();
    return definition.group().orElseThrow().profile().style();
  }

  private Definition read(String name, String said) {
    return DefinitionReader.read(name, (GROUP + said + "\n").getBytes(UTF_8), folder, "a");
  }
}
