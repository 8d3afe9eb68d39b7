package dk.kreds.definition.yaml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Where signs of two halves stand does not matter.
class LongTextsTest {

  @ParameterizedTest
  @ValueSource(ints = {1021, 1022, 1023, 1024, 1025, 1026, 2047, 2048, 2049, 4096, 102_400})
  void areReadWhereverAnEmojiStands(int index) {
    String text = "# " + "x".repeat(index - 2) + "😀\nname: Bo 😀\n";
    assertThat(YamlReader.read("group.yaml", text.getBytes(UTF_8)).problems()).isEmpty();
  }
}
