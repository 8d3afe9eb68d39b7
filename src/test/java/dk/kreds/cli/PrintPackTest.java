package dk.kreds.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kreds.testing.Groups;
import dk.kreds.testing.Kreds;
import dk.kreds.testing.Pdf;
import dk.kreds.testing.Run;
import dk.kreds.testing.Vera;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// `kreds make --print-pack`: what is bound together, and the sheet that says how often.
class PrintPackTest {
  private static final List<String> AUDIENCES = List.of("public", "participants", "leaders");

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "g1-paaroerende-i-lilleby, --print-pack",
    "g1-paaroerende-i-lilleby, --duplex",
    "g3-selvhjelp-i-fjordvik, --duplex"
  })
  void everyPackIsAccessibleAndHasABookmarkForEachPaper(String example, String option)
      throws IOException {
    Kreds out = made(example, option);
    for (String audience : AUDIENCES) {
      byte[] bytes = out.read(audience + "/print.pdf");
      assertThat(Vera.failures(bytes)).as(audience).isEmpty();
      Map<Integer, String> papers = papers(bytes);
      assertThat(papers).isNotEmpty();
      if (option.equals("--duplex")) {
        assertThat(papers.keySet()).allMatch(page -> page % 2 == 1);
      }
    }
    assertThat(Vera.failures(out.read("leaders/print-sheet.pdf"))).isEmpty();
  }

  /// Somebody types these numbers into the printer's window.
  @ParameterizedTest
  @CsvSource({"--print-pack", "--duplex"})
  void theSheetTellsThePagesAsTheyAre(String option) throws IOException {
    Kreds out = made("g1-paaroerende-i-lilleby", option);
    String sheet = Pdf.read(out.read("leaders/print-sheet.pdf")).text();
    for (String audience : AUDIENCES) {
      papers(out.read(audience + "/print.pdf"))
          .forEach((page, name) ->
              assertThat(sheet)
                  .containsPattern(
                      Pattern.quote(name).replace(" ", "\\E[- ]*\\Q")
                          + " \\d+ "
                          + page
                          + "(–\\d+)? A4"));
    }
    assertThat(sheet)
        .contains("8 deltagere og 2 ledere")
        .containsPattern("Opslag 30 \\d+ A4 til døre")
        .containsPattern("Kalender 8 \\d+ A4 et til hver");
  }

  /// Nothing of what is on paper is missing, and in the order of use.
  @Test
  void hasEveryPaperOfItsFolder() throws IOException {
    Kreds out = made("g1-paaroerende-i-lilleby", "--print-pack");
    for (String audience : AUDIENCES) {
      int pages = 0;
      for (String file : out.files()) {
        if (file.matches(audience + "/(?!print).*\\.pdf") && isA4(out.read(file))) {
          pages += Pdf.read(out.read(file)).pages().size();
        }
      }
      assertThat(Pdf.read(out.read(audience + "/print.pdf")).pages()).as(audience).hasSize(pages);
    }
    assertThat(papers(out.read("public/print.pdf")).values())
        .containsSubsequence("Opslag", "Seddel til døren");
  }

  @Test
  void isMadeAgainOnlyWhereSomethingHasChanged() {
    Kreds here = Kreds.in(folder).file("g.yaml", Groups.small(""));
    String[] line = {"make", "g.yaml", "-o", "out", "--print-pack"};
    assertThat(here.run(line).exit()).isZero();
    assertThat(here.run(line).err()).contains("0 filer skrevet");
    byte[] before = here.read("out/g/public/print.pdf");
    here.file("g.yaml", Groups.small("headline: Kom og vær med\n"));
    assertThat(here.run(line).exit()).isZero();
    assertThat(here.read("out/g/public/print.pdf")).isNotEqualTo(before);
  }

  /// A pack that nobody asks for any more is old.
  @Test
  void goesWithPruneWhereItIsNotAskedForAnyMore() {
    Kreds here = Kreds.in(folder).file("g.yaml", Groups.small(""));
    here.run("make", "g.yaml", "-o", "out", "--print-pack");
    here.file("g.yaml", Groups.small("headline: Kom og vær med\n"));
    Run run = here.run("make", "g.yaml", "-o", "out", "--prune");
    assertThat(run.exit()).as(run.toString()).isZero();
    assertThat(here.files()).noneMatch(file -> file.contains("print"));
  }

  @Test
  void isForTheAudienceThatIsAskedFor() {
    Kreds here = Kreds.in(folder).file("g.yaml", Groups.small(""));
    here.run("make", "g.yaml", "-o", "out", "--print-pack", "--audience", "participants");
    assertThat(here.files())
        .contains("out/g/participants/print.pdf", "out/g/leaders/print-sheet.pdf")
        .doesNotContain("out/g/public/print.pdf", "out/g/leaders/print.pdf");
  }

  private Kreds made(String example, String option) {
    Path out = folder.resolve("out");
    Run run =
        Kreds.in(Path.of(""))
            .run("make", "examples/" + example + ".yaml", "-o", out.toString(), option);
    assertThat(run.exit()).as(run.toString()).isZero();
    return Kreds.in(out.resolve(example));
  }

  /// The papers by the page on which each begins, counted from 1, as the bookmarks have it.
  private static Map<Integer, String> papers(byte[] bytes) throws IOException {
    Map<Integer, String> papers = new TreeMap<>();
    try (PDDocument document = Loader.loadPDF(bytes)) {
      for (PDOutlineItem item : document.getDocumentCatalog().getDocumentOutline().children()) {
        int page = document.getPages().indexOf(item.findDestinationPage(document)) + 1;
        papers.put(page, item.getTitle());
        List<Integer> own = new ArrayList<>();
        for (PDOutlineItem below : item.children()) {
          own.add(document.getPages().indexOf(below.findDestinationPage(document)) + 1);
        }
        assertThat(own).isNotEmpty().allMatch(it -> it >= page);
      }
    }
    return papers;
  }

  private static boolean isA4(byte[] bytes) throws IOException {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      var box = document.getPage(0).getMediaBox();
      return Math.abs(box.getWidth() + box.getHeight() - 595.28 - 841.89) < 1;
    }
  }
}
