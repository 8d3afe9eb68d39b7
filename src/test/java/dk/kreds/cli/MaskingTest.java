package dk.kreds.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kreds.testing.Kreds;
import dk.kreds.testing.Run;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// However participants are written down, a message about them quotes nobody.
class MaskingTest {
  private static final String GROUP =
      """
      kreds: 1
      name: Sorggruppen
      kind: support-group
      contact: {name: Karen Holm, phone: "00 00 00 01"}
      schedule: {starts: 2027-01-05, time: 19:00-21:00, every: first tuesday, meetings: 8}
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "participants:\n  people: [{name: Zacharias Kanin, phone: abc, email: Zacharias}]\n",
        "\"participants\":\n  people:\n    - name: Zacharias Kanin\n      email: Zacharias\n",
        "'participants':\n  people:\n    - name: Zacharias Kanin\n      email: Zacharias\n",
        "participants :\n  people:\n    - name: Zacharias Kanin\n      email: Zacharias\n",
        "participants: {people: [{name: Zacharias Kanin, email: Zacharias}]}\n",
        "Participants: {people: [Zacharias Kanin]}\n",
        "participant: {people: [Zacharias Kanin]}\n",
        "people: [Zacharias Kanin]\n",
        "people: [“Zacharias Kanin”]\n",
        "part: icipants: {size: 5-10, people: [Zacharias Kanin]}\n",
        "partners: {people: [Zacharias Kanin]}\n",
        ": participants: {people: [Zacharias Kanin]}\n",
        "\tparticipants: {people: [Zacharias Kanin]}\n",
        "\u00a0participants:\n  people:\n    - name: Zacharias Kanin\n",
        "participants:\n  people:\n    - name: Anna Eksempel\nZacharias Kanin\n",
      })
  void quotesNobody(String participants, @TempDir Path folder) {
    assertQuotesNobody(GROUP + participants, folder);
    assertQuotesNobody((GROUP + participants).indent(2), folder);
  }

  @ParameterizedTest
  @ValueSource(
      strings =
          "{kreds: 1, name: A, kind: cafe, participants: {people: [{name: Zacharias, x: y}]}}")
  void quotesNobodyOfADefinitionInBrackets(String whole, @TempDir Path folder) {
    assertQuotesNobody(whole, folder);
  }

  /// What only may be a slip is shown where nobody can be named, or nobody would find it.
  @ParameterizedTest
  @ValueSource(strings = {"kind:cafe\n", "language: da\nlanguage: da\n", "seats: 14\n"})
  void showsWhatCannotBeAboutAnybody(String line, @TempDir Path folder) {
    Run run =
        Kreds.in(folder).reading(GROUP.replace("kind: support-group\n", line)).run("check", "-");
    assertThat(run.out() + run.err()).contains(line.lines().toList().getLast()).doesNotContain("•");
  }

  private static void assertQuotesNobody(String definition, Path folder) {
    Run run = Kreds.in(folder).reading(definition).run("check", "-");
    assertThat(run.exit()).isEqualTo(Exit.WRONG);
    assertThat(run.out() + run.err()).doesNotContain("Zacharias", "Kanin");
  }
}
