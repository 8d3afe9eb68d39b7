package dk.kreds.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kreds.testing.Kreds;
import dk.kreds.testing.Run;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What several definitions share.
class IncludeTest {
  private static final String GROUP =
      """
      kreds: 1
      name: Prøvegruppen
      kind: support-group
      include: [faelles.yaml, shared/orgs.yaml]
      contact: karen
      leaders: [karen, {use: poul, tasks: [money]}, Ida Eksempel]
      organisation: foreningen
      schedule:
        starts: 2027-01-05
        time: 19:00-21:00
        every: first tuesday
        meetings: 10
        except: [public holidays, vinterferie]
        instead: skip
        changes:
          2027-05-04: {place: kirken}
      room: biblioteket
      themes: [{title: Søvn, speaker: laegen}]
      partners: [foreningen, Biblioteket]
      budget: {expenses: [{name: Leje, amount: 9}], income: [{use: fonden, asked: 500}]}
      participants: {size: 5-10, expected: 8}
      """;
  private static final String SHARED =
      """
      rooms:
        biblioteket: {name: Vejen Bibliotek, address: Torvet 1}
        kirken: Kirkens lokale
      people:
        karen: {name: Karen Eksempel, tasks: [hosting], phone: 00 00 00 01}
        poul: {name: Poul Eksempel, tasks: [hosting], phone: 00 00 00 02}
        laegen: {name: Liv Eksempel, role: læge}
      funders:
        fonden: Den gode fond
      holidays:
        vinterferie: {days: 2027-02-01 to 2027-02-05, reason: Vinterferie}
      """;

  @TempDir private Path folder;
  private Kreds kreds;

  @BeforeEach
  void aGroupThatSharesMost() throws Exception {
    kreds =
        Kreds.in(folder)
            .file("groups/g.yaml", GROUP)
            .file("groups/faelles.yaml", SHARED)
            .file(
                "groups/shared/orgs.yaml",
                "organisations:\n  foreningen: {name: Foreningen, logo: logo.png}\n")
            .file("groups/shared/logo.png", Files.readAllBytes(Path.of("examples/logo.png")));
  }

  @Test
  void theEntriesStandInThePapers() {
    Run run = kreds.run("make", "groups");
    assertThat(run.exit()).as(run.toString()).isZero();
    assertThat(run.err()).startsWith("1 gruppe · ");
    assertThat(paper("public/flyer.html"))
        .contains("Vejen Bibliotek", "Torvet 1", "Karen Eksempel", "00 00 00 01", "Foreningen")
        .contains("data:image/png");
    assertThat(paper("participants/calendar.html"))
        .contains("Kirkens lokale", "Liv Eksempel", "Vinterferie");
    assertThat(paper("leaders/budget.html")).contains("Den gode fond");
    assertThat(kreds.run("show", "groups/g.yaml", "--json").out())
        .contains("{\"name\":\"Poul Eksempel\",\"tasks\":[\"money\"]}");
  }

  private String paper(String name) {
    return new String(kreds.read("out/g/" + name), StandardCharsets.UTF_8);
  }

  @Test
  void aMistakeIsShownInTheFileWhereItIs() {
    kreds.file("groups/faelles.yaml", SHARED.replace("phone: 00 00 00 01", "phone: ring bare"));
    Run run = kreds.run("check", "groups/g.yaml");
    assertThat(run.exit()).isEqualTo(Exit.WRONG);
    assertThat(run.err())
        .contains("groups/faelles.yaml:5:58: fejl[K048]")
        .contains("    5 │   karen: {name: Karen Eksempel");
    kreds.file("groups/faelles.yaml", SHARED.replace("address:", "adresse:"));
    assertThat(kreds.run("check", "groups/g.yaml").err())
        .contains("groups/faelles.yaml:2:40: fejl[K030]")
        .contains("skriv  address");
  }

  @Test
  void aNameThatIsNotSharedIsTold() {
    kreds.file("groups/g.yaml", GROUP.replace("room: biblioteket", "room: bibliotket"));
    assertThat(kreds.run("check", "groups/g.yaml").err())
        .contains("groups/g.yaml:17:7: fejl[K121]")
        .contains("skriv  biblioteket");
  }

  @Test
  void nothingOutsideTheFolderIsIncluded() {
    kreds.file("secret.yaml", SHARED);
    kreds.file("groups/g.yaml", GROUP.replace("faelles.yaml", "../secret.yaml"));
    Run run = kreds.run("check", "groups/g.yaml");
    assertThat(run.exit()).isEqualTo(Exit.WRONG);
    assertThat(run.err()).contains("groups/g.yaml:4:11: fejl[K051]");
  }

  @Test
  void aChangeOfWhatIsSharedRemakesWhoeverSharesIt() {
    kreds.file(
        "groups/alone.yaml",
        GROUP
                .replaceAll(
                    "(?m)^(include|contact|leaders|organisation"
                        + "|room|themes|partners|budget|        except|        changes).*\n",
                    "")
                .replace("  except: [public holidays, vinterferie]\n", "")
                .replace("  changes:\n    2027-05-04: {place: kirken}\n", "")
            + "contact: {name: Ib}\n");
    Run first = kreds.run("make", "groups");
    assertThat(first.exit()).as(first.toString()).isZero();
    byte[] alone = kreds.read("out/alone/public/flyer.pdf");
    kreds.file("groups/faelles.yaml", SHARED.replace("Torvet 1", "Torvet 2"));
    Run run = kreds.run("make", "groups", "--json");
    assertThat(run.out()).contains("\"id\":\"alone\",\"state\":\"unchanged\"");
    assertThat(run.out()).contains("\"id\":\"g\",\"state\":\"made\"");
    assertThat(paper("public/flyer.html")).contains("Torvet 2");
    assertThat(kreds.read("out/alone/public/flyer.pdf")).isEqualTo(alone);
  }
}
