package dk.kreds.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// The README's table is made of the code; `-Dgolden=write` makes it anew.
class ReferenceTest {
  private static final Path README = Path.of("README.md");
  private static final String BEGIN =
      "<!-- reference: made of the code, checked by the tests -->\n";
  private static final String END = "<!-- end of reference -->";

  @Test
  void theReadmeTellsEveryKeyAsTheCodeReadsIt() throws IOException {
    String readme = Files.readString(README);
    int begin = readme.indexOf(BEGIN) + BEGIN.length();
    int end = readme.indexOf(END);
    assertThat(begin).isGreaterThanOrEqualTo(BEGIN.length());
    if ("write".equals(System.getProperty("golden"))) {
      readme = readme.substring(0, begin) + Reference.markdown() + readme.substring(end);
      Files.writeString(README, readme);
      end = readme.indexOf(END);
    }
    assertThat(readme.substring(begin, end)).isEqualTo(Reference.markdown());
  }
}
