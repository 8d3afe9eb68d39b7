package dk.kreds.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.kreds.document.Audience;
import dk.kreds.output.CannotWrite.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FolderTest {
  private static final byte[] HELLO = {'h', 'e', 'j'};

  private Path temp;
  private Path out;

  @BeforeEach
  void realFolder(@TempDir Path temp) throws IOException {
    this.temp = temp.toRealPath();
    out = this.temp.resolve("out");
  }

  private static CannotWrite refused(Folder folder, Path file) {
    return catchThrowableOfType(
        CannotWrite.class, () -> folder.write(file, HELLO, Access.EVERYBODY));
  }

  private static List<String> namesIn(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void holdsWhatWasWrittenAndNothingElse() throws Exception {
    Path file = Layout.of("Vejen", Audience.LEADERS, "list", "csv");
    try (Folder folder = Folder.open(out)) {
      assertThat(folder.path()).isEqualTo(out);
      assertThat(folder.write(file, HELLO, Access.OWNER_ONLY)).isEqualTo(Outcome.WRITTEN);
      assertThat(folder.write(file, HELLO, Access.OWNER_ONLY)).isEqualTo(Outcome.UNCHANGED);
    }
    assertThat(out.resolve("vejen/leaders/list.csv")).hasBinaryContent(HELLO);
    assertThat(namesIn(out)).containsExactly("vejen");
  }

  @Test
  void goesAwayIfItWasMadeForNothing() throws Exception {
    Folder.open(out).close();
    assertThat(out).doesNotExist();
    Files.createDirectory(out);
    Folder.open(out).close();
    assertThat(out).isEmptyDirectory();
  }

  @ParameterizedTest
  @ValueSource(strings = {"../ude.pdf", "a/../../ude.pdf", "", ".", "a/.."})
  void isNeverLeft(String path) throws Exception {
    try (Folder folder = Folder.open(out)) {
      assertThat(refused(folder, Path.of(path)).reason()).isEqualTo(Reason.OUTSIDE);
      assertThat(refused(folder, temp.resolve("ude.pdf")).reason()).isEqualTo(Reason.OUTSIDE);
    }
    assertThat(namesIn(temp)).isEmpty();
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void isNeverLeftByALink() throws Exception {
    Path elsewhere = Files.createDirectory(temp.resolve("elsewhere"));
    Path secret = Files.writeString(elsewhere.resolve("secret"), "gammel");
    Files.createDirectory(out);
    Path folderLink = Files.createSymbolicLink(out.resolve("gruppe"), elsewhere);
    Path fileLink = Files.createSymbolicLink(out.resolve("flyer.pdf"), secret);
    try (Folder folder = Folder.open(out)) {
      CannotWrite byFolder = refused(folder, Path.of("gruppe/public/flyer.pdf"));
      assertThat(byFolder.reason()).isEqualTo(Reason.LINK);
      assertThat(byFolder.path()).isEqualTo(folderLink);
      CannotWrite byFile = refused(folder, Path.of("flyer.pdf"));
      assertThat(byFile.reason()).isEqualTo(Reason.LINK);
      assertThat(byFile.path()).isEqualTo(fileLink);
    }
    assertThat(namesIn(elsewhere)).containsExactly("secret");
    assertThat(secret).hasContent("gammel");
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void mayItselfBeALink() throws Exception {
    Path real = Files.createDirectory(temp.resolve("real"));
    Files.createSymbolicLink(out, real);
    try (Folder folder = Folder.open(out)) {
      folder.write(Path.of("flyer.pdf"), HELLO, Access.EVERYBODY);
    }
    assertThat(namesIn(real)).containsExactly("flyer.pdf");
  }

  @Test
  void saysThatAFileIsInTheWay() throws Exception {
    Files.write(out, HELLO);
    for (Path below : List.of(out, out.resolve("a/b"))) {
      CannotWrite failure = catchThrowableOfType(CannotWrite.class, () -> Folder.open(below));
      assertThat(failure.reason()).isEqualTo(Reason.FOLDER_IS_A_FILE);
      assertThat(failure.path()).isEqualTo(out);
    }
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void doesNotFollowALinkInPlaceOfItsLock() throws Exception {
    Path secret = Files.writeString(temp.resolve("secret"), "gammel");
    Files.createSymbolicLink(Files.createDirectory(out).resolve(FolderLock.NAME), secret);
    CannotWrite failure = catchThrowableOfType(CannotWrite.class, () -> Folder.open(out));
    assertThat(failure.reason()).isEqualTo(Reason.LINK);
    assertThat(secret).hasContent("gammel");
  }

  @Test
  void takesManyThreadsAtOnce() throws Exception {
    List<Callable<Outcome>> writes = new ArrayList<>();
    try (Folder folder = Folder.open(out);
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 200; i++) {
        byte[] bytes = new byte[i];
        Path file = Layout.of("g" + i % 5, Audience.LEADERS, "f" + i, "txt");
        writes.add(() -> folder.write(file, bytes, Access.OWNER_ONLY));
      }
      for (Future<Outcome> done : threads.invokeAll(writes)) {
        assertThat(done.get()).isEqualTo(Outcome.WRITTEN);
      }
    }
    for (int i = 0; i < 200; i++) {
      assertThat(out.resolve(Layout.of("g" + i % 5, Audience.LEADERS, "f" + i, "txt"))).hasSize(i);
    }
    assertThat(namesIn(out)).containsExactly("g0", "g1", "g2", "g3", "g4");
    assertThat(namesIn(out.resolve("g0/leaders"))).hasSize(40);
  }

  @Test
  void isRidOfWhatARunThatDiedHasBegun() throws Exception {
    Path draft = out.resolve("vejen/leaders/.kreds-abc1.tmp");
    Files.createDirectories(draft.getParent());
    Files.write(draft, HELLO);
    Path own = Files.write(out.resolve("vejen/leaders/noter.tmp"), HELLO);
    Folder.open(out).close();
    assertThat(draft).exists(); // nobody has died: whose it is cannot be known
    Files.createFile(out.resolve(FolderLock.NAME));
    Folder.open(out).close();
    assertThat(draft).doesNotExist();
    assertThat(own).exists();
    assertThat(namesIn(out)).containsExactly("vejen");
  }
}
