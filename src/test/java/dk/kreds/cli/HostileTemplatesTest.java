package dk.kreds.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.kreds.testing.Groups;
import dk.kreds.testing.Kreds;
import dk.kreds.testing.Pdf;
import dk.kreds.testing.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Templates that somebody else wrote, in `hostile-templates`: the name of each ends in the
/// template that it takes the place of. None runs anything, reads anything, or goes on for ever;
/// one that cannot be used is told as such, and never as somebody's logo.
class HostileTemplatesTest {
  private static final Path ALL = Path.of("src/test/resources/hostile-templates");
  private static final String SECRET = "canary-secret";

  @TempDir private Path folder;

  static List<Path> templates() throws IOException {
    try (Stream<Path> files = Files.list(ALL)) {
      return files.sorted().toList();
    }
  }

  @Test
  void thereAreManyOfThem() throws IOException {
    assertThat(templates()).hasSizeGreaterThanOrEqualTo(33);
  }

  @ParameterizedTest
  @MethodSource("templates")
  @Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void runsNothingReadsNothingAndEnds(Path template) throws IOException {
    Kreds kreds = Kreds.in(folder).file("group.yaml", Groups.small(""));
    kreds.file("canary.txt", SECRET);
    String name = template.getFileName().toString();
    kreds.file("templates/" + name.substring(name.indexOf('.') + 1), Files.readAllBytes(template));
    Files.createSymbolicLink(folder.resolve("templates/link.ftl"), folder.resolve("canary.txt"));

    for (String format : List.of("pdf", "html")) {
      List<String> before = kreds.files();
      Run run = kreds.run("flyer", "group.yaml", "-o", "-", "--format", format);
      assertThat(kreds.files()).isEqualTo(before);
      assertThat(shown(run, format)).doesNotContain(SECRET).doesNotContain("root:x:0");
      assertThat(run.exit()).as(run.err()).isIn(Exit.DONE, Exit.WRONG);
      if (run.exit() == Exit.DONE && format.equals("html")) {
        assertThat(run.out()).doesNotContain("<script", "127.0.0.1", "file:///");
      }
      if (run.exit() == Exit.WRONG) {
        assertThat(run.bytes()).isEmpty();
        assertThat(run.err())
            .doesNotContain("logo")
            .containsPattern("skabelon|Skabelon|billede|plads");
      }
    }
  }

  private static String shown(Run run, String format) {
    boolean isPdf = format.equals("pdf") && run.exit() == Exit.DONE;
    return run.err() + (isPdf ? Pdf.read(run.bytes()).text() : new String(run.bytes(), UTF_8));
  }
}
