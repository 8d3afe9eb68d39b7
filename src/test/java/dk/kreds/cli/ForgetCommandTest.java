package dk.kreds.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kreds.seal.KeyPair;
import dk.kreds.testing.Groups;
import dk.kreds.testing.Kreds;
import dk.kreds.testing.Run;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Three meetings have been when anybody is forgotten: in January, February and March.
class ForgetCommandTest {
  private static final LocalDate MARCH = LocalDate.of(2027, 3, 20);
  private static final String LIST =
      "# dem der kommer\n"
          + "- name: Zacharias Kanari\n  phone: 00 00 00 12\n  absences: [2027-01-05]\n"
          + "  # ring ikke efter 20\n\n"
          + "# kommer fra maj\n- Ludovika Kanari\n";

  @TempDir private Path folder;
  private Kreds kreds;

  @BeforeEach
  void aGroup() {
    kreds =
        Kreds.in(folder)
            .with("HOME", folder.resolve("home").toString())
            .file(
                "group.yaml",
                definition(
                    "list: people.yaml # deles ikke\n  people:\n"
                        + "    # søster\n    - {name: Berta Kanari, apologies: [2027-03-02]}\n"
                        + "    - Sara Kanari\n"))
            .file("people.yaml", LIST);
  }

  private static String definition(String participants) {
    return Groups.small("")
        .replaceFirst("participants:.*\\n", "participants:\n  size: 5-10\n  " + participants);
  }

  private Run run(int exit, String... arguments) {
    Run run = kreds.run(MARCH, arguments);
    assertThat(run.exit()).as(run.toString()).isEqualTo(exit);
    assertThat(run.out() + run.err()).doesNotContain("Kanari", "Exception");
    return run;
  }

  private String text(String name) {
    return new String(kreds.read(name), StandardCharsets.UTF_8);
  }

  private void assertNoTraceOf(String... names) {
    for (String file : kreds.files()) {
      String raw = new String(kreds.read(file), StandardCharsets.ISO_8859_1);
      assertThat(raw).as(file).doesNotContain(names);
      assertThat(file).doesNotContain(".kreds-backup", ".tmp");
    }
  }

  @Test
  void takesOutWhoIsNamedAndLeavesTheNumbers() {
    run(0, "make", "group.yaml");
    run(0, "agenda", "group.yaml");
    run(0, "forget", "group.yaml", "zacharias  kanari", "Berta Kanari", "--yes");
    assertThat(text("group.yaml"))
        .isEqualTo(
            definition(
                "list: people.yaml # deles ikke\n  people:\n    - Sara Kanari\n"
                    + "  counted: {people: 2, attendances: 4}\n"
                    + "  attended:\n    2027-01-05: 3\n"));
    assertThat(text("people.yaml")).isEqualTo("\n# kommer fra maj\n- Ludovika Kanari\n");
    assertNoTraceOf("Zacharias", "Berta", "00 00 00 12", "ring ikke", "søster");
    assertThat(kreds.files())
        .noneMatch(file -> file.contains("/leaders/") || file.contains("/participants/"))
        .doesNotContain("group-agenda.pdf")
        .anyMatch(file -> file.contains("/public/"));
    run(0, "make", "group.yaml");
    assertThat(kreds.files()).anyMatch(file -> file.contains("/leaders/"));
  }

  /// The list of whom to ring about a change holds them all; so may the papers of a definition that
  /// has got another name since.
  @Test
  void takesAwayTheListsOfChangesAndNamesWhatLiesUnderAnotherName() throws IOException {
    run(0, "make", "group.yaml");
    Files.move(folder.resolve("group.yaml"), folder.resolve("renamed.yaml"));
    run(0, "make", "renamed.yaml");
    run(0, "change", "renamed.yaml", "2027-05-04", "--cancel", "-y");
    run(0, "badges", "renamed.yaml", "-o", "out");
    assertThat(kreds.files()).contains("out/renamed/change-2027-05-04/leaders/call-list.pdf");
    Run run = run(0, "forget", "renamed.yaml", "--all", "--yes");
    assertThat(run.err()).contains("I out/group ligger papirer fra en definition, der ikke er der");
    assertThat(kreds.files())
        .doesNotContain("out/renamed-badges.pdf")
        .noneMatch(file -> file.startsWith("out/renamed/") && file.contains("/leaders/"));
  }

  @Test
  void forgettingEverybodyAddsUpTheNumbers() {
    run(0, "forget", "group.yaml", "Berta Kanari", "--yes");
    run(0, "forget", "group.yaml", "--all", "--yes");
    assertThat(text("group.yaml"))
        .isEqualTo(
            definition("counted: {people: 4, attendances: 10}\n  attended:\n    2027-01-05: 3\n"));
    assertThat(kreds.files()).containsExactly("group.yaml");
    assertThat(run(0, "forget", "group.yaml", "--all").err()).contains("ingen deltagere");
    run(0, "check", "group.yaml");
  }

  @Test
  void rewritesASealedListForAllWhoCouldReadIt() {
    KeyPair other = KeyPair.fresh();
    kreds.file("other.txt", other.secret());
    run(0, "seal", "group.yaml", "--recipient", other.recipient());
    String before = text("group.yaml");
    assertThat(run(Exit.USAGE, "forget", "group.yaml", "Ludovika Kanari", "--yes").err())
        .contains("--recipient");
    assertThat(text("group.yaml")).isEqualTo(before);
    String also = other.recipient();
    run(0, "forget", "group.yaml", "Ludovika Kanari", "--yes", "--recipient", also);
    run(0, "check", "group.yaml", "--key", "other.txt");
    assertThat(kreds.run("unseal", "group.yaml", "-o", "-").out())
        .contains("Zacharias")
        .doesNotContain("Ludovika");
    assertNoTraceOf("Ludovika", "Zacharias");
  }

  @Test
  void keepsALockedListLocked() {
    kreds.file("pass.txt", "kaffe og kage\n");
    run(0, "seal", "group.yaml", "--passphrase-file", "pass.txt");
    String[] forget = {"forget", "group.yaml", "Ludovika Kanari", "--yes"};
    run(Exit.WRONG, forget);
    run(0, "forget", "group.yaml", "Ludovika Kanari", "--yes", "--passphrase-file", "pass.txt");
    run(0, "check", "group.yaml", "--passphrase-file", "pass.txt");
    assertThat(kreds.files()).doesNotContain("people.yaml");
  }

  @Test
  void showsWhatItWillDoAndAsks() {
    run(0, "make", "group.yaml");
    List<String> files = kreds.files();
    String before = text("group.yaml");
    Run dry = run(0, "forget", "group.yaml", "--all", "--dry-run");
    assertThat(dry.err())
        .contains("4 deltagere", "people.yaml", "agenda.pdf", "10 gange", "fortrydes");
    run(Exit.USAGE, "forget", "group.yaml", "--all");
    kreds = kreds.atTerminal().reading("nej\n");
    assertThat(run(Exit.STOPPED, "forget", "group.yaml", "--all").err())
        .contains("[X002]: ", "ikke slettet");
    assertThat(kreds.files()).isEqualTo(files);
    assertThat(text("group.yaml")).isEqualTo(before);
    assertThat(text("people.yaml")).isEqualTo(LIST);
    kreds = kreds.reading("ja\n");
    run(0, "forget", "group.yaml", "--all");
    assertThat(kreds.files()).doesNotContain("people.yaml");
  }

  @Test
  void saysWhereANameIsLeft() {
    kreds.file("group.yaml", "# Zacharias Kanari har nøglen\n" + definition("list: people.yaml\n"));
    assertThat(run(Exit.WRONG, "forget", "group.yaml", "Zacharias Kanari", "--yes").err())
        .contains("group.yaml, linje 1.");
    assertThat(text("people.yaml")).doesNotContain("Zacharias");
  }

  @Test
  void wantsToKnowWhom() {
    run(Exit.USAGE, "forget", "group.yaml");
    run(Exit.USAGE, "forget", "group.yaml", "Sara Kanari", "--all");
    assertThat(run(Exit.WRONG, "forget", "group.yaml", "Sara Kanari", "Sarah").err())
        .contains("nummer 2")
        .doesNotContain("Sara");
  }
}
