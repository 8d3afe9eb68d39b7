package dk.kreds.render.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrappingTest {
  @Test
  void breaksBetweenWords() {
    assertThat(Wrapping.wrap("en kop kaffe og en snak", 9))
        .containsExactly("en kop", "kaffe og", "en snak");
    assertThat(Wrapping.wrap("kop kaffe", 9)).containsExactly("kop kaffe");
  }

  @Test
  void breaksAWordThatHasNoRoom() {
    assertThat(Wrapping.wrap("en pårørendegruppe her", 7))
        .containsExactly("en", "pårøren", "degrupp", "e her");
  }

  @Test
  void keepsLineBreaks() {
    assertThat(Wrapping.wrap("a\n\nb\n", 9)).containsExactly("a", "", "b", "");
    assertThat(Wrapping.wrap("", 9)).containsExactly("");
  }

  @Test
  void breaksNoCharacterApart() {
    String family = "👩‍👩‍👧";
    assertThat(Wrapping.wrap(family + family + "e\u0301e\u0301", 3))
        .containsExactly(family, family + "e\u0301", "e\u0301");
  }

  @Test
  void doesNotBreakAtANoBreakSpace() {
    assertThat(Wrapping.wrap("kl.\u00A019 i aften", 7)).containsExactly("kl.\u00A019", "i aften");
  }

  @Test
  void goesOnWhereNothingFits() {
    assertThat(Wrapping.wrap("中文", 1)).containsExactly("中", "文");
  }
}
