package dk.kreds.definition.shape;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://www.example.org",
        "http://example.org/grupper?by=lilleby#tilmelding",
        "https://fællesbordet.example/grupper"
      })
  void takesTheAddressOfAWebPage(String text) {
    assertThat(Words.link().parse().apply(text)).map(Object::toString).hasValue(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "www.example.org",
        "karen@example.org",
        "https://",
        "https://på siden",
        "https:///x"
      })
  void refusesWhatIsNone(String text) {
    assertThat(Words.link().parse().apply(text)).isEmpty();
  }
}
