package dk.kreds.render.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {
  @ParameterizedTest
  @CsvSource({
    "'',0",
    "Kreds,5",
    "æøå,3",
    "e\u0301,1",
    "中文,4",
    "한글,4",
    "ｆｕｌｌ,8",
    "🫶,2",
    "🫶🏽,2",
    "👩‍👩‍👧,2",
    "🇩🇰,2",
    "a\u200Bb,2",
    "a\u00ADb,2",
    "→,1",
    "–,1",
    "½,1"
  })
  void isWhatATerminalShows(String text, int columns) {
    assertThat(DisplayWidth.of(text)).isEqualTo(columns);
  }
}
