package dk.kreds.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kreds.testing.Kreds;
import dk.kreds.testing.Run;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// `kreds check` over groups that want the same people and rooms.
class ClashesToldTest {
  private static final String GROUP =
      """
      kreds: 1
      name: Gruppen i Vejen
      kind: support-group
      audience: Pårørende
      contact: {name: Karen Eksempel, phone: 00 00 00 00}
      leaders: [Karen Eksempel, {name: Ib Prøve, phone: 00 00 00 11}]
      schedule: {starts: 2027-01-05, time: 19:00-21:00, every: first tuesday, meetings: 10}
      room: {name: Biblioteket, address: "Eksempelgade 1, 0000 Lilleby"}
      themes: [{title: A, speaker: Bodil Forsøg}]
      """;

  @TempDir private Path folder;
  private Kreds kreds;

  @BeforeEach
  void oneGroup() {
    kreds = Kreds.in(folder).file("groups/a.yaml", GROUP);
  }

  @Test
  void theSameLeaderRoomAndSpeakerAreToldWithBothPlaces() {
    kreds.file("groups/b.yaml", GROUP.replace("19:00-21:00", "20:00-22:00").replace("Ib", "Bo"));
    Run run = kreds.run("check", "groups/");
    assertThat(run.exit()).as(run.toString()).isZero();
    assertThat(run.err())
        .contains(
            "groups/b.yaml:6:11: råd[A070]: Karen Eksempel skal lede to grupper på samme tid 10"
                + " gange, første gang tirsdag den 5. januar 2027: Gruppen i Vejen og Gruppen i"
                + " Vejen.")
        .contains("  groups/a.yaml:6:11: Gruppen i Vejen")
        .contains("groups/b.yaml:8:14: råd[A071]")
        .contains("groups/b.yaml:9:30: råd[A072]")
        .contains("groups/b.yaml:4:11: råd[A074]: To grupper for de samme i Lilleby")
        .endsWith("4 sammenstød mellem grupperne.\n");
  }

  @Test
  void whatIsSharedIsToldWhereEachGroupNamesIt() {
    String sharing =
        """
        kreds: 1
        name: Gruppen i Vejen
        kind: support-group
        include: shared.yaml
        contact: karen
        leaders: [karen, {use: poul, tasks: [hosting]}]
        schedule: {starts: 2027-01-05, time: 19:00-21:00, every: first tuesday, meetings: 10}
        room: library
        """;
    Kreds two =
        Kreds.in(folder.resolve("two"))
            .file(
                "groups/shared.yaml",
                """
                people: {karen: Karen Eksempel, poul: {name: Poul Prøve, phone: 00 00 00 02}}
                rooms: {library: {name: Biblioteket, address: "Eksempelgade 1, 0000 Lilleby"}}
                """)
            .file("groups/a.yaml", sharing)
            .file(
                "groups/b.yaml",
                sharing
                    .replace("Vejen", "Aaby")
                    .replace("19:00-21:00", "20:00-22:00")
                    .replace("leaders: [karen, {use", "leaders: [ {use"));
    Run run = two.run("check", "groups/");
    assertThat(run.exit()).as(run.toString()).isZero();
    assertThat(run.err())
        .contains(
            "groups/b.yaml:6:18: råd[A070]: Poul Prøve skal lede to grupper på samme tid 10 gange,"
                + " første gang tirsdag den 5. januar 2027: Gruppen i Aaby og Gruppen i Vejen.\n"
                + "    6 │ leaders: [ {use: poul")
        .contains("  groups/a.yaml:6:24: Gruppen i Vejen\n    6 │ leaders: [karen, {use: poul")
        .contains("groups/b.yaml:8:7: råd[A071]: Lokalet Biblioteket skal bruges af to grupper")
        .contains("  groups/a.yaml:8:7: Gruppen i Vejen\n    8 │ room: library");
    assertThat(two.run("check", "groups/", "--format", "json").out())
        .contains("\"file\" : \"groups/a.yaml\"", "Gruppen i Aaby og Gruppen i Vejen");
    assertThat(two.run("directory", "groups/", "-o", "out").exit()).isZero();
    assertThat(new String(two.read("out/leaders/clashes.csv"), StandardCharsets.UTF_8))
        .contains("Gruppen i Aaby;groups/b.yaml:8:7;Gruppen i Vejen;groups/a.yaml:8:7;")
        .doesNotContain("shared.yaml");
  }

  @Test
  void theGapBetweenTwoPlacesCanBeChosen() {
    String later =
        GROUP
            .replace("19:00-21:00", "21:20-22:00")
            .replace("Biblioteket", "Huset")
            .replace("audience: Pårørende\n", "");
    kreds.file("groups/b.yaml", later);
    assertThat(kreds.run("check", "groups/").err())
        .contains("råd[A073]: Karen Eksempel har 20 minutter")
        .contains("2 sammenstød");
    assertThat(kreds.run("check", "groups/", "--gap", "20").err()).doesNotContain("A073");
    assertThat(kreds.run("check", "groups/", "--gap", "soon").exit()).isEqualTo(Exit.USAGE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"da", "nb", "nn", "en"})
  void everyLanguageHasTheWords(String language) {
    kreds.file("groups/b.yaml", GROUP).file("groups/c.yaml", GROUP.replace("19", "17"));
    Run run = kreds.with("LANG", language + "_XX.UTF-8").run("check", "groups/", "--gap", "90");
    assertThat(run.err()).contains("A070", "A071", "A072", "A074").doesNotContain("{count", "null");
  }

  @Test
  void quietSaysNothingOfThem() {
    kreds.file("groups/b.yaml", GROUP);
    assertThat(kreds.run("check", "groups/", "-q").err()).isEmpty();
  }

  @Test
  void aFolderWithoutGroupsIsToldAndTheOthersAreChecked() {
    Run run = kreds.file("other/x.txt", "").run("check", "other", "groups");
    assertThat(run.exit()).isEqualTo(Exit.CANNOT);
    assertThat(run.err())
        .contains("Der er ingen fil om en gruppe i other")
        .contains("groups/a.yaml");
  }
}
