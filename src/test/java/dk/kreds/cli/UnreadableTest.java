package dk.kreds.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kreds.testing.Groups;
import dk.kreds.testing.Kreds;
import dk.kreds.testing.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// Files that are there and cannot be read, not even by root: none is taken for one that is not
/// there.
@EnabledOnOs(OS.LINUX)
class UnreadableTest {
  /// Linux calls it an ordinary file, and fails whoever reads from its beginning.
  private static final Path BROKEN = Path.of("/proc/self/mem");

  @TempDir private Path folder;

  @Test
  void aDefinitionIsNotPassedOver() throws IOException {
    Kreds kreds = Kreds.in(folder).file("groups/a.yaml", Groups.small(""));
    Files.createSymbolicLink(folder.resolve("groups/b.yaml"), BROKEN);
    Run run = kreds.run("make", "groups", "-o", "out", "--only", "calendar.ics");
    assertThat(run.exit()).as(run.toString()).isEqualTo(Exit.CANNOT);
    assertThat(run.err()).contains("groups/b.yaml kan ikke læses.");
    assertThat(kreds.files()).contains("out/a/participants/calendar.ics");
  }

  @Test
  void aCalendarIsNotBegunAnew() throws IOException {
    Kreds kreds = Kreds.in(folder).file("group.yaml", Groups.small(""));
    Files.createSymbolicLink(folder.resolve("group.ics"), BROKEN);
    Run run = kreds.run("calendar", "group.yaml", "-o", "group.ics");
    assertThat(run.exit()).as(run.toString()).isEqualTo(Exit.CANNOT);
    assertThat(run.err()).contains("group.ics kan ikke læses");
    assertThat(folder.resolve("group.ics")).isSymbolicLink();
  }
}
