package dk.kreds.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.kreds.testing.Groups;
import dk.kreds.testing.Kreds;
import dk.kreds.testing.LetterSizes;
import dk.kreds.testing.Pdf;
import dk.kreds.testing.Run;
import dk.kreds.testing.Vera;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What an organisation says of its style, from the file to every paper.
class LookOfPapersTest {
  private static final Path FONTS = Path.of("src/main/resources/dk/kreds/render/pdf/fonts");
  private static final String BUDGET = "budget: {expenses: [{name: Leje, amount: 9}]}\n";

  @TempDir private Path folder;
  private Kreds kreds;

  @BeforeEach
  void aGroup() {
    kreds = Kreds.in(folder).file("group.yaml", Groups.small(BUDGET));
  }

  @Test
  void oneStyleIsSeenOnEveryPaper() throws IOException {
    kreds
        .file("own.ttf", Files.readAllBytes(FONTS.resolve("DejaVuSans.ttf")))
        .file("own-bold.ttf", Files.readAllBytes(FONTS.resolve("DejaVuSans-Bold.ttf")))
        .file("house.css", "h1 { font-size: 31pt; }\n")
        .file(
            "styles.yaml",
            """
            styles:
              house:
                colour: "#7a1f3d"
                font: {regular: own.ttf, bold: own-bold.ttf}
                css: house.css
            """)
        .file("group.yaml", Groups.small(BUDGET + "include: styles.yaml\nstyle: house\n"));

    Run run = kreds.run("make", "group.yaml");

    assertThat(run.exit()).as(run.toString()).isZero();
    int seen = 0;
    for (String file : Kreds.in(folder.resolve("out")).files()) {
      byte[] bytes = kreds.read("out/" + file);
      if (file.endsWith(".pdf")) {
        seen++;
        assertThat(Vera.failures(bytes)).as(file).isEmpty();
        assertThat(Pdf.read(bytes).fonts()).as(file).allMatch(name -> name.contains("DejaVu"));
      } else if (file.endsWith(".html")) {
        seen++;
        assertThat(new String(bytes, UTF_8))
            .as(file)
            .contains("--colour: #7a1f3d;", "h1 { font-size: 31pt; }", "url(data:font/ttf;base64,");
      }
    }
    assertThat(seen).isGreaterThanOrEqualTo(8);
  }

  @Test
  void largePrintIsMadeAgainAndBackAndOnlyThePages() {
    kreds.run("make", "group.yaml");
    byte[] usual = kreds.read("out/group/public/flyer.pdf");
    byte[] dates = kreds.read("out/group/participants/calendar.ics");

    kreds.run("make", "group.yaml", "--large-print");

    assertThat(LetterSizes.smallest(kreds.read("out/group/public/flyer.pdf")))
        .isBetween(17.9, 18.1);
    assertThat(kreds.read("out/group/participants/calendar.ics")).isEqualTo(dates);
    kreds.run("make", "group.yaml");
    assertThat(kreds.read("out/group/public/flyer.pdf")).isEqualTo(usual);
  }

  @Test
  void largePrintCanBeTheStyleAndAMaterialsOption() {
    kreds.run("flyer", "group.yaml", "--large-print", "-o", "option.pdf");
    kreds.file("group.yaml", Groups.small(BUDGET + "style: {large-print: yes}\n"));
    kreds.run("flyer", "group.yaml", "-o", "style.pdf");
    assertThat(kreds.read("style.pdf")).isEqualTo(kreds.read("option.pdf"));
  }

  @Test
  void aStylesheetThatChangesIsSeenOnThePapers() {
    kreds
        .file("house.css", ".eyebrow { font-size: 15pt; }")
        .file("group.yaml", Groups.small("style: {css: house.css}\n"));
    kreds.run("make", "group.yaml");
    byte[] before = kreds.read("out/group/public/flyer.html");
    kreds.file("house.css", ".eyebrow { font-size: 16pt; }");
    kreds.run("make", "group.yaml");
    assertThat(kreds.read("out/group/public/flyer.html")).isNotEqualTo(before);
  }

  @Test
  void textThatNobodyCanReadIsToldWithTheColourThatWouldDo() {
    kreds
        .file("house.css", ".hero h1 { color: #bbaa99; }")
        .file("group.yaml", Groups.small("style: {css: house.css}\n"));
    Run run = kreds.run("flyer", "group.yaml");
    assertThat(run.exit()).isOne();
    assertThat(run.err()).contains("#bbaa99", "#f4ece2", "Skriv #").doesNotContain("Exception");
  }
}
