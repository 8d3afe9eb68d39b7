package dk.kreds.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kreds.testing.Groups;
import dk.kreds.testing.Kreds;
import dk.kreds.testing.Run;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
  private static final String WRONG = Groups.small("").replace("2027-01-05", "2027-13-05");

  private static final String FINE =
      Groups.small(
          """
          audience: Pårørende
          organisation: {name: Foreningen, logo: logo.png}
          leaders: [{name: Karen Eksempel, tasks: [interviews]}, Poul Prøve]
          room:
            name: Biblioteket
            address: Eksempelgade 1, 0000 Lilleby
            transit: Bus 1
            access: Ingen trin
            toilets: yes
            kitchen: yes
          payment: free
          themes: [{title: A}, {title: B}, {title: C}, {title: D},
            {title: E}, {title: F}, {title: G}, {title: H}]
          partners: [Biblioteket]
          """);

  @TempDir private Path folder;
  private Kreds kreds;

  @BeforeEach
  void twoGroups() {
    kreds =
        Kreds.in(folder)
            .file("fine.yaml", FINE)
            .file("logo.png", Kreds.in(Path.of("examples")).read("logo.png"))
            .file("wrong.yaml", WRONG);
  }

  @Test
  void aFineGroupIsToldSoOnTheMessagesStream() {
    Run run = kreds.run("check", "fine.yaml");
    assertThat(run.exit()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isEqualTo("fine.yaml: alt er, som det skal være.\n");
  }

  @Test
  void quietSaysNothingWhereNothingIsWrong() {
    assertThat(kreds.run("check", "fine.yaml", "--quiet").err()).isEmpty();
    assertThat(kreds.run("check", "-q", "fine.yaml").err()).isEmpty();
  }

  @Test
  void quietStillSaysWhatIsWrong() {
    Run run = kreds.run("check", "wrong.yaml", "--quiet");
    assertThat(run.exit()).isEqualTo(Exit.WRONG);
    assertThat(run.err()).isEqualTo(kreds.run("check", "wrong.yaml").err());
  }

  @Test
  void adviceIsNoMistakeAndQuietDoesWithoutIt() {
    kreds.file("advised.yaml", FINE.replace("partners: [Biblioteket]\n", ""));
    Run run = kreds.run("check", "advised.yaml");
    assertThat(run.exit()).isZero();
    assertThat(run.err())
        .startsWith("advised.yaml:2:7: råd[A005]")
        .endsWith("1 råd og ingen fejl i advised.yaml.\n");
    assertThat(kreds.run("check", "advised.yaml", "-q").err()).isEmpty();
  }

  @Test
  void aMistakeIsShownAtItsPlaceWithWhatToWrite() {
    Run run = kreds.run("check", "wrong.yaml");
    assertThat(run.exit()).isEqualTo(Exit.WRONG);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith("wrong.yaml:6:11: fejl[K")
        .contains("    6 │   starts: 2027-13-05")
        .contains("      │           ^^^^^^^^^^")
        .contains("1 fejl i wrong.yaml.");
  }

  @Test
  void oneBadGroupDoesNotStopTheOthers() {
    Run run = kreds.run("check", "wrong.yaml", "fine.yaml");
    assertThat(run.exit()).isEqualTo(Exit.WRONG);
    assertThat(run.err()).contains("1 fejl i wrong.yaml.").contains("fine.yaml: alt er");
  }

  @Test
  void oneMissingFileDoesNotStopTheOthers() {
    Run run = kreds.run("check", "missing.yaml", "wrong.yaml", "fine.yaml");
    assertThat(run.exit()).isEqualTo(Exit.CANNOT);
    assertThat(run.err())
        .contains("missing.yaml findes ikke")
        .contains("1 fejl i wrong.yaml.")
        .contains("fine.yaml: alt er");
  }

  @Test
  void twoGroupsOfOneNameAreToldAtBothPlacesAsByMake() {
    String named = FINE.replace(", logo: logo.png", "") + "id: lilleby\n";
    kreds.file("all/one.yaml", named).file("all/two.yaml", named);
    Run run = kreds.run("check", "all", "--strict");
    assertThat(run.exit()).isEqualTo(Exit.WRONG);
    assertThat(run.err())
        .contains("all/one.yaml:25:5: fejl[K120]: ", "all/two.yaml:25:5: fejl[K120]: ")
        .doesNotContain("A070");
    String json = kreds.run("check", "all", "--format", "json").out();
    assertThat(json.split("\"K120\"", -1)).hasSize(3);
    assertThat(json).contains("\"file\" : \"all/one.yaml\"", "\"file\" : \"all/two.yaml\"");
  }

  @Test
  void filesOfOneNameInTwoFoldersAreTwoGroupsOfOneName() {
    kreds.file("a/group.yaml", Groups.small("")).file("b/group.yaml", Groups.small(""));
    Run run = kreds.run("check", "a", "b");
    assertThat(run.exit()).isEqualTo(Exit.WRONG);
    assertThat(run.err()).contains("a/group.yaml: fejl[K120]", "b/group.yaml: fejl[K120]");
    assertThat(kreds.run("check", "a").exit()).isZero();
  }

  /// Twelve groups include one file: there is one line to mend.
  @Test
  void adviceAboutAFileThatGroupsShareIsToldOnce() {
    String sharing =
        FINE.replace("{name: Foreningen, logo: logo.png}", "we\ninclude: shared.yaml")
            .replace("partners: [Biblioteket]\n", "");
    kreds.file("many/shared.yaml", "organisations: {we: {name: Foreningen}}\n");
    for (String one : new String[] {"a", "b", "c"}) {
      kreds.file("many/" + one + ".yaml", sharing);
    }
    Run run = kreds.run("check", "many");
    assertThat(run.err().split("A044", -1)).hasSize(2);
    assertThat(run.err())
        .contains("many/shared.yaml:1:21: råd[A044]: ", "2 råd og ingen fejl i many/a.yaml.")
        .contains("many/b.yaml:2:7: råd[A005]", "1 råd og ingen fejl i many/b.yaml.");
    kreds.file("many/d.yaml", sharing + "accept: {A005: one is enough}\n");
    assertThat(kreds.run("check", "many").err())
        .contains("many/d.yaml: kun det, der er sagt ovenfor")
        .doesNotContain("many/d.yaml: alt er");
    kreds.file("many/d.yaml", sharing);
    Run json = kreds.run("check", "many", "--format", "json", "--strict");
    assertThat(json.exit()).isEqualTo(Exit.WRONG);
    assertThat(json.out().split("\"A044\"", -1)).hasSize(2);
    assertThat(json.out().split("\"A005\"", -1)).hasSize(5);
  }

  @Test
  void nothingIsWritten() {
    kreds.run("check", "wrong.yaml", "fine.yaml");
    assertThat(kreds.files()).containsExactly("fine.yaml", "logo.png", "wrong.yaml");
  }

  @Test
  void aGroupMayComeOnStandardInput() {
    assertThat(kreds.reading(FINE).run("check", "-").exit()).isZero();
    Run run = kreds.reading(WRONG).run("check", "-");
    assertThat(run.exit()).isEqualTo(Exit.WRONG);
    assertThat(run.err()).startsWith("-:6:11: fejl[K");
  }

  @Test
  void colourIsForTerminalsAndForThoseWhoWantIt() {
    assertThat(kreds.run("check", "wrong.yaml").err()).doesNotContain("\u001b");
    assertThat(kreds.atTerminal().run("check", "wrong.yaml").err()).contains("\u001b[1;31mfejl");
    assertThat(kreds.atTerminal().with("NO_COLOR", "1").run("check", "wrong.yaml").err())
        .doesNotContain("\u001b");
  }

  @Test
  void messagesSpeakTheGroupsLanguageWhereThePersonsIsNotKnown() {
    kreds.file("danish.yaml", FINE + "language: da\n");
    assertThat(kreds.with("LANG", "C").run("check", "danish.yaml").err()).contains("alt er");
    kreds.file("danish.yaml", WRONG + "language: da\n");
    assertThat(kreds.with("LANG", "").run("check", "danish.yaml").err()).contains("fejl[K");
  }

  @Test
  void adviceThatWasAcceptedIsNotGivenAgain() {
    String short6 = FINE.replace("meetings: 10", "meetings: 6");
    kreds
        .file("six.yaml", short6)
        .file("seen.yaml", short6 + "accept: {A011: six is what we can}\n");
    assertThat(kreds.run("check", "six.yaml").err()).contains("A011");
    assertThat(kreds.run("check", "seen.yaml").err()).doesNotContain("A011");
    Run unknown = kreds.file("no.yaml", short6 + "accept: {A999: so}\n").run("check", "no.yaml");
    assertThat(unknown.exit()).isEqualTo(1);
    assertThat(unknown.err()).contains("K044", "A011");
  }

  @Test
  void aMistakeInTheListOfPeopleIsShownWithoutThem() {
    kreds
        .file("group.yaml", Groups.small("").replace("expected: 8", "list: people.yaml"))
        .file("people.yaml", "- {name: Grethe Hemmelig, apologies: [2027-13-01]}\n");
    assertThat(kreds.run("check", "group.yaml").err())
        .contains(
            "people.yaml:1:39: ", "│ - {name: •••••• ••••••••, apologies: [2027-13-01]}", "^^^^")
        .doesNotContain("Hemmelig");
  }

  @Test
  void aTextWithoutAColonIsOneMistake() {
    Run run = kreds.file("text.yaml", "Gruppen i Lilleby\n").run("check", "text.yaml");
    assertThat(run.err()).contains("K021").doesNotContain("K033");
  }

  @Test
  void aMisspeltKindMayBeOneOfTheAssociationsOwn() {
    kreds
        .file(
            "kinds/mindfulness.yaml", Kreds.in(Path.of("examples")).read("kinds/mindfulness.yaml"))
        .file("group.yaml", Groups.small("").replace("support-group", "mindfullnes"));
    assertThat(kreds.run("check", "group.yaml").err())
        .contains("K044", "skriv  mindfulness", "talks, ");
  }
}
