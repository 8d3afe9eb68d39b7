package dk.kreds.directory.paper;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kreds.directory.Catalogue;
import dk.kreds.directory.Catalogue.Chapter;
import dk.kreds.directory.Offer;
import dk.kreds.testing.Groups;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Parts of a long document.
class SlicesTest {
  private static final Offer OFFER =
      Offer.of(Groups.plan(Groups.small("")).forPublic(), "a", Groups.TODAY);

  private static Chapter chapter(String name, int groups) {
    return new Chapter(Optional.of(name), Collections.nCopies(groups, OFFER));
  }

  private static List<String> parts(Chapter... chapters) {
    return Slices.ofChapters(List.of(chapters), 10).stream()
        .map(part -> String.join(" ", part.stream().map(SlicesTest::told).toList()))
        .toList();
  }

  private static String told(Chapter chapter) {
    return chapter.name().orElse("") + chapter.offers().size();
  }

  @Test
  void areCutBetweenChapters() {
    assertThat(parts(chapter("a", 3), chapter("b", 7), chapter("c", 1)))
        .containsExactly("a3 b7", "c1");
    assertThat(parts(chapter("a", 6), chapter("b", 7))).containsExactly("a6", "b7");
    assertThat(parts(chapter("a", 10))).containsExactly("a10");
    assertThat(parts()).isEmpty();
  }

  @Test
  void ofAChapterThatIsTooLongTheRestStandsUnderItsNameAgain() {
    assertThat(parts(chapter("a", 23), chapter("b", 7), chapter("c", 1)))
        .containsExactly("a10", "a10", "a3 b7", "c1");
  }

  @Test
  void ofManyThePartsAreAsLongAsTheyMay() {
    assertThat(Slices.of(List.of(1, 2, 3, 4, 5), 2))
        .containsExactly(List.of(1, 2), List.of(3, 4), List.of(5));
    assertThat(Slices.of(List.of(), 2)).isEmpty();
    assertThat(new Catalogue(List.of()).byMunicipality()).isEmpty();
  }
}
