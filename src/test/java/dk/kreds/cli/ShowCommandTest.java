package dk.kreds.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kreds.plan.Plan;
import dk.kreds.testing.Groups;
import dk.kreds.testing.Kreds;
import dk.kreds.testing.Run;
import dk.kreds.text.Language;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class ShowCommandTest {
  @TempDir private Path folder;

  @Test
  void theProgrammeIsReadAtAGlance() {
    String more =
        """
        leaders: [Karen Eksempel, Poul Prøve]
        themes: [{title: Tillid}]
        """;
    String changes =
        "{2027-03-02: {cancelled: yes, reason: Isglat}, 2027-04-06: {date: 2027-04-13}}";
    String changed =
        Groups.small(more)
            .replace("  meetings: 10\n", "  meetings: 4\n  changes: " + changes + "\n");
    Kreds kreds = Kreds.in(folder).file("group.yaml", changed);
    Run run = kreds.run(LocalDate.of(2027, 1, 30), "show", "group.yaml");
    assertThat(run.exit()).as(run.toString()).isZero();
    assertThat(run.err()).matches("\\d+ råd \\(kreds check group.yaml\\)\\R");
    assertThat(kreds.run("show", "group.yaml", "--quiet").err()).isEmpty();
    assertThat(run.out())
        .isEqualTo(
            """
            Prøvegruppen · lukket gruppe · Karen Eksempel, Poul Prøve

            Næste gang   tirsdag den 2. februar 2027, 19–21, om 3 dage
            Sted         mangler endnu
            Emne         Tillid

              1 møde er holdt (--all viser dem)
            ▸ tirsdag   2. februar   uge 5    19.00–21.00   Tillid
            × tirsdag   2. marts     uge 9    aflyst        Isglat
              tirsdag   13. april    uge 15   19.00–21.00   Afslutning – og hvad så nu?
                                                            flyttet fra den 6. april
            """);
  }

  /// Nothing is cut: weeks, years, reasons, and what the calendar has at the first and the last.
  @ParameterizedTest
  @CsvSource({
    "da, uge 36, aflyst, 8. september 2027",
    "nb, uke 36, avlyst, 8. september 2027",
    "nn, veke 36, avlyst, 8. september 2027",
    "en, week 36, cancelled, 8 September 2027",
  })
  void aRunOverNewYearTellsItsYears(String tag, String week, String cancelled, String first) {
    String changes =
        "{2027-11-10: {cancelled: yes, reason: Lokalet er desværre optaget af valget}}";
    String yaml =
        Groups.small("language: " + tag + "\n")
            .replace("2027-01-05", "2027-09-08")
            .replace("first tuesday", "2nd wednesday of the month")
            .replace("  meetings: 10\n", "  meetings: 6\n  changes: " + changes + "\n");
    String out =
        Kreds.in(folder).file("group.yaml", yaml).with("LANG", tag).run("show", "group.yaml").out();
    assertThat(out).contains(first, week, "2028", "–").doesNotContain("…");
    assertThat(out.replaceAll("\\s+", " ")).contains("Lokalet er desværre optaget af valget");
    assertThat(out.lines().filter(line -> line.startsWith("×")))
        .singleElement()
        .satisfies(line -> assertThat(line).contains(cancelled).doesNotContain("21.00"));
    Language language = Language.of(tag);
    assertThat(out.replaceAll("\\s+", " "))
        .contains(language.say("meeting.first.support-group"))
        .contains(language.say("meeting.last.support-group"));
  }

  @Test
  void whatIsOverIsShownWhenAskedFor() {
    Kreds kreds = Kreds.in(folder).file("group.yaml", Groups.small(""));
    Run run = kreds.run(LocalDate.of(2027, 6, 30), "show", "group.yaml", "--all");
    assertThat(run.out()).contains("5. januar ", "5. oktober").doesNotContain("holdt");
    assertThat(kreds.run(LocalDate.of(2028, 6, 30), "show", "group.yaml").out())
        .contains("10 møder er holdt")
        .doesNotContain("Næste gang");
  }

  @Test
  void saysWhenThereIsNoMeetingAndWhy() {
    String yaml =
        Groups.small("")
            .replace("2027-01-05", "2027-03-02")
            .replace("first tuesday", "tuesday")
            .replace(
                "  meetings: 10\n",
                "  meetings: 10\n  except: [holy week, {days: week 15, reason: Lukket}]\n");
    Run run = Kreds.in(folder).file("group.yaml", yaml).run("show", "group.yaml");
    assertThat(run.out()).contains("\nFridage      23. marts (påskeugen), 13. april (Lukket)\n");
  }

  @Test
  void aLongPlanFitsOnAScreen() {
    String weekly =
        Groups.small("")
            .replace("first tuesday", "tuesday")
            .replace("meetings: 10", "meetings: 40");
    Kreds kreds = Kreds.in(folder).file("group.yaml", weekly);
    assertThat(kreds.run("show", "group.yaml").out())
        .contains("… og 28 til (--all viser dem)")
        .satisfies(text -> assertThat(text.lines().count()).isLessThan(24));
    assertThat(kreds.run("show", "group.yaml", "--all").out().lines().count()).isGreaterThan(40);
  }

  @ParameterizedTest
  @MethodSource("dk.kreds.testing.Groups#examples")
  void noLineBreaksInATerminal(Path example) {
    for (String tag : List.of("da", "nb", "nn", "en")) {
      for (LocalDate today : List.of(Groups.TODAY, LocalDate.of(2027, 3, 30))) {
        Kreds kreds = Kreds.in(Path.of("")).with("LANG", tag);
        assertThat(kreds.run(today, "show", example.toString(), "--all").out().lines())
            .allMatch(line -> line.codePointCount(0, line.length()) <= 80);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("dk.kreds.testing.Groups#examples")
  void jsonIsTheWholePlan(Path example) {
    Run run = Kreds.in(Path.of("")).run("show", example.toString(), "--json");
    assertThat(run.exit()).isZero();
    assertThat(run.err()).isEmpty();
    JsonNode json = new ObjectMapper().readTree(run.out());
    Plan plan = Groups.plan(example);
    assertThat(json.path("name").asString()).isEqualTo(plan.group().profile().name());
    assertThat(json.path("kind").asString()).isEqualTo(plan.group().profile().kind().name());
    assertThat(json.path("language").asString()).isEqualTo(plan.group().profile().language());
    assertThat(json.path("meetings")).hasSameSizeAs(plan.meetings());
    for (int i = 0; i < plan.meetings().size(); i++) {
      JsonNode meeting = json.path("meetings").get(i);
      assertThat(OffsetDateTime.parse(meeting.path("start").asString()))
          .isEqualTo(plan.meetings().get(i).start().toOffsetDateTime());
      assertThat(OffsetDateTime.parse(meeting.path("end").asString()))
          .isEqualTo(plan.meetings().get(i).end().toOffsetDateTime());
      assertThat(meeting.path("status").asString()).isIn("planned", "moved", "cancelled");
      assertThat(meeting.has("number")).isTrue();
      assertThat(meeting.has("place")).isTrue();
      assertThat(meeting.has("theme")).isTrue();
    }
    assertThat(names(json.path("leaders")))
        .isEqualTo(plan.group().leaders().stream().map(leader -> leader.name()).toList());
    assertThat(names(json.path("participants")))
        .isEqualTo(plan.group().participants().people().stream().map(p -> p.name()).toList());
  }

  @Test
  void whatIsNotKnownIsNull() {
    Kreds kreds = Kreds.in(folder).file("group.yaml", Groups.small(""));
    JsonNode json = new ObjectMapper().readTree(kreds.run("show", "group.yaml", "--json").out());
    assertThat(json.path("budget").isNull()).isTrue();
    assertThat(json.path("audience").isNull()).isTrue();
    assertThat(json.path("meetings").get(0).path("place").isNull()).isTrue();
    assertThat(json.path("leaders").isArray()).isTrue();
  }

  @Test
  void aWrongGroupIsNotShown() {
    Kreds kreds = Kreds.in(folder).file("group.yaml", Groups.small("frist: 3\n"));
    for (List<String> line : List.of(List.of("show"), List.of("show", "--json"))) {
      Run run = kreds.run(line.getFirst(), line.getLast(), "group.yaml");
      assertThat(run.exit()).isNotZero();
      assertThat(run.out()).isEmpty();
    }
  }

  private static List<String> names(JsonNode people) {
    return people.valueStream().map(person -> person.path("name").asString()).toList();
  }
}
