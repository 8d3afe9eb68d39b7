package dk.kreds.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dk.kreds.output.Folder;
import dk.kreds.testing.Groups;
import dk.kreds.testing.Kreds;
import dk.kreds.testing.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// Each thing that can be wrong with a command line or with files is shown by a command that meets
/// it, with its id; and `explain` knows every id.
@EnabledOnOs(OS.LINUX)
class FaultGalleryTest {
  private static final Map<Fault, String> CASES =
      Map.ofEntries(
          Map.entry(Fault.UNKNOWN_COMMAND, "flyr group.yaml"),
          Map.entry(Fault.NOT_UNDERSTOOD, "flyer group.yaml --bogus"),
          Map.entry(Fault.MISSING, "flyer"),
          Map.entry(Fault.BAD_VALUE, "flyer group.yaml --format doc"),
          Map.entry(Fault.NOT_TOGETHER, "change group.yaml 2027-02-02 --cancel --undo"),
          Map.entry(Fault.NOBODY_TO_ASK, "forget named.yaml --all"),
          Map.entry(Fault.NO_FILE, "check nothing.yaml"),
          Map.entry(Fault.NOT_A_FILE, "show ."),
          Map.entry(Fault.UNREADABLE, "calendar group.yaml -o broken.ics"),
          Map.entry(Fault.NO_KEY, "check group.yaml --key group.yaml"),
          Map.entry(Fault.FILE_OR_FOLDER, "make group.yaml -o group.yaml"),
          Map.entry(Fault.ELSEWHERE, "flyer group.yaml --format html -o nowhere.html"),
          Map.entry(Fault.FULL, "flyer group.yaml --format html -o /dev/full"),
          Map.entry(
              Fault.NAME_TOO_LONG,
              "flyer group.yaml --format html -o " + "x".repeat(300) + ".html"),
          Map.entry(Fault.BUSY, "directory group.yaml -o busy"),
          Map.entry(Fault.IN_THE_WAY, "new --no-input -o group.yaml"),
          Map.entry(Fault.NOTHING_OF_IT, "badges group.yaml"),
          Map.entry(Fault.NO_SUCH_MEETING, "change group.yaml 2027-02-03 --cancel"),
          Map.entry(Fault.WHICH_RUN, "change runs.yaml 2027-02-02 --time 18:00-19:00"),
          Map.entry(Fault.NOT_TO_BE_CHANGED, "change group.yaml 2027-02-02 --undo"),
          Map.entry(Fault.TOO_MANY_FOR_THE_EVENING, "timer group.yaml --people 60 --plain"),
          Map.entry(Fault.TIMER_ELSEWHERE, "timer group.yaml --view --plain"),
          Map.entry(Fault.SCRIPT, "timer group.yaml --script group.yaml"),
          Map.entry(Fault.NO_LIST, "seal named.yaml"),
          Map.entry(Fault.NOT_IN_THE_LIST, "forget named.yaml Nobody --dry-run"),
          Map.entry(Fault.PAPER_NOT_MADE, "flyer group.yaml --templates bad"),
          Map.entry(Fault.NO_GROUP, "templates check --templates bad broken.yaml"),
          Map.entry(Fault.ROW_NOT_READ, "import heading.csv"),
          Map.entry(Fault.TOO_LARGE, "import large.csv"),
          Map.entry(Fault.NO_THEME, "themes xqzwv"));

  /// What no command line alone can bring about.
  private static final Set<Fault> OTHERS =
      EnumSet.of(
          Fault.MAY_NOT_READ, // root may read and write everything
          Fault.MAY_NOT_WRITE,
          Fault.NOT_ALL_ARRIVED, // a stream that closes: `src/check/full-disk.sh`
          Fault.DISK, // a disk that fails: `src/check/faults.sh`
          Fault.CANNOT_EDIT, // `ForgetCommandTest`, `SealCommandTest`
          Fault.NOT_HERE, // a computer without a terminal
          Fault.NOT_KEPT, // a note, as those below: `TimerCommandTest`
          Fault.LETTERS_GUESSED, // `ImportTest`
          Fault.NAMED_TWICE, // `DirectoryCommandTest`
          Fault.LEFT_LYING, // `ForgetCommandTest`
          Fault.NAMED_ELSEWHERE,
          Fault.CHANGED_BY_HAND, // `AgainTest`
          Fault.BROKEN, // `BreakdownTest`
          Fault.STOPPED); // `NewCommandTest`, `ForgetCommandTest`

  @TempDir private Path folder;
  private Kreds kreds;

  @BeforeEach
  void files() throws IOException {
    kreds =
        Kreds.in(folder)
            .with("HOME", folder.resolve("home").toString())
            .file("group.yaml", Groups.small(""))
            .file(
                "named.yaml",
                Groups.small("")
                    .replaceFirst("participants:.*", "participants: {people: [Bo Prøve]}"));
    kreds
        .file("broken.yaml", "kreds: 1\n")
        .file("heading.csv", "Sted\nVejen\n")
        .file("large.csv", new byte[(1 << 20) + 1])
        .file("bad/flyer.ftl", "${it.nothing}")
        .file(
            "runs.yaml",
            Groups.small("")
                .replaceFirst(
                    "  meetings:", "  runs: [{name: Formiddag}, {name: Aften}]\n  meetings:"));
    Files.createSymbolicLink(folder.resolve("nowhere.html"), folder.resolve("not/there.html"));
    Files.createSymbolicLink(folder.resolve("broken.ics"), Path.of("/proc/self/mem"));
  }

  @Test
  void showsEachFault() {
    Set<Fault> shown = EnumSet.copyOf(CASES.keySet());
    shown.addAll(OTHERS);
    assertThat(shown).isEqualTo(EnumSet.allOf(Fault.class));
    Set<String> ids = Arrays.stream(Fault.values()).map(Fault::id).collect(Collectors.toSet());
    assertThat(ids).hasSameSizeAs(Fault.values());
  }

  @TestFactory
  Stream<DynamicTest> isToldWithItsId() {
    return CASES.entrySet().stream()
        .map(one ->
            dynamicTest(
                one.getKey().id(),
                () -> {
                  try (Folder _ = Folder.open(folder.resolve("busy"))) {
                    Run run = kreds.run(one.getValue().split(" ", -1));
                    assertThat(run.exit()).as(run.toString()).isEqualTo(one.getKey().exit());
                    assertThat(run.err()).contains("fejl[" + one.getKey().id() + "]: ");
                    assertThat(run.out()).isEmpty();
                  }
                }));
  }

  @Test
  void isExplained() {
    for (Fault fault : Fault.values()) {
      Run run = kreds.run("explain", fault.id());
      assertThat(run.exit()).isZero();
      assertThat(run.out()).startsWith(fault.id() + " · ");
    }
  }
}
