package dk.kreds.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {
  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void writeTheFile() throws IOException {
    file = Files.writeString(folder.resolve("group.yaml"), "old");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
  }

  private void edit(boolean succeeds) throws CannotWrite, IOException {
    try (Backup backup = Backup.of(file, "old".getBytes(UTF_8))) {
      Path copy = folder.resolve(".group.yaml.kreds-backup");
      assertThat(copy).hasContent("old");
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(copy)))
          .isEqualTo("rw-------");
      Output.edit(file, "new".getBytes(UTF_8));
      if (succeeds) {
        backup.succeeded();
      }
    }
    assertThat(folder).isDirectoryNotContaining("glob:**/.*");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-r-----");
  }

  @Test
  void goesWhenAllHasSucceeded() throws CannotWrite, IOException {
    edit(true);
    assertThat(file).hasContent("new");
  }

  @Test
  void becomesTheFileAgainWhenSomethingFails() throws CannotWrite, IOException {
    edit(false);
    assertThat(file).hasContent("old");
  }
}
