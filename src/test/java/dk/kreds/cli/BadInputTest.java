package dk.kreds.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.kreds.testing.Groups;
import dk.kreds.testing.Kreds;
import dk.kreds.testing.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever is handed in, the person gets the right exit code and a sentence that is Kreds's own,
/// at the mistake's place, and finds no file that is half of something.
class BadInputTest {
  /// What no person should ever read.
  private static final Pattern MACHINERY =
      Pattern.compile(
          "(?i)exception|\\tat |\\bjava\\.|jackson|snakeyaml|freemarker|picocli|openpdf|null\\b");

  private static final String LOGO = "organisation: {name: Foreningen, logo: no.png}\n";

  @TempDir private Path folder;
  private Kreds kreds;

  private record Bad(String what, byte[] bytes, String told) {
    @Override
    public String toString() {
      return what;
    }
  }

  @BeforeEach
  void anEmptyFolder() {
    kreds = Kreds.in(folder);
  }

  static Stream<Arguments> definitions() {
    String small = Groups.small("");
    byte[] huge = new byte[25 << 20];
    Arrays.fill(huge, (byte) 'a');
    List<Bad> bad =
        List.of(
            new Bad("empty", new byte[0], "bad.yaml: fejl[K001]"),
            new Bad("only spaces", "  \n\n".getBytes(UTF_8), "bad.yaml: fejl[K001]"),
            new Bad("not YAML", "{name: [a\n".getBytes(UTF_8), "bad.yaml:1:8: fejl[K"),
            new Bad("a letter", "Kære gruppe!\n".getBytes(UTF_8), "bad.yaml:1:1: fejl[K"),
            new Bad("zeros", new byte[300], "bad.yaml:1:1: fejl[K"),
            new Bad("Latin-1", small.getBytes(ISO_8859_1), "bad.yaml:2:9: fejl[K004]"),
            new Bad("25 MB", huge, "bad.yaml: fejl[K002]"),
            new Bad("a list", "- a\n- b\n".getBytes(UTF_8), "bad.yaml:1:1: fejl[K033]"),
            bad("list for map", small, "schedule:\n", "room: [a, b]\nschedule:\n", "5:7"),
            bad("unknown key", small, "  time:", "  tiem:", "7:3"),
            bad("wrong date", small, "2027-01-05", "2027-02-30", "6:11"),
            bad("unknown kind", small, "support-group", "suport-group", "3:7"),
            bad("wrong time", small, "19:00-21:00", "21:00-19:00", "7:9"),
            bad("no name", small, "name: Prøvegruppen\n", "", "1:1"),
            bad("missing logo", small, "schedule:", LOGO + "schedule:", "5:40"),
            bad("missing people", small, "size: 5-10", "list: nobody.yaml", "10:22"));
    return bad.stream()
        .flatMap(it ->
            Stream.of("check", "show", "make", "flyer", "calendar", "agenda", "budget")
                .map(command -> Arguments.of(it, command)));
  }

  private static Bad bad(String what, String small, String right, String wrong, String place) {
    assertThat(small).contains(right);
    return new Bad(
        what, small.replace(right, wrong).getBytes(UTF_8), "bad.yaml:" + place + ": fejl[K");
  }

  @ParameterizedTest(name = "{1}: {0}")
  @MethodSource("definitions")
  void aBadDefinitionIsToldAtItsPlace(Bad bad, String command) {
    Run run = kreds.file("bad.yaml", bad.bytes()).run(command, "bad.yaml");
    assertThat(run.exit()).as(run.toString()).isEqualTo(Exit.WRONG);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith(bad.told()).doesNotContainPattern(MACHINERY);
    assertThat(run.err().lines().filter(line -> !line.isBlank())).hasSizeGreaterThanOrEqualTo(3);
    assertThat(kreds.files()).containsExactly("bad.yaml");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  /// The commands that read a definition: not those that write one or have nothing to do with one.
  static Stream<String> reading() {
    return Commands.names().stream()
        .filter(name ->
            !Set.of("new", "themes", "templates", "key", "explain", "schema", "change")
                .contains(name));
  }

  @ParameterizedTest
  @MethodSource("reading")
  void aFileThatIsNotThereCannotBeRead(String command) {
    Run run = kreds.run(command, "gruppe.yaml");
    assertThat(run.exit()).isEqualTo(Exit.CANNOT);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith("fejl[F001]: Filen gruppe.yaml findes ikke.")
        .doesNotContainPattern(MACHINERY);
    assertThat(kreds.files()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("reading")
  void aFolderIsNoDefinition(String command) throws IOException {
    Files.createDirectory(folder.resolve("groups"));
    Run run = kreds.run(command, "groups");
    assertThat(run.exit()).isEqualTo(Exit.CANNOT);
    String told =
        Set.of("make", "check", "directory").contains(command)
            ? "Der er ingen fil om en gruppe i groups."
            : "groups er en mappe.";
    assertThat(run.err()).contains("]: " + told).doesNotContainPattern(MACHINERY);
    assertThat(kreds.files()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"flyer", "calendar", "agenda", "budget"})
  void aFileWhereTheFolderShouldBeIsLeftAlone(String command) {
    kreds
        .file("group.yaml", Groups.small("budget: {expenses: [{name: Leje, amount: 9}]}\n"))
        .file("taken", "mine");
    Run run = kreds.run(command, "group.yaml", "-o", "taken/here/paper.pdf");
    assertThat(run.exit()).as(run.toString()).isEqualTo(Exit.CANNOT);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith(
            "fejl[F006]: "
                + folder.resolve("taken")
                + " er en fil, men der skulle have været en mappe.")
        .doesNotContainPattern(MACHINERY);
    assertThat(kreds.files()).containsExactly("group.yaml", "taken");
    assertThat(kreds.read("taken")).isEqualTo("mine".getBytes(UTF_8));
  }

  @ParameterizedTest
  @MethodSource("folders")
  void makeLeavesAFileWhereAFolderShouldBeAlone(String taken, String out) {
    kreds.file("group.yaml", Groups.small("")).file(taken, "mine");
    Run run = kreds.run("make", "group.yaml", "-o", out);
    assertThat(run.exit()).as(run.toString()).isEqualTo(Exit.CANNOT);
    assertThat(run.err())
        .contains(taken + " er en fil, men der skulle have været en mappe.")
        .doesNotContainPattern(MACHINERY);
    assertThat(kreds.read(taken)).isEqualTo("mine".getBytes(UTF_8));
    assertThat(kreds.files()).noneMatch(file -> file.endsWith("lock"));
  }

  static Stream<Arguments> folders() {
    return Stream.of(
        Arguments.of("taken", "taken"),
        Arguments.of("taken", "taken/below"),
        Arguments.of("out/group", "out"),
        Arguments.of("out/group/public", "out"));
  }
}
