package dk.kreds.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.kreds.testing.Pdf;
import dk.kreds.testing.Vera;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A document that is laid out part by part, with what comes first printed last.
class VolumeTest {
  private static final String LONG_WORD = "Ægtefællestøttegruppesammenslutningen".repeat(4);

  private static String page(String style, String body) {
    return """
    <html xmlns="http://www.w3.org/1999/xhtml" lang="da"><head><title>Del</title>
    <style>@page { size: A5; margin: 20mm; @bottom-left { content: "side " counter(page) } }
    body { font: 14pt 'Source Sans 3' } %s</style></head><body%s</body></html>
    """
        .formatted(style, body);
  }

  private static String paragraphs(String word, int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "<p>" + word + " " + i + "</p>")
        .collect(Collectors.joining());
  }

  private static String part(String id, String more) {
    return page(
        "",
        "><h2 id=\"%s\">Del %s</h2>%s%s".formatted(id, id, more, paragraphs("Afsnit " + id, 40)));
  }

  /// So many pages of contents as there are to be.
  private static String contents(Map<String, Integer> pages, int first) {
    String links =
        pages.entrySet().stream()
            .map(it ->
                "<p><a href=\"#%s\">%s på %d</a></p>".formatted(it.getKey(), it, it.getValue()))
            .collect(Collectors.joining());
    String more = "<p style=\"page-break-before: always\">Mere</p>".repeat(first - 1);
    return page("", "><h1 data-pdf-bookmark=\"none\">Indhold</h1>" + links + more);
  }

  private static byte[] printed(int first, String more, List<Integer> made) {
    List<Supplier<String>> parts = new ArrayList<>();
    for (String id : List.of("a", "b", "c")) {
      parts.add(() -> {
        made.add(parts.size());
        return part(id, more);
      });
    }
    Volume volume =
        new Volume(
            "Bogen",
            "da",
            parts,
            pages -> List.of(contents(pages, first)),
            before -> Optional.of(page("", "><h2>Noter</h2><p>efter " + before + "</p>")));
    return new PdfRenderer().print(volume, Optional.empty());
  }

  private static byte[] printed(int first, String more) {
    return printed(first, more, new ArrayList<>());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void whatComesFirstTellsWhereAllElseIs(int first) throws Exception {
    byte[] bytes = printed(first, "");
    assertThat(Vera.failures(bytes)).isEmpty();
    Pdf pdf = Pdf.read(bytes);
    assertThat(pdf.title()).isEqualTo("Bogen");
    int length = (pdf.pages().size() - first - 1) / 3;
    for (int i = 0; i < 3; i++) {
      int page = first + i * length;
      assertThat(pdf.pages().getFirst()).contains(" på " + (page + 1));
      assertThat(pdf.pages().get(page)).contains("Del " + "abc".charAt(i));
    }
    for (int i = 0; i < pdf.pages().size(); i++) {
      assertThat(pdf.pages().get(i)).contains("side " + (i + 1));
    }
    assertThat(pdf.pages().getLast()).contains("efter " + (pdf.pages().size() - 1));
    assertThat(linked(bytes)).containsExactly(first, first + length, first + 2 * length);
  }

  /// The pages, counted from 0, that the links of the first lead to.
  private static List<Integer> linked(byte[] bytes) throws Exception {
    List<Integer> pages = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(bytes)) {
      for (var annotation : document.getPage(0).getAnnotations()) {
        var there = (PDPageDestination) ((PDAnnotationLink) annotation).getDestination();
        pages.add(document.getPages().indexOf(there.getPage()));
      }
    }
    return pages;
  }

  @Test
  void isReadAloudInTheOrderOfItsPages() {
    List<String> lines = ReadAloud.lines(printed(1, ""));
    assertThat(lines)
        .filteredOn(line -> line.startsWith("H"))
        .containsExactly("H1 Indhold", "H2 Del a", "H2 Del b", "H2 Del c", "H2 Noter");
    assertThat(lines).containsSubsequence("P Afsnit a 39", "P Afsnit b 0", "P Afsnit c 39");
  }

  @Test
  void itsBookmarksStandBelowItsTitleAndLeadToTheRightPages() throws Exception {
    byte[] bytes = printed(2, "");
    assertThat(Pdf.read(bytes).outline())
        .containsExactly("Bogen", "  Del a", "  Del b", "  Del c", "  Noter");
    try (PDDocument document = Loader.loadPDF(bytes)) {
      PDOutlineItem title = document.getDocumentCatalog().getDocumentOutline().getFirstChild();
      assertThat(document.getPages().indexOf(title.findDestinationPage(document))).isZero();
      PDOutlineItem a = title.getFirstChild();
      assertThat(document.getPages().indexOf(a.findDestinationPage(document))).isEqualTo(2);
    }
  }

  @Test
  void linksLeadBackToEarlierParts() {
    byte[] bytes = printed(1, "<p><a href=\"#a\">Til begyndelsen</a></p>");
    assertThat(Vera.failures(bytes)).isEmpty();
    assertThatThrownBy(() -> printed(1, "<p><a href=\"#nowhere\">Væk</a></p>"))
        .isInstanceOf(MalformedPage.class);
  }

  /// A cover and pages of contents, of which nobody says beforehand how many they are.
  @Test
  void severalThingsMayComeFirst() throws Exception {
    int[] made = {0};
    Volume volume =
        new Volume(
            "Bogen",
            "da",
            List.of(() -> part("a" + ++made[0], "")),
            pages -> List.of(page("", "><h1>Forside</h1>"), contents(pages, 2)),
            _ -> Optional.empty());
    byte[] bytes = new PdfRenderer().print(volume, Optional.empty());
    assertThat(made[0]).isOne();
    assertThat(Vera.failures(bytes)).isEmpty();
    List<String> pages = Pdf.read(bytes).pages();
    assertThat(pages.getFirst()).contains("Forside", "side 1");
    assertThat(pages.get(1)).contains(" på 4", "side 2");
    assertThat(pages.get(2)).contains("Mere", "side 3");
    assertThat(pages.get(3)).contains("Del a1", "side 4");
    assertThat(ReadAloud.lines(bytes))
        .containsSubsequence("H1 Forside", "H1 Indhold", "P Mere", "H2 Del a1");
  }

  /// Which words are too long is only seen once they are painted; then all is made once more.
  @Test
  void longWordsAreBrokenInWhateverPartTheyAre() {
    List<Integer> made = new ArrayList<>();
    assertThat(printed(1, "", made)).isNotEmpty();
    assertThat(made).hasSize(3);
    made.clear();
    byte[] bytes = printed(1, "<p>" + LONG_WORD + "</p>", made);
    assertThat(made).hasSize(6);
    assertThat(Vera.failures(bytes)).isEmpty();
    String text = Pdf.read(bytes).text().replaceAll("[-\u00ad\\s]", "");
    assertThat(text.split(LONG_WORD, -1)).hasSize(4);
  }

  @Test
  void theSamePartsGiveTheSameBytes() {
    assertThat(printed(2, "<p>Æøå</p>")).isEqualTo(printed(2, "<p>Æøå</p>"));
  }

  @Test
  void whatHasAnotherLengthEachTimeIsRefused() {
    int[] turn = {1};
    Volume volume =
        new Volume(
            "Bogen",
            "da",
            List.of(() -> part("a", "")),
            pages -> List.of(contents(pages, ++turn[0])),
            _ -> Optional.empty());
    assertThatThrownBy(() -> new PdfRenderer().print(volume, Optional.empty()))
        .isInstanceOf(MalformedPage.class);
  }

  /// Down the first column, down the second, and then on to the next page.
  @Test
  void columnsStandBesideEachOther() throws Exception {
    String body = " data-columns=\"2\"><h1>Navne</h1>" + paragraphs("Navn", 120);
    byte[] narrow = render(page("body { width: 45% }", body));
    byte[] wide = render(page("", body.replace(" data-columns=\"2\"", "")));
    int pages = Pdf.read(narrow).pages().size();
    assertThat(pages).isEqualTo(Math.ceilDiv(Pdf.read(wide).pages().size(), 2));
    assertThat(Vera.failures(narrow)).isEmpty();
    assertThat(ReadAloud.lines(narrow)).isEqualTo(ReadAloud.lines(wide));
    for (int i = 0; i < pages; i++) {
      assertThat(Pdf.read(narrow).pages().get(i)).contains("side " + (i + 1));
    }
    assertThat(left(narrow, "Navn 1 ")).isLessThan(100);
    assertThat(left(narrow, "Navn 20 ")).isGreaterThan(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "x", "12", "-1"})
  void columnsAreAFew(String number) {
    String body = " data-columns=\"" + number + "\"><p>Navn</p>";
    assertThatThrownBy(() -> render(page("", body))).isInstanceOf(MalformedPage.class);
  }

  private static byte[] render(String xhtml) {
    return new PdfRenderer().render(xhtml, Images.none());
  }

  /// How far from the paper's edge a line begins, in points.
  private static double left(byte[] pdf, String line) throws Exception {
    double[] left = {-1};
    try (PDDocument document = Loader.loadPDF(pdf)) {
      new org.apache.pdfbox.text.PDFTextStripper() {
        @Override
        protected void writeString(String text, List<org.apache.pdfbox.text.TextPosition> places) {
          if ((text.strip() + " ").equals(line)) {
            left[0] = places.getFirst().getXDirAdj();
          }
        }
      }.getText(document);
    }
    return left[0];
  }
}
