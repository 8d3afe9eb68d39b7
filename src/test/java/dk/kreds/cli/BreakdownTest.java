package dk.kreds.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kreds.testing.Groups;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// When Kreds itself is at fault, and when there is no standard input.
class BreakdownTest {
  @TempDir Path folder;

  /// A stream that breaks as no stream should.
  private static final InputStream BROKEN =
      new InputStream() {
        @Override
        public int read() {
          throw new IllegalStateException("Karen Hemmelig");
        }
      };

  @Test
  void isToldInOneSentence() throws IOException {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    assertThat(run(Map.of("LANG", "da_DK"), err)).isEqualTo(4);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("fejl[X001]: ", "ikke din skyld", "KREDS_TRACE")
        .doesNotContain("Exception", "\tat ", "Hemmelig");
    try (var files = Files.list(folder)) {
      assertThat(files).isEmpty();
    }
  }

  @Test
  void isWrittenDownWhereOneAsksForIt() throws IOException {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    assertThat(run(Map.of("LANG", "en_GB", "KREDS_TRACE", "report.txt"), err)).isEqualTo(4);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("report.txt");
    assertThat(Files.readString(folder.resolve("report.txt")))
        .contains("IllegalStateException", "dk.kreds.cli")
        .doesNotContain("Hemmelig");
  }

  @Test
  void aClosedStandardInputCannotBeRead() throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String command = "'" + java + "' -cp '" + classes() + "' ";
    Process process =
        new ProcessBuilder("sh", "-c", command + "dk.kreds.cli.Main check - <&-")
            .redirectErrorStream(true)
            .start();
    String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(told).doesNotContain("K002", "Exception");
    assertThat(process.exitValue()).as(told).isEqualTo(3);
  }

  /// What these tests run with themselves.
  private static String classes() {
    return Main.class.getClassLoader() instanceof URLClassLoader loader
        ? Stream.of(loader.getURLs()).map(URL::getPath).collect(Collectors.joining(":"))
        : System.getProperty("java.class.path");
  }

  private int run(Map<String, String> variables, ByteArrayOutputStream err) {
    PrintStream told = new PrintStream(err, true, StandardCharsets.UTF_8);
    return Main.run(
        List.of("check", "-").toArray(String[]::new),
        new Surroundings(
            BROKEN,
            told,
            told,
            Clock.fixed(Groups.TODAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC),
            variables,
            folder,
            () -> false));
  }
}
