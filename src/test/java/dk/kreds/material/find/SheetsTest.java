package dk.kreds.material.find;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kreds.document.Format;
import dk.kreds.material.Material;
import dk.kreds.plan.Plan;
import dk.kreds.render.pdf.ReadAloud;
import dk.kreds.testing.Extremes;
import dk.kreds.testing.Groups;
import dk.kreds.testing.Pdf;
import dk.kreds.text.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Small flyers, poster, leaflet and cards: the sheets that are cut, folded and hung up.
class SheetsTest {
  private static final double MILLIMETRE = 72 / 25.4;

  @ParameterizedTest
  @MethodSource("dk.kreds.testing.Groups#examples")
  void keepToTheirPaper(Path example) throws IOException {
    Plan plan = Groups.plan(example);
    if (!plan.group().profile().listed()) {
      for (Material none : List.of(new SmallFlyer(), new Poster(), new Leaflet(), new Cards())) {
        assertThat(none.make(plan, Format.PDF)).as(none.name()).isEmpty();
      }
      return;
    }
    paper(new SmallFlyer(), plan, 297, 210, 1);
    paper(new Poster(), plan, 297, 420, 1);
    paper(new Leaflet(), plan, 297, 210, 2);
    int sheets = ((Cards.Model) Made.model(new Cards(), plan)).sheets().size();
    paper(new Cards(), plan, 210, 297, sheets);
  }

  private static void paper(Material material, Plan plan, int wide, int high, int pages)
      throws IOException {
    try (PDDocument pdf = Loader.loadPDF(Made.pdf(material, plan))) {
      assertThat(pdf.getNumberOfPages()).as(material.name()).isEqualTo(pages);
      PDRectangle size = pdf.getPage(0).getMediaBox();
      assertThat(size.getWidth() / MILLIMETRE)
          .as(material.name())
          .isBetween(wide - 0.5, wide + 0.5);
      assertThat(size.getHeight() / MILLIMETRE)
          .as(material.name())
          .isBetween(high - 0.5, high + 0.5);
    }
  }

  @Test
  void theSmallFlyerIsThereTwiceAndReadOnce() {
    byte[] pdf = Made.pdf(new SmallFlyer(), Groups.plan(Groups.small("")));
    assertThat(Pdf.read(pdf).text().split("00 00 00 00", -1)).hasSize(3);
    assertThat(String.join(" ", ReadAloud.lines(pdf)).split("00 00 00 00", -1)).hasSize(2);
    assertThat(Pdf.read(pdf).outline()).hasSize(1);
  }

  @Test
  void theLessThereIsRoomForTheFewerSectionsAreLeft() {
    Plan plan = Groups.plan(Groups.small(""));
    Flyer.Model flyer = Flyer.model(plan.forPublic(), Language.of("da"));
    assertThat(Brief.of(plan.forPublic(), Language.of("da"), 10_000).sections())
        .isEqualTo(flyer.sections());
    assertThat(Brief.of(plan.forPublic(), Language.of("da"), 0).sections()).isEmpty();
  }

  @Test
  void theLeafletSaysWhenItEndsAndOnWhichDates() {
    Leaflet.Model closed =
        (Leaflet.Model) Made.model(new Leaflet(), Groups.plan(Groups.small("themes: [self-care]")));
    assertThat(closed.lasts().orElseThrow()).startsWith("Sidste gang er den 5. oktober 2027.");
    assertThat(closed.dates()).hasSize(10);
    assertThat(closed.dates()).allMatch(date -> date.what().isEmpty());
  }

  @Test
  void theLeafletOfTalksSaysHowLongTheyAreHeld() {
    Plan talks = Groups.plan(Groups.small("").replace("support-group", "talks"));
    assertThat(((Leaflet.Model) Made.model(new Leaflet(), talks)).lasts())
        .hasValue("Vi holder samtaler til og med den 5. oktober 2027.");
  }

  @Test
  void theLessALeafletSaysTheLargerItSaysIt() {
    assertThat(inside("")).isEqualTo("roomy");
    String way = "Til fods ad stien ".repeat(10);
    assertThat(
            inside(
                "room: {name: Huset, transit: %1$s, parking: %1$s, access: %1$s}".formatted(way)))
        .isEmpty();
    Plan talks = Groups.plan(Path.of("examples/k1-aaben-raadgivning.yaml"));
    assertThat(((Leaflet.Model) Made.model(new Leaflet(), talks)).inside()).isEqualTo("airy");
  }

  private static String inside(String more) {
    return ((Leaflet.Model) Made.model(new Leaflet(), Groups.plan(Groups.small(more)))).inside();
  }

  @Test
  void aCardWithManyLinesMovesThemCloser() {
    Cards.Model few = (Cards.Model) Made.model(new Cards(), Groups.plan(Groups.small("")));
    Plan full = Groups.plan(Path.of("examples/k10-psykolog.yaml"));
    Cards.Model many = (Cards.Model) Made.model(new Cards(), full);
    assertThat(few.sheets().getFirst().getFirst().size()).isEmpty();
    assertThat(many.sheets().getFirst().getFirst().size()).isEqualTo("snug");
  }

  /// What a café offers is for all to know; of many dates it tells those.
  @Test
  void theLeafletOfACafeSaysWhatIsOn() {
    Leaflet.Model cafe =
        (Leaflet.Model)
            Made.model(new Leaflet(), Groups.plan(Path.of("examples/k9-cafe-gaarden.yaml")));
    assertThat(cafe.dates())
        .contains(new Programme.Dated("Onsdag den 10. februar", Optional.of("Bankospil")));
    assertThat(cafe.lasts().orElseThrow()).doesNotContain("2027");
  }

  @Test
  void theLeafletTellsWhereElseThereIsHelp() {
    String text =
        Pdf.read(
                Made.pdf(
                    new Leaflet(),
                    Groups.plan(Groups.small("help: [{name: Livslinien, contact: 00 00 00 99}]"))))
            .text();
    assertThat(text).contains("Livslinien", "00 00 00 99");
  }

  @Test
  void tenCardsAreOnASheetAndOneIsReadAloud() {
    byte[] pdf = Made.pdf(new Cards(), Groups.plan(Groups.small("")));
    assertThat(Pdf.read(pdf).text().split("Karen Eksempel", -1)).hasSize(11);
    assertThat(String.join(" ", ReadAloud.lines(pdf)).split("Karen Eksempel", -1)).hasSize(2);
  }

  @Test
  void everyPartOfTheTownHasCardsOfItsOwn() {
    Plan plan = Groups.plan(Path.of("examples/k6-paaroerendevejledere.yaml"));
    List<List<Cards.Card>> sheets = ((Cards.Model) Made.model(new Cards(), plan)).sheets();
    assertThat(sheets).hasSize(5).allMatch(sheet -> sheet.size() == 10);
    assertThat(sheets.getFirst().getFirst().contact().name()).isEqualTo("Anne Eksempel");
  }

  @Test
  void theLongestNamesStayOnTheirCards() {
    byte[] pdf = Made.pdf(new Cards(), Groups.plan(Extremes.most("support-group", "meetings: 24")));
    assertThat(Pdf.read(pdf).pages()).hasSize(1);
    assertThat(Pdf.read(pdf).text()).contains("+45 00 00 00 00");
  }
}
