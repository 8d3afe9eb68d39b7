package dk.kreds.material.change;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kreds.document.Format;
import dk.kreds.document.Prose;
import dk.kreds.document.Prose.Paragraph;
import dk.kreds.material.Gsm;
import dk.kreds.plan.Plan;
import dk.kreds.testing.Groups;
import dk.kreds.text.Language;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChangeMessageTest {
  private static final List<String> KINDS =
      List.of("support-group", "self-help", "peer-group", "cafe", "walk", "course", "training");

  private static final List<String> CHANGES =
      List.of(
          "cancelled",
          "{cancelled: yes, reason: \"Vi har fået at vide, at huset er lukket hele den uge\"}",
          "{date: 2027-05-11, time: 18:30-20:30, place: Et hus med et ret langt navn ved åen}",
          "{time: 18:30-20:30}",
          "{place: Biblioteket – 2. sal “til højre”, reason: Døren er låst}");

  /// In every language, for every kind, with short names and long.
  @Test
  void theSmsFitsIntoOne() {
    int seen = 0;
    for (String tag : Language.known()) {
      for (String kind : KINDS) {
        for (String change : CHANGES) {
          for (String name :
              List.of(
                  "Prøvegruppen",
                  "Ægtefæller og andre pårørende i Vester Overby og omegn",
                  "Sammenslutningenafallegrupperilandet")) {
            String yaml =
                Changed.yaml("2027-05-04: " + change)
                    .replace("Prøvegruppen", name)
                    .replace("kind: support-group", "kind: " + kind + "\nlanguage: " + tag);
            String sms = sms(Groups.plan(yaml));
            assertThat(Gsm.length(sms)).as(sms).isLessThanOrEqualTo(Gsm.MOST);
            assertThat(Gsm.of(sms)).hasValue(sms);
            seen++;
          }
        }
      }
    }
    assertThat(seen).isEqualTo(4 * 7 * 5 * 3);
  }

  @Test
  void whatCanBeMissedBestGoesFirst() {
    String change = "2027-05-04: {date: 2027-05-11, reason: Huset er lejet ud}";
    assertThat(sms(Changed.plan(change)))
        .isEqualTo(
            "Prøvegruppen: Mødet tirsdag den 4. maj er flyttet. Vi mødes i stedet tirsdag den 11."
                + " maj kl. 19-21. Huset er lejet ud. Spørg: Karen Eksempel, 00 00 00 00.");
    String longer = change.replace("}", " fra morgen til aften den dag}");
    assertThat(sms(Changed.plan(longer)))
        .isEqualTo(
            "Prøvegruppen: Mødet tirsdag den 4. maj er flyttet. Vi mødes i stedet tirsdag den 11."
                + " maj kl. 19-21. Spørg: Karen Eksempel, 00 00 00 00.");
    String named =
        Changed.yaml(change)
            .replace(
                "Prøvegruppen", "Gruppen for pårørende i Vester Lilleby og omegn, aftenholdet");
    assertThat(sms(Groups.plan(named)))
        .isEqualTo(
            "Gruppen for pårørende: Mødet tirsdag den 4. maj er flyttet. Vi mødes i stedet tirsdag"
                + " den 11. maj kl. 19-21. Spørg: 00 00 00 00.");
  }

  @Test
  void otherLettersAreWrittenAsTheNearestThatThereAre() {
    assertThat(Gsm.of("Ærø – “Šárka”… é ë 12 €\u00a0")).hasValue("Ærø - \"Sarka\"... é e 12 €");
    assertThat(Gsm.of("Привет")).isEmpty();
    assertThat(Gsm.length("a€")).isEqualTo(3);
  }

  @Test
  void theMailTellsAllOfIt() {
    String change = "2027-05-04: {date: 2027-05-11, reason: Huset er lejet ud}";
    assertThat(lines(Changed.plan(change)))
        .containsSubsequence(
            "Emne: Flyttet: Mødet tirsdag den 4. maj – Prøvegruppen",
            "Mødet tirsdag den 4. maj er flyttet.",
            "Vi mødes i stedet tirsdag den 11. maj kl.\u00a019–21.",
            "Huset er lejet ud.",
            "Er du i tvivl, så spørg Karen Eksempel, 00 00 00 00.");
  }

  private static String sms(Plan plan) {
    return lines(plan).getLast();
  }

  private static List<String> lines(Plan plan) {
    Prose prose = (Prose) new ChangeMessage().make(plan, Format.TXT).orElseThrow();
    List<String> lines = new ArrayList<>();
    prose
        .blocks()
        .forEach(block -> {
          if (block instanceof Paragraph paragraph) {
            lines.addAll(paragraph.lines());
          }
        });
    return lines;
  }
}
