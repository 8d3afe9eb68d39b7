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

  private static final String SHARED = "<!-- shared: made of the code, checked by the tests -->\n";
  private static final String END_OF_SHARED = "<!-- end of shared -->";

  @Test
  void theReadmeTellsEveryKeyAsTheCodeReadsIt() throws IOException {
    assertTold(BEGIN, END, Reference.markdown());
  }

  @Test
  void theReadmeTellsWhatCanBeShared() throws IOException {
    assertTold(SHARED, END_OF_SHARED, Reference.sharedMarkdown());
  }

  private static void assertTold(String first, String last, String table) throws IOException {
    String readme = Files.readString(README);
    int begin = readme.indexOf(first) + first.length();
    int end = readme.indexOf(last);
    assertThat(begin).isGreaterThanOrEqualTo(first.length());
    if ("write".equals(System.getProperty("golden"))) {
      readme = readme.substring(0, begin) + table + readme.substring(end);
      Files.writeString(README, readme);
      end = readme.indexOf(last);
    }
    assertThat(readme.substring(begin, end)).isEqualTo(table);
  }
}
