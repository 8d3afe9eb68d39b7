package dk.kreds.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.kreds.output.CannotWrite.Reason;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class FolderLockTest {
  private Path out;

  @BeforeEach
  void realFolder(@TempDir Path temp) throws IOException {
    out = temp.toRealPath().resolve("out");
  }

  /// Another run, which holds the folder until its input ends.
  static final class OtherRun {
    private OtherRun() {}

    public static void main(String[] args) throws Exception {
      try (Folder folder = Folder.open(Path.of(args[0]))) {
        folder.write(Path.of("held"), new byte[1], Access.EVERYBODY);
        System.out.println("held");
        while (System.in.read() >= 0) {
          // keeps holding
        }
      }
    }

    static Process start(Path folder) throws IOException {
      Process process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-cp",
                  System.getProperty("java.class.path"),
                  OtherRun.class.getName(),
                  folder.toString())
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      BufferedReader said = process.inputReader();
      assertThat(said.readLine()).isEqualTo("held");
      return process;
    }

    static void end(Process process) {
      try {
        process.outputWriter().close();
      } catch (IOException e) {
        throw new AssertionError(e);
      }
    }
  }

  @Test
  void keepsAnotherRunOut() throws Exception {
    Process other = OtherRun.start(out);
    try {
      CannotWrite failure = catchThrowableOfType(CannotWrite.class, () -> Folder.open(out));
      assertThat(failure.reason()).isEqualTo(Reason.BUSY);
      assertThat(failure.path()).isEqualTo(out);
    } finally {
      OtherRun.end(other);
    }
    assertThat(other.waitFor()).isZero();
    assertThat(out.resolve(FolderLock.NAME)).doesNotExist();
    Folder.open(out).close();
  }

  @Test
  void letsAnotherRunWait() throws Exception {
    Process other = OtherRun.start(out);
    AtomicInteger told = new AtomicInteger();
    Runnable waiting =
        () -> {
          told.incrementAndGet();
          OtherRun.end(other);
        };
    try (Folder folder = Folder.open(out, waiting)) {
      assertThat(told).hasValue(1);
      assertThat(out.resolve(FolderLock.NAME)).as("a lock that others can see").exists();
      assertThat(folder.path()).isEqualTo(out);
    }
    assertThat(other.waitFor()).isZero();
    assertThat(out).isDirectoryContaining(path -> path.endsWith("held"));
    assertThat(out.resolve(FolderLock.NAME)).doesNotExist();
  }

  @Test
  void isFreeAfterARunThatDied() throws Exception {
    Process other = OtherRun.start(out);
    other.destroyForcibly().waitFor();
    assertThat(out.resolve(FolderLock.NAME)).exists();
    Folder.open(out).close();
    assertThat(out.resolve(FolderLock.NAME)).doesNotExist();
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void isTakenAwayByARunThatIsInterrupted() throws Exception {
    Process other = OtherRun.start(out);
    other.destroy(); // as politely as Ctrl-C
    other.waitFor();
    assertThat(out.resolve(FolderLock.NAME)).doesNotExist();
  }

  @Test
  void isFreeAfterARunThatDiedWhileItLeft() throws Exception {
    Path lock = Files.createDirectory(out).resolve(FolderLock.NAME);
    Files.writeString(lock, "-");
    Folder.open(out).close();
    assertThat(lock).doesNotExist();
  }

  @Test
  void keepsTheSameRunFromOpeningTwice() throws Exception {
    try (Folder folder = Folder.open(out)) {
      CannotWrite failure =
          catchThrowableOfType(CannotWrite.class, () -> Folder.open(folder.path()));
      assertThat(failure.reason()).isEqualTo(Reason.BUSY);
      assertThat(out.resolve(FolderLock.NAME)).exists();
    }
    assertThat(Files.exists(out)).isFalse();
  }
}
