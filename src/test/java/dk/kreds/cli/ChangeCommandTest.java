package dk.kreds.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.kreds.testing.Groups;
import dk.kreds.testing.Kreds;
import dk.kreds.testing.Pdf;
import dk.kreds.testing.Run;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// `kreds change`: the definition, and what people are told with.
class ChangeCommandTest {
  private static final String GROUP =
      Groups.small("room: Medborgerhuset   # nøglen hænger ved døren\n")
          .replace(
              "  meetings: 10\n",
              "  meetings: 10\n  changes:   # dem, vi har aftalt\n"
                  + "    2027-02-02: {time: 18:00-20:00}   # vinter\n"
                  + "    2027-03-02: cancelled\n");

  private static final String PACK = "out/g/change-2027-05-04/";

  @TempDir private Path folder;
  private Kreds kreds;

  @BeforeEach
  void write() {
    kreds = Kreds.in(folder).file("g.yaml", GROUP);
  }

  @Test
  void addsALineAndLeavesAllElseAsItWas() {
    Run run =
        kreds.run(
            "change",
            "g.yaml",
            "2027-05-04",
            "--to",
            "2027-05-11",
            "--reason",
            "Huset er lejet ud, desværre");
    assertThat(run.exit()).as(run.toString()).isZero();
    String line = "    2027-05-04: {date: 2027-05-11, reason: \"Huset er lejet ud, desværre\"}\n";
    assertThat(text()).isEqualTo(GROUP.replace("cancelled\n", "cancelled\n" + line));
    assertThat(kreds.run("check", "g.yaml").exit()).isZero();
  }

  /// A holiday after all: it is one more, and all the others stay.
  @Test
  void aDateThatAnExceptionTookIsBroughtBackAsItSays() {
    String weekly =
        GROUP
            .replace("first tuesday", "week")
            .replace("  changes:", "  except: [2027-02-15 to 2027-02-19]\n  changes:");
    kreds.file("w.yaml", weekly);
    Run told = kreds.run("change", "w.yaml", "2027-02-16", "--to", "2027-02-16");
    assertThat(told.exit()).isEqualTo(Exit.WRONG);
    assertThat(told.err())
        .contains("kreds change w.yaml 2027-02-16 --add")
        .doesNotContain("Mente du");
    assertThat(kreds.run("show", "w.yaml").out())
        .contains("Fridage      16. februar", "tirsdag   16. marts");
    assertThat(kreds.run("change", "w.yaml", "2027-02-16", "--add").exit()).isZero();
    assertThat(new String(kreds.read("w.yaml"), UTF_8)).contains("    2027-02-16: extra\n");
    assertThat(kreds.run("show", "w.yaml").out())
        .contains("tirsdag   16. februar", "tirsdag   16. marts")
        .doesNotContain("Fridage");
  }

  @Test
  void oneMeetingMoreIsToldAndTakenBackToTheByte() {
    kreds.run("make", "g.yaml", "-o", "out", "-q");
    String pack = "out/g/change-2027-05-20/";
    Run run =
        kreds.run(
            "change", "g.yaml", "2027-05-20", "--add", "--time", "18:30-20:30", "--place", "Broen");
    assertThat(run.exit()).as(run.toString()).isZero();
    assertThat(text()).contains("    2027-05-20: {extra: yes, time: 18:30-20:30, place: Broen}\n");
    assertThat(new String(kreds.read(pack + "participants/change-message.txt"), UTF_8))
        .contains("Emne: Ekstra gang: Mødet torsdag den 20. maj")
        .contains("Der kommer en ekstra gang. Vi mødes torsdag den 20. maj")
        .contains("kl.\u00a018.30–20.30, Broen");
    assertThat(ics(pack)).contains("DTSTART;TZID=Europe/Copenhagen:20270520T183000");
    assertThat(Pdf.read(kreds.read(pack + "public/door-notice.pdf")).text())
        .contains("Ekstra gang", "Torsdag den 20. maj", "kl. 18.30–20.30", "Broen");
    assertThat(Pdf.read(kreds.read(pack + "leaders/call-list.pdf")).text())
        .contains("bestil tiden");
    assertThat(Pdf.read(kreds.read(pack + "participants/calendar.pdf")).text())
        .contains("20. maj", "Ekstra gang");
    Run undo = kreds.run("change", "g.yaml", "2027-05-20", "--undo");
    assertThat(undo.exit()).as(undo.toString()).isZero();
    assertThat(text()).isEqualTo(GROUP);
    assertThat(new String(kreds.read(pack + "participants/change-message.txt"), UTF_8))
        .contains("Mødet torsdag den 20. maj er aflyst.");
    assertThat(ics(pack)).contains("20270520T183000").contains("STATUS:CANCELLED");
  }

  /// Taking back a change of it leaves it there.
  @Test
  void anExtraMeetingMovesAndIsCalledOffLikeAnyOther() {
    kreds.run("change", "g.yaml", "2027-05-20", "--add", "-q");
    String added = text();
    assertThat(added).contains("    2027-05-20: extra\n");
    kreds.run("change", "g.yaml", "2027-05-20", "--to", "2027-05-27", "-q");
    assertThat(text()).contains("    2027-05-20: {extra: yes, date: 2027-05-27}\n");
    kreds.run("change", "g.yaml", "2027-05-27", "--undo", "-q");
    assertThat(text()).isEqualTo(added);
    kreds.run("change", "g.yaml", "2027-05-20", "--cancel", "--reason", "Sygdom", "-q");
    assertThat(text()).contains("2027-05-20: {extra: yes, cancelled: yes, reason: Sygdom}\n");
    assertThat(kreds.run("show", "g.yaml").out()).contains("Sygdom");
    kreds.run("change", "g.yaml", "2027-05-20", "--undo", "-q");
    assertThat(text()).isEqualTo(added);
    kreds.run("change", "g.yaml", "2027-05-20", "--time", "10:00-12:00", "-q");
    kreds.run("change", "g.yaml", "2027-05-20", "--cancel", "-q");
    kreds.run("change", "g.yaml", "2027-05-20", "--undo", "-q");
    assertThat(text()).contains("2027-05-20: {extra: yes, time: 10:00-12:00}\n");
  }

  @Test
  void whatStandsOnThePapersTellsOfTheExtraMeeting() {
    kreds.run("change", "g.yaml", "2027-05-20", "--add", "-q");
    assertThat(Pdf.read(made("flyer", "pdf")).text())
        .contains("Vi mødes også torsdag den 20. maj.");
    assertThat(new String(made("calendar", "txt"), UTF_8)).contains("Ekstra gang");
    assertThat(kreds.run("show", "g.yaml").out()).contains("ekstra gang");
  }

  private byte[] made(String paper, String format) {
    String file = paper + "." + format;
    assertThat(kreds.run(paper, "g.yaml", "--format", format, "-o", file).exit()).isZero();
    return kreds.read(file);
  }

  private String ics(String pack) {
    return new String(kreds.read(pack + "participants/calendar.ics"), UTF_8);
  }

  @Test
  void makesAllThatPeopleAreToldWithAboutThisChangeAlone() {
    kreds.run("make", "g.yaml", "-o", "out", "-q");
    Run run = kreds.run("change", "g.yaml", "2027-05-04", "--to", "2027-05-11");
    assertThat(kreds.files().stream().filter(file -> file.startsWith(PACK)))
        .containsExactly(
            PACK + "leaders/call-list.pdf",
            PACK + "participants/calendar.ics",
            PACK + "participants/calendar.pdf",
            PACK + "participants/change-message.txt",
            PACK + "public/door-notice.pdf");
    assertThat(run.err()).contains(PACK + "public/door-notice.pdf").contains("kreds make g.yaml");
    Pdf door = Pdf.read(kreds.read(PACK + "public/door-notice.pdf"));
    assertThat(door.pages()).hasSize(1);
    assertThat(door.text()).contains("Flyttet", "Tirsdag den 11. maj", "00 00 00 00");
    assertThat(permissions(PACK + "leaders/call-list.pdf")).isEqualTo("rw-------");
    assertThat(sequence("20270511T190000")).isEqualTo(1);
    assertThat(kreds.files()).noneMatch(file -> file.contains("backup"));
  }

  /// Phones follow only a number that rises, also where a change is taken back.
  @Test
  void undoGivesTheFileBackAndRaisesTheSequence() {
    kreds.run("change", "g.yaml", "2027-05-04", "--to", "2027-05-11");
    Run run = kreds.run("change", "g.yaml", "2027-05-11", "--undo");
    assertThat(run.exit()).as(run.toString()).isZero();
    assertThat(text()).isEqualTo(GROUP);
    assertThat(sequence("20270504T190000")).isEqualTo(2);
    assertThat(new String(kreds.read(PACK + "participants/change-message.txt"), UTF_8))
        .contains("Mødet tirsdag den 4. maj bliver alligevel, som vi først aftalte.");
  }

  @Test
  void theLastChangeTakesTheKeyWithIt() {
    kreds.run("change", "g.yaml", "2027-02-02", "--undo", "-q");
    kreds.run("change", "g.yaml", "2027-03-02", "--undo", "-q");
    assertThat(text()).doesNotContain("changes").contains("# nøglen hænger ved døren");
  }

  @Test
  void whatIsSaidAlreadyStays() {
    kreds.run("change", "g.yaml", "2027-02-02", "--place", "Biblioteket", "-q");
    assertThat(text()).contains("2027-02-02: {time: 18:00-20:00, place: Biblioteket}   # vinter\n");
    kreds.run("change", "g.yaml", "2027-02-02", "--time", "17:00-19:00", "-q");
    assertThat(text()).contains("2027-02-02: {time: 17:00-19:00, place: Biblioteket}   # vinter\n");
    kreds.run("change", "g.yaml", "2027-02-02", "--cancel", "--reason", "Vinterferie", "-q");
    assertThat(text()).contains("2027-02-02: {cancelled: yes, reason: Vinterferie}   # vinter\n");
  }

  @Test
  void theEditionIsOfTheDayOnWhichPeopleAreTold() {
    kreds.file("g.yaml", GROUP + "updated: 2026-10-01   # udgave\n");
    kreds.run("change", "g.yaml", "2027-05-04", "--cancel", "-q");
    assertThat(text())
        .contains("    2027-05-04: cancelled\n")
        .contains("updated: 2026-11-21   # udgave\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2027-05-05 --cancel                | 1 | Mente du 2027-05-04 (tirsdag den 4. maj) eller"
            + " 2027-06-01 (tirsdag den 1. juni)?",
        "2027-03-02 --to 2027-03-09         | 1 | Mødet tirsdag den 2. marts 2027 er aflyst.",
        "2027-05-04 --undo                  | 1 | Der er ikke ændret noget ved mødet tirsdag den 4."
            + " maj 2027.",
        "2027-05-04 --to 2026-11-20         | 1 | fredag den 20. november 2026 er forbi.",
        "2027-05-04 --to 2027-06-01         | 1 | Intet er skrevet.",
        "2027-05-04 --time 21:00-19:00      | 1 | Intet er skrevet.",
        "2027-05-04 --add                   | 1 | I mødes allerede tirsdag den 4. maj 2027",
        "2027-03-02 --add                   | 1 | --undo",
        "2026-11-11 --add                   | 1 | er forbi",
        "2027-05-20 --add --to 2027-05-21   | 2 | kun ét ad gangen",
        "2027-05-20 --add --cancel          | 2 | kun ét ad gangen",
        "2027-05-04                         | 2 | Hvad skal der ske med mødet?",
        "2027-05-04 --cancel --to 2027-05-11| 2 | kun ét ad gangen",
        "4.5.2027 --cancel                  | 2 | er ingen dato",
        "2027-05-04 --cancel --run Aften    | 1 | Hvilket hold?",
      })
  void whatCannotBeIsToldAndNothingIsWritten(String line, int exit, String told) {
    String[] words = ("change g.yaml " + line).split(" +", -1);
    Run run = kreds.run(words);
    assertThat(run.exit()).as(run.toString()).isEqualTo(exit);
    assertThat(run.err()).contains(told);
    assertThat(kreds.files()).containsExactly("g.yaml");
    assertThat(text()).isEqualTo(GROUP);
  }

  @Test
  void aDryRunShowsWhatWouldBeWritten() {
    Run run = kreds.run("change", "g.yaml", "2027-05-04", "--cancel", "--dry-run");
    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .contains("Mødet tirsdag den 4. maj er aflyst. Vi mødes næste gang tirsdag den 1. juni")
        .contains("+   13 │     2027-05-04: cancelled");
    assertThat(kreds.files()).containsExactly("g.yaml");
  }

  @Test
  void asksAPersonBeforeItWrites() {
    Kreds person = kreds.atTerminal();
    Run no = person.reading("nej\n").run("change", "g.yaml", "2027-05-04", "--cancel");
    assertThat(no.exit()).isZero();
    assertThat(no.err()).contains("2027-05-04: cancelled").contains("Intet er ændret.");
    assertThat(text()).isEqualTo(GROUP);
    person.reading("ja\n").run("change", "g.yaml", "2027-05-04", "--cancel");
    assertThat(text()).contains("2027-05-04: cancelled");
    assertThat(person.run("change", "g.yaml", "2027-05-04", "--undo", "--yes").exit()).isZero();
    assertThat(text()).isEqualTo(GROUP);
  }

  /// Nobody is to have half of it.
  @Test
  void theFileIsAsItWasWhereThePapersCannotBeMade() {
    kreds.file("templates/door-notice.ftl", "<#if");
    Run run = kreds.run("change", "g.yaml", "2027-05-04", "--cancel");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(text()).isEqualTo(GROUP);
    assertThat(kreds.files()).containsExactly("g.yaml", "templates/door-notice.ftl");
  }

  /// One that was there before is no news.
  @Test
  void advisesAgainstAHolidayAndWritesItAllTheSame() {
    Run run = kreds.run("change", "g.yaml", "2027-05-04", "--to", "2027-05-06");
    assertThat(run.err()).contains("råd[A014]", "torsdag den 6. maj 2027");
    assertThat(text()).contains("{date: 2027-05-06}");
  }

  @Test
  void aMeetingThatIsOverNeedsNoNotice() {
    Run run = kreds.run(LocalDate.of(2027, 6, 10), "change", "g.yaml", "2027-05-04", "--cancel");
    assertThat(run.exit()).as(run.toString()).isZero();
    assertThat(run.err()).contains("Mødet er forbi");
    assertThat(kreds.files()).containsExactly("g.yaml");
    assertThat(text()).contains("2027-05-04: cancelled");
  }

  @Test
  void changesTheRunThatIsMeantAndLooksBeyondTheHalfYear() {
    String runs =
        """
        kreds: 1
        name: Holdene
        kind: peer-group
        schedule:
          starts: 2027-01-05
          time: 10:00-12:00
          every: tuesday
          runs:
            - {name: Formiddag}
            - name: Aften
              time: 19:00-21:00
        """;
    kreds.file("g.yaml", runs);
    assertThat(kreds.run("change", "g.yaml", "2027-09-07", "--time", "11:00-13:00").err())
        .contains("Formiddag, Aften");
    Run one =
        kreds.run("change", "g.yaml", "2027-09-07", "--time", "18:00-20:00", "--run", "Aften");
    assertThat(one.exit()).as(one.toString()).isZero();
    assertThat(text())
        .isEqualTo(runs + "      changes:\n        2027-09-07: {time: 18:00-20:00}\n");
    Run both = kreds.run("change", "g.yaml", "2027-09-14", "--cancel");
    assertThat(both.exit()).as(both.toString()).isZero();
    Run undo = kreds.run("change", "g.yaml", "2027-09-07", "--undo");
    assertThat(undo.err()).contains("Formiddag, Aften");
    assertThat(kreds.run("change", "g.yaml", "2027-09-16", "--add", "--time", "9:00-10:00").err())
        .contains("Formiddag, Aften");
    Run more = kreds.run("change", "g.yaml", "2027-09-16", "--add", "--run", "Aften");
    assertThat(more.exit()).as(more.toString()).isZero();
    assertThat(text()).contains("        2027-09-16: extra\n");
    assertThat(kreds.run("change", "g.yaml", "2027-09-30", "--add").exit()).isZero();
    assertThat(Pdf.read(kreds.read("out/g/change-2027-09-16/public/door-notice.pdf")).pages())
        .hasSize(1);
    assertThat(Pdf.read(kreds.read("out/g/change-2027-09-30/public/door-notice.pdf")).pages())
        .hasSize(2);
    Pdf door = Pdf.read(kreds.read("out/g/change-2027-09-14/public/door-notice.pdf"));
    assertThat(door.pages()).hasSize(2);
  }

  private String text() {
    return new String(kreds.read("g.yaml"), UTF_8);
  }

  private int sequence(String start) {
    List<String> lines =
        new String(kreds.read(PACK + "participants/calendar.ics"), UTF_8).lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith("DTSTART") && lines.get(i).endsWith(start)) {
        return Integer.parseInt(lines.get(i - 1).replace("SEQUENCE:", ""));
      }
    }
    throw new AssertionError(lines.toString());
  }

  private String permissions(String file) {
    try {
      return PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(file)));
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
