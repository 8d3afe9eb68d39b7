package dk.kreds.timer.screen;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kreds.testing.Kreds;
import dk.kreds.testing.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whole evenings, key by key, compared with screens that somebody has looked at:
/// `src/test/resources/timer/NAME.txt` holds the command line's options in its first line and then
/// the keys, `NAME.screens` what is shown. `-Dgolden=write` writes the screens anew.
class ScriptTest {
  private static final Path FOLDER = Path.of("src/test/resources/timer");
  private static final boolean WRITE = "write".equals(System.getProperty("golden"));

  static List<Path> scripts() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      List<Path> scripts = files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
      assertThat(scripts).hasSizeGreaterThan(4);
      return scripts;
    }
  }

  @ParameterizedTest
  @MethodSource("scripts")
  void showsWhatItShowedBefore(Path script) throws IOException {
    Path golden = Path.of(script.toString().replace(".txt", ".screens"));
    String shown = shown(script);
    if (WRITE) {
      Files.writeString(golden, shown);
    }
    assertThat(shown).isEqualTo(Files.readString(golden));
  }

  @ParameterizedTest
  @MethodSource("scripts")
  void noScreenIsLargerThanTheTerminal(Path script) throws IOException {
    boolean plain = script.endsWith("plain.txt"); // lines of any length
    int width = 80;
    int rows = 0;
    for (String line : plain ? List.<String>of() : shown(script).lines().toList()) {
      if (line.startsWith("── ")) {
        width = line.codePointCount(0, line.length());
        rows = 0;
      }
      assertThat(line.codePointCount(0, line.length())).as(line).isLessThanOrEqualTo(width);
      assertThat(rows++).isLessThan(70);
    }
  }

  private static String shown(Path script) throws IOException {
    String options = Files.readAllLines(script).getFirst().replaceFirst("^# *", "");
    List<String> line =
        Stream.concat(
                Stream.of(("timer " + options).split(" +")),
                Stream.of("--script", script.toString()))
            .toList();
    Run run = Kreds.in(Path.of("")).run(line.toArray(String[]::new));
    assertThat(run.exit()).as(run.toString()).isZero();
    assertThat(run.err()).isEmpty();
    return run.out();
  }
}
