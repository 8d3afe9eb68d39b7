package dk.kreds.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kreds.testing.Groups;
import dk.kreds.testing.Kreds;
import dk.kreds.testing.Run;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// A command line that says something wrong: exit 2, what it is, how to go on, and nothing is made.
class UsageTest {
  /// Those that need no definition to begin with.
  private static final List<String> WITHOUT_A_FILE =
      List.of("new", "themes", "templates", "key", "explain", "schema");

  @TempDir private Path folder;
  private Kreds kreds;

  @BeforeEach
  void aGroup() {
    kreds = Kreds.in(folder).file("group.yaml", Groups.small(""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          flyr group.yaml                  | Mente du  kreds flyer ?
          xyzzy                            | Kommandoen "xyzzy" findes ikke.
          help xyzzy                       | Kommandoen "xyzzy" findes ikke.
          flyer group.yaml --bogus         | "--bogus"
          flyer group.yaml --format doc    | pdf, html
          flyer group.yaml -o flyer.ics    | pdf, html
          flyer group.yaml other.yaml      | "other.yaml"
          show group.yaml other.yaml       | "other.yaml"
          flyer group.yaml -o              | FIL
          make group.yaml --format pdf     | "--format"
          check group.yaml -o out          | "-o"
          make group.yaml --dryrun         | Mente du  --dry-run ?
          make group.yaml --out a          | Mente du  --output ?
          make group.yaml -o a -o b        | --output står der mere end én gang.
          make group.yaml --only calender.ics | Mente du  calendar.ics ?
          make group.yaml --only ,         | Skriv en af disse: accounts,
          make group.yaml --audience publc | Mente du  public ?
          make group.yaml --since 3/2-2027 | "3/2-2027" kan ikke bruges som --since. Skriv en dato med år, måned og dag
          make group.yaml --jobs 0         | Skriv et tal fra 1 til 256.
          make group.yaml --shard 5/3      | Skriv hvilken del af hvor mange, for eksempel 3/16.
          check group.yaml --gap halv      | Skriv et antal minutter fra 0 til 1440
          make - --watch                   | - og --watch kan ikke bruges sammen.
          directory . --half-year 2027     | for eksempel 2027-1, eller all.
          """)
  void isToldWhatIsWrong(String line, String told) {
    Run run = kreds.run(line.split(" ", -1));
    assertThat(run.exit()).as(run.toString()).isEqualTo(Exit.USAGE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(told).doesNotContain("Exception", "Unknown option", "\tat ");
    assertThat(kreds.files()).containsExactly("group.yaml");
  }

  static List<String> commandsThatNeedAFile() {
    return Commands.names().stream().filter(name -> !WITHOUT_A_FILE.contains(name)).toList();
  }

  @ParameterizedTest
  @MethodSource("commandsThatNeedAFile")
  void aCommandWithoutItsFileSaysThatItIsMissing(String name) {
    Run run = kreds.run(name);
    assertThat(run.exit()).as(run.toString()).isEqualTo(Exit.USAGE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("Her mangler FIL.").contains("kreds help " + name);
    assertThat(kreds.files()).containsExactly("group.yaml");
  }

  @Test
  void aCommandTypedWithControlCharactersDoesNotReachTheTerminal() {
    Run run = kreds.run("\u001b[31mfly\ner");
    assertThat(run.exit()).isEqualTo(Exit.USAGE);
    assertThat(run.err().strip()).doesNotContain("\u001b", "\n");
  }

  @Test
  void anArgumentThatBeginsWithAtIsAFileLikeAnyOther() {
    kreds.file("@group.yaml", Groups.small(""));
    assertThat(kreds.run("check", "@group.yaml").exit()).isZero();
  }
}
