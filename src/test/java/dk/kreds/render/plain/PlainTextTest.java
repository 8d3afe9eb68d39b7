package dk.kreds.render.plain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {
  @ParameterizedTest
  @ValueSource(strings = {"", "Vejen", "æøå\tog 🫶🏽", "to\nlinjer", "e\u0301", "a\u200Db"})
  void leavesOrdinaryTextAlone(String text) {
    assertThat(PlainText.of(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\r\n", "\r", "\u000B", "\f", "\u0085", "\u2028", "\u2029"})
  void hasOneKindOfLineBreak(String lineBreak) {
    assertThat(PlainText.of("a" + lineBreak + "b")).isEqualTo("a\nb");
  }

  @Test
  void keepsEveryLineBreak() {
    assertThat(PlainText.of("a\r\n\r\nb\r\rc\n")).isEqualTo("a\n\nb\n\nc\n");
  }

  @Test
  void takesOutControlCharacters() {
    assertThat(PlainText.of("\u0000a\u001B[31mb\u007F\u009Bc")).isEqualTo("a[31mbc");
  }

  @Test
  void mendsHalfSurrogatePairs() {
    assertThat(PlainText.of("a\uD83Db\uDE00")).isEqualTo("a\uFFFDb\uFFFD");
  }
}
