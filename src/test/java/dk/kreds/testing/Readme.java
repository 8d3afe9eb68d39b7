package dk.kreds.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// What the README tells that is made of the code. `-Dgolden=write` makes it anew.
public final class Readme {
  private static final Path FILE = Path.of("README.md");

  private Readme() {}

  /// @param section what its place is called: `<!-- name: made of the code, checked by the tests
  ///   -->` and `<!-- end of name -->`
  public static void assertTells(String section, String text) throws IOException {
    String first = "<!-- " + section + ": made of the code, checked by the tests -->\n";
    String last = "<!-- end of " + section + " -->";
    String readme = Files.readString(FILE);
    int begin = readme.indexOf(first) + first.length();
    int end = readme.indexOf(last);
    assertThat(begin).isGreaterThanOrEqualTo(first.length());
    if ("write".equals(System.getProperty("golden"))) {
      readme = readme.substring(0, begin) + text + readme.substring(end);
      Files.writeString(FILE, readme);
      end = readme.indexOf(last);
    }
    assertThat(readme.substring(begin, end)).isEqualTo(text);
  }
}
