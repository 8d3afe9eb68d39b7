package dk.kreds.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.kreds.output.CannotWrite.Reason;
import java.io.ByteArrayOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class OutputTest {
  private static final byte[] HELLO = {'h', 'e', 'j'};
  private static final byte[] LONGER = new byte[1_000_000];

  private Path folder;

  @BeforeEach
  void realFolder(@TempDir Path temp) throws IOException {
    folder = temp.toRealPath();
  }

  private static CannotWrite refused(Path file) {
    return catchThrowableOfType(
        CannotWrite.class, () -> Output.write(file, HELLO, Access.EVERYBODY));
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }

  private static List<Path> everythingIn(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(path -> !path.equals(folder)).map(folder::relativize).sorted().toList();
    }
  }

  @Test
  void writesAFileAndNothingElse() throws Exception {
    Path file = folder.resolve("flyer.pdf");
    assertThat(Output.write(file, LONGER, Access.EVERYBODY)).isEqualTo(Outcome.WRITTEN);
    assertThat(file).hasBinaryContent(LONGER);
    assertThat(Output.write(file, HELLO, Access.EVERYBODY)).isEqualTo(Outcome.WRITTEN);
    assertThat(file).hasBinaryContent(HELLO);
    assertThat(everythingIn(folder)).containsExactly(Path.of("flyer.pdf"));
  }

  @Test
  void doesNotTouchAFileThatIsRightAlready() throws Exception {
    Path file = folder.resolve("flyer.pdf");
    Output.write(file, HELLO, Access.EVERYBODY);
    FileTime long_ago = FileTime.fromMillis(1_000_000_000_000L);
    Files.setLastModifiedTime(file, long_ago);
    assertThat(Output.write(file, HELLO, Access.EVERYBODY)).isEqualTo(Outcome.UNCHANGED);
    assertThat(Files.getLastModifiedTime(file)).isEqualTo(long_ago);
  }

  @Test
  void seesAChangeThatKeepsTheLength() throws Exception {
    Path file = folder.resolve("flyer.pdf");
    Files.write(file, new byte[] {'h', 'e', 'i'});
    assertThat(Output.write(file, HELLO, Access.EVERYBODY)).isEqualTo(Outcome.WRITTEN);
    assertThat(file).hasBinaryContent(HELLO);
  }

  @Test
  void makesTheFolder() throws Exception {
    Path file = folder.resolve("ny/mappe/flyer.pdf");
    assertThat(Output.write(file, HELLO, Access.EVERYBODY)).isEqualTo(Outcome.WRITTEN);
    assertThat(file).hasBinaryContent(HELLO);
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void keepsFromOthersWhatIsNotForThem() throws Exception {
    Path file = folder.resolve("gruppe/leaders/list.csv");
    Output.write(file, HELLO, Access.OWNER_ONLY);
    assertThat(permissions(file)).isEqualTo("rw-------");
    assertThat(permissions(file.getParent())).isEqualTo("rwx------");
    Path open = folder.resolve("gruppe/public/flyer.pdf");
    Output.write(open, HELLO, Access.EVERYBODY);
    Path usual = Files.writeString(folder.resolve("usual"), "");
    assertThat(permissions(open)).isEqualTo(permissions(usual));
    Path usualFolder = Files.createDirectory(folder.resolve("usual-folder"));
    assertThat(permissions(folder.resolve("gruppe"))).isEqualTo(permissions(usualFolder));
    assertThat(permissions(open.getParent())).isEqualTo(permissions(usualFolder));
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void closesAFileThatStoodOpenButNotTheUsersFolder() throws Exception {
    Path file = Files.write(folder.resolve("list.csv"), HELLO);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    assertThat(Output.write(file, HELLO, Access.OWNER_ONLY)).isEqualTo(Outcome.UNCHANGED);
    assertThat(permissions(file)).isEqualTo("rw-------");
    assertThat(permissions(folder)).isEqualTo("rwxr-xr-x");
  }

  @Test
  void saysThatAFolderIsInTheWay() throws Exception {
    Path target = Files.createDirectories(folder.resolve("flyer.pdf/inde"));
    CannotWrite failure = refused(target.getParent());
    assertThat(failure.reason()).isEqualTo(Reason.FILE_IS_A_FOLDER);
    assertThat(failure.path()).isEqualTo(target.getParent());
    assertThat(everythingIn(folder)).hasSize(2);
  }

  @Test
  void saysThatAFileIsInTheWay() throws Exception {
    Path file = Files.write(folder.resolve("out"), HELLO);
    for (String below : List.of("out/flyer.pdf", "out/gruppe/public/flyer.pdf")) {
      CannotWrite failure = refused(folder.resolve(below));
      assertThat(failure.reason()).isEqualTo(Reason.FOLDER_IS_A_FILE);
      assertThat(failure.path()).isEqualTo(file);
    }
    assertThat(file).hasBinaryContent(HELLO);
    assertThat(everythingIn(folder)).containsExactly(Path.of("out"));
  }

  @Test
  void saysThatANameIsTooLong() {
    assertThat(refused(folder.resolve("x".repeat(300))).reason()).isEqualTo(Reason.NAME_TOO_LONG);
    assertThat(refused(folder.resolve("x".repeat(300)).resolve("flyer.pdf")).reason())
        .isEqualTo(Reason.NAME_TOO_LONG);
  }

  @Test
  void leavesNothingBehindWhenItIsInterrupted() throws Exception {
    Path file = Files.write(folder.resolve("flyer.pdf"), new byte[] {'o', 'l', 'd'});
    Thread.currentThread().interrupt();
    CannotWrite failure = refused(file);
    assertThat(Thread.interrupted()).isTrue();
    assertThat(failure.reason()).isEqualTo(Reason.INTERRUPTED);
    assertThat(file).hasContent("old");
    assertThat(everythingIn(folder)).containsExactly(Path.of("flyer.pdf"));
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void followsALinkThatTheUserNamed() throws Exception {
    Path real = Files.write(Files.createDirectory(folder.resolve("www")).resolve("a.pdf"), LONGER);
    Path link = Files.createSymbolicLink(folder.resolve("flyer.pdf"), real);
    assertThat(Output.write(link, HELLO, Access.EVERYBODY)).isEqualTo(Outcome.WRITTEN);
    assertThat(link).isSymbolicLink();
    assertThat(real).hasBinaryContent(HELLO);
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void refusesALinkThatLeadsNowhere() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("a.pdf"), folder.resolve("b.pdf"));
    assertThat(refused(link).reason()).isEqualTo(Reason.LINK);
    assertThat(everythingIn(folder)).containsExactly(Path.of("a.pdf"));
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void writesIntoADeviceAndNoticesThatItIsFull() throws Exception {
    assertThat(Output.write(Path.of("/dev/null"), HELLO, Access.OWNER_ONLY))
        .isEqualTo(Outcome.WRITTEN);
    assertThat(Files.isRegularFile(Path.of("/dev/null"))).isFalse();
    assertThat(refused(Path.of("/dev/full")).reason()).isEqualTo(Reason.FULL);
  }

  @Test
  void writesToStandardOutput() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Output.write(new PrintStream(bytes), LONGER);
    assertThat(bytes.toByteArray()).isEqualTo(LONGER);
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void noticesThatStandardOutputIsFull() throws Exception {
    try (PrintStream full = new PrintStream(new FileOutputStream("/dev/full"))) {
      CannotWrite failure =
          catchThrowableOfType(CannotWrite.class, () -> Output.write(full, HELLO));
      assertThat(failure.reason()).isEqualTo(Reason.STREAM);
      assertThat(failure.path()).isEqualTo(Path.of("-"));
    }
  }

  @Test
  void isRidOfWhatARunThatDiedHasBegunLongAgo(@TempDir Path folder) throws Exception {
    Path old = Files.createFile(folder.resolve(".kreds-abc1.tmp"));
    Files.setLastModifiedTime(old, FileTime.from(Instant.now().minusSeconds(7200)));
    Path perhapsAtWork = Files.createFile(folder.resolve(".kreds-abc2.tmp"));
    Output.write(folder.resolve("flyer.pdf"), new byte[] {1}, Access.EVERYBODY);
    assertThat(old).doesNotExist();
    assertThat(perhapsAtWork).exists();
  }
}
