package dk.kreds.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BundleTest {

  /// Whatever somebody writes in a bundle that only Java's own reader understands is found here.
  @ParameterizedTest
  @MethodSource("dk.kreds.text.Language#known")
  void readsEveryBundleAsJavaReadsProperties(String language) {
    for (String file : Bundles.files(language)) {
      String text = String.join("\n", Bundles.lines(language, file));
      assertThat(texts(text)).as(file).isEqualTo(Bundles.texts(language, file)).isNotEmpty();
    }
  }

  @Test
  void takesOutWhatStandsBetweenTheSignAndTheEndOfTheLine() {
    assertThat(texts("# a remark = none\na.b=c\n\na.d = e=f \na.g=1\\u00a02\\n\\\\3\na.h="))
        .isEqualTo(Map.of("a.b", "c", "a.d", "e=f ", "a.g", "1\u00a02\n\\3", "a.h", ""));
  }

  @Test
  void knowsNothingOfAFileThatIsNotThere() {
    Bundle none = new Bundle(new byte[0]);
    assertThat(none.keys()).isEmpty();
    assertThat(none.find("a.b")).isEmpty();
  }

  private static Map<String, String> texts(String text) {
    Bundle bundle = new Bundle(text.getBytes(UTF_8));
    Map<String, String> texts = new TreeMap<>();
    bundle.keys().forEach(key -> texts.put(key, bundle.find(key).orElseThrow()));
    return texts;
  }
}
