package dk.kreds.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kreds.testing.Generated;
import dk.kreds.testing.Groups;
import dk.kreds.testing.Kreds;
import dk.kreds.testing.Run;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What can happen while many groups are made: files go away, and memory ends.
class ManyGroupsTest {
  /// More than are under way at once, so that the last is not begun before the first is done.
  private static final int MANY = 20 + 8 * Runtime.getRuntime().availableProcessors();

  @TempDir private Path folder;

  /// A group that takes another away as it is read.
  private static final class Deleting extends FilterInputStream {
    private final Path file;

    Deleting(Path file) {
      super(
          new ByteArrayInputStream(
              Groups.small("")
                  .replace("Prøvegruppen", "Den første")
                  .getBytes(StandardCharsets.UTF_8)));
      this.file = file;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      Files.deleteIfExists(file);
      return super.read(bytes, from, length);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"directory", "make"})
  void aDefinitionThatGoesAwayInTheMiddleIsToldAndTheOthersAreMade(String command) {
    Kreds kreds = Kreds.in(folder);
    for (int i = 100; i < 100 + MANY; i++) {
      kreds.file("groups/g" + i + ".yaml", Groups.small("").replace("Prøvegruppen", "G" + i));
    }
    String last = "groups/g" + (99 + MANY) + ".yaml";
    Run run =
        new Kreds(folder, Map.of("LANG", "da_DK.UTF-8"), false, new Deleting(folder.resolve(last)))
            .run(arguments(command));
    assertThat(run.exit()).as(run.toString()).isEqualTo(Exit.WRONG);
    assertThat(run.err().lines().filter(line -> line.startsWith("fejl[")))
        .singleElement()
        .asString()
        .startsWith("fejl[F001]: " + last)
        .contains("er væk nu");
    // those of the folder but for one, and the one that came in
    assertThat(kreds.files().stream().filter(ManyGroupsTest::isCalendar)).hasSize(MANY);
  }

  private static boolean isCalendar(String file) {
    return file.matches("out/(public/calendars/g.*|g.*/participants/calendar)\\.ics");
  }

  private static String[] arguments(String command) {
    return command.equals("make")
        ? new String[] {"make", "-", "groups", "-o", "out", "--only", "calendar.ics"}
        : new String[] {"directory", "-", "groups", "-o", "out"};
  }

  /// On as little as this it has to end somewhere: while reading, while writing, or in the booklet.
  @ParameterizedTest
  @ValueSource(ints = {12, 16})
  void whereverMemoryEndsItIsSaid(int megabytes) throws Exception {
    Generated.write(folder.resolve("groups"), 100);
    Process process = kreds(megabytes, "directory", "groups", "-o", "out", "-q");
    String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
    assertThat(told).contains("[G010]: ", "memory").doesNotContain("Exception", "\tat ", "X001");
    assertThat(process.exitValue()).as(told).isEqualTo(Exit.WRONG);
    try (Stream<Path> files = Files.walk(folder)) {
      assertThat(files.map(Path::toString)).noneMatch(name -> name.contains(".kreds-"));
    }
  }

  /// Of whatever cannot be made then, it is told whose it is; unless all must end.
  @Test
  void whereMemoryEndsWhilePapersAreMadeTheirGroupIsNamed() throws Exception {
    Generated.write(folder.resolve("groups"), 30);
    Process process = kreds(12, "make", "groups", "-o", "out", "-q");
    String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
    assertThat(told.lines().filter(line -> !line.isBlank()))
        .isNotEmpty()
        .allMatch(line -> line.matches("error\\[G010\\]: (groups/\\S+\\.yaml:|This computer) .+"));
    assertThat(process.exitValue()).as(told).isEqualTo(Exit.WRONG);
    try (Stream<Path> files = Files.walk(folder)) {
      assertThat(files.map(Path::toString)).noneMatch(name -> name.contains(".kreds-"));
    }
  }

  /// Laid out as a whole, the booklet alone took a hundred megabytes.
  @Test
  void threeHundredGroupsNeedLittle() throws Exception {
    Generated.write(folder.resolve("groups"), 300);
    Process process = kreds(40, "directory", "groups", "-o", "out", "-q", "--booklet");
    String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).as(told).isZero();
  }

  private Process kreds(int megabytes, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of("-Xmx" + megabytes + "m", "-cp", classes(), Main.class.getName()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("LANG", "en_GB.UTF-8");
    builder.environment().put("LC_ALL", "en_GB.UTF-8");
    return builder.redirectErrorStream(true).start();
  }

  /// What these tests run with themselves.
  private static String classes() {
    return Main.class.getClassLoader() instanceof URLClassLoader loader
        ? Stream.of(loader.getURLs()).map(URL::getPath).collect(Collectors.joining(":"))
        : System.getProperty("java.class.path");
  }
}
