package dk.kreds.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kreds.document.Format;
import dk.kreds.material.Material;
import dk.kreds.material.Materials;
import dk.kreds.testing.Groups;
import dk.kreds.testing.Kreds;
import dk.kreds.testing.Run;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MaterialCommandTest {
  private static final String MEETINGS = "  meetings: 10\n";
  private static final String CHANGED = MEETINGS + "  changes: {2027-02-02: cancelled}\n";
  private static final String BUDGET =
      """
      budget:
        expenses: [{name: Lokale, amount: 100}]
        income: [{from: Kommunen, asked: 100}]
        actuals: [{for: Lokale, amount: 100}]
      """;
  private static final String PEOPLE =
      "attended: {2027-01-05: 1}, people:"
          + " [{name: Anna, phone: 00 00 00 01, shares: phone, address: Gaden 1}]";
  private static final String MORE = "themes: [self-care, {title: Søvn, speaker: Ida Eksempel}]\n";

  @TempDir private Path folder;
  private Kreds kreds;

  @BeforeEach
  void aGroup() {
    kreds = Kreds.in(folder).file("group.yaml", withAllThatAPaperIsMadeOf());
  }

  private static String withAllThatAPaperIsMadeOf() {
    return Groups.small(BUDGET + MORE)
        .replace("support-group", "course")
        .replace(MEETINGS, CHANGED)
        .replace("expected: 8", PEOPLE);
  }

  /// One paper is only for a group that has no places left, and others only while it has some.
  private void fullWhereThePaperWantsIt(String material) {
    if (material.equals("waiting-letter")) {
      kreds.file("group.yaml", withAllThatAPaperIsMadeOf() + "sign-up: {full: yes}\n");
    }
  }

  @ParameterizedTest
  @MethodSource("materials")
  void writesItsUsualFormatIntoTheCurrentFolderAndSaysWhich(Material material) {
    fullWhereThePaperWantsIt(material.name());
    Run run = kreds.run(material.name(), "group.yaml");
    Format usual = material.formats().getFirst();
    String file = "group-" + material.name() + "." + usual.ending();
    assertThat(run.exit()).as(run.toString()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isEqualTo("Skrev " + file + "\n");
    assertThat(kreds.files()).containsExactly(file, "group.yaml");
    assertThat(start(kreds.read(file)).equals("%PDF-")).isEqualTo(usual == Format.PDF);
  }

  @ParameterizedTest
  @MethodSource("formats")
  void writesEachOfItsFormats(String name, Format format) {
    fullWhereThePaperWantsIt(name);
    String file = "paper." + format.ending();
    Run asked = kreds.run(name, "group.yaml", "--format", format.ending(), "-o", "-");
    Run byEnding = kreds.run(name, "group.yaml", "--output", file);
    assertThat(asked.exit()).as(asked.toString()).isZero();
    assertThat(asked.err()).isEmpty();
    assertThat(byEnding.out()).isEmpty();
    assertThat(byEnding.err()).isEqualTo("Skrev " + file + "\n");
    assertThat(kreds.read(file)).isEqualTo(asked.bytes()).isNotEmpty();
    assertThat(asked.out())
        .startsWith(
            switch (format) {
              case PDF -> "%PDF-";
              case HTML -> "<!DOCTYPE html>";
              case ICS -> "BEGIN:VCALENDAR\r\n";
              case CSV -> "\ufeff";
              case TXT -> name.equals("calendar") ? "Prøvegruppen" : "";
              case MD -> "# ";
            });
  }

  /// So many sheets that they would take more memory than a run may.
  @Test
  void hundredsOfSheetsAreRefusedAndFewerAreNot() {
    String weekly = Groups.small("").replace("every: first tuesday", "every: week");
    for (int meetings : new int[] {200, 440}) {
      kreds.file("group.yaml", weekly.replaceFirst("meetings: \\d+", "meetings: " + meetings));
      Run run = kreds.run("agenda", "group.yaml", "--format", "html", "-o", "-");
      assertThat(run.exit()).as(run.err()).isEqualTo(meetings == 200 ? Exit.DONE : Exit.WRONG);
      assertThat(run.err().contains("[G010]: ")).isEqualTo(meetings == 440);
    }
  }

  @Test
  void outputMayBeAFolder() {
    assertThat(kreds.run("flyer", "group.yaml", "-o", "new/").err())
        .isEqualTo("Skrev new/group-flyer.pdf\n");
    assertThat(kreds.run("flyer", "group.yaml", "-o", "new", "--format", "html").err())
        .isEqualTo("Skrev new/group-flyer.html\n");
    assertThat(kreds.files())
        .containsExactly("group.yaml", "new/group-flyer.html", "new/group-flyer.pdf");
  }

  @Test
  void anEndingThatIsNoFormatIsPartOfTheName() {
    kreds.run("calendar", "group.yaml", "-o", "version.2");
    assertThat(start(kreds.read("version.2"))).isEqualTo("%PDF-");
  }

  @Test
  void aGroupMayComeOnStandardInputAndGoToStandardOutput() {
    Run run =
        kreds.reading(Groups.small(BUDGET)).run("calendar", "-", "-o", "-", "--format", "csv");
    assertThat(run.exit()).as(run.toString()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines()).hasSize(1 + 10);
    assertThat(kreds.files()).containsExactly("group.yaml");
  }

  @Test
  void whateverTheGroupIsCalledItsFileStaysInTheFolder() {
    kreds.file("below/group.yaml", Groups.small("id: ../Årets gruppe\n"));
    Kreds below = Kreds.in(folder.resolve("below"));
    assertThat(below.run("flyer", "group.yaml").err()).isEqualTo("Skrev aarets-gruppe-flyer.pdf\n");
    below.run("make", "group.yaml");
    assertThat(kreds.files())
        .contains("below/aarets-gruppe-flyer.pdf", "below/out/aarets-gruppe/public/flyer.pdf")
        .allMatch(file -> file.startsWith("below/") || file.equals("group.yaml"));
  }

  @Test
  void quietSaysNothing() {
    Run run = kreds.run("flyer", "group.yaml", "--quiet");
    assertThat(run.err()).isEmpty();
    assertThat(kreds.files()).contains("group-flyer.pdf");
  }

  @Test
  void whereThereIsNothingToMakeThePersonIsToldWhatToWrite() {
    kreds.file("poor.yaml", Groups.small(""));
    Run run = kreds.run("budget", "poor.yaml");
    assertThat(run.exit()).isEqualTo(Exit.WRONG);
    assertThat(run.err()).startsWith("fejl[G001]: Der er intet budget i poor.yaml.");
    assertThat(kreds.files()).containsExactly("group.yaml", "poor.yaml");
  }

  @Test
  void anOwnTemplateGoesBeforeTheOneThatCameAlong() {
    kreds.file("own/flyer.ftl", "<p>${it.headline}</p>");
    kreds.file("templates/house.css", "h1 { color: red; }");
    Run own = kreds.run("flyer", "group.yaml", "-o", "-", "--format", "html", "--templates", "own");
    assertThat(own.out().strip()).startsWith("<p>").endsWith("</p>");
    Run beside = kreds.run("flyer", "group.yaml", "-o", "-", "--format", "html");
    assertThat(beside.out()).contains("h1 { color: red; }").contains("<h1");
  }

  @Test
  void anOwnTemplateHasTheStyleOfItsNameUnlessItBringsOne() {
    String template = "<#import \"page.ftl\" as paper><@paper.page%s><p>x</p></@paper.page>";
    kreds.file("templates/flyer.ftl", template.formatted(""));
    assertThat(kreds.run("flyer", "group.yaml", "-o", "-", "--format", "html").out())
        .contains(".hero");
    kreds.file("templates/flyer.ftl", template.formatted(" style=\"p { margin: 0 }\""));
    assertThat(kreds.run("flyer", "group.yaml", "-o", "-", "--format", "html").out())
        .contains("p { margin: 0 }")
        .doesNotContain(".hero");
    kreds.file("templates/flyer.css", ".mine { margin: 0 }");
    assertThat(kreds.run("flyer", "group.yaml", "-o", "-", "--format", "html").out())
        .contains("p { margin: 0 }", ".mine");
  }

  @Test
  void aBrokenTemplateIsToldByNameAndLine() {
    kreds.file("templates/flyer.ftl", "<p>\n${it.nothing}</p>");
    Run run = kreds.run("flyer", "group.yaml");
    assertThat(run.exit()).isEqualTo(Exit.WRONG);
    assertThat(run.err())
        .isEqualTo("fejl[G010]: Skabelonen flyer.ftl kan ikke bruges, som den står i linje 2.\n");
    assertThat(kreds.files()).containsExactly("group.yaml", "templates/flyer.ftl");
  }

  @Test
  void aSignThatNoFontHasIsTold() {
    kreds.file("signs.yaml", Groups.small("audience: Til 漢 og 字\n"));
    Run run = kreds.run("flyer", "signs.yaml");
    assertThat(run.exit()).isEqualTo(Exit.WRONG);
    assertThat(run.err()).contains("signs.yaml:11:15", "Tegnet 漢");
  }

  static List<Material> materials() {
    assertThat(Materials.all().stream().map(Material::name))
        .contains("agenda", "budget", "calendar", "flyer");
    return Materials.all();
  }

  static Stream<Arguments> formats() {
    return Materials.all().stream()
        .flatMap(it -> it.formats().stream().map(format -> Arguments.of(it.name(), format)));
  }

  private static String start(byte[] bytes) {
    return new String(bytes, 0, 5, StandardCharsets.ISO_8859_1);
  }
}
