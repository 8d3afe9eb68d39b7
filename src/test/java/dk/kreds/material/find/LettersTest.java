package dk.kreds.material.find;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kreds.document.Audience;
import dk.kreds.document.Format;
import dk.kreds.plan.Plan;
import dk.kreds.testing.Extremes;
import dk.kreds.testing.Groups;
import dk.kreds.testing.Pdf;
import dk.kreds.testing.Vera;
import dk.kreds.text.Language;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Letters to those who can refer people, and to those who must wait.
class LettersTest {
  private static final String FULL = "sign-up: {full: yes}\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "support-group",
        "self-help",
        "peer-group",
        "cafe",
        "walk",
        "course",
        "training",
        "talks"
      })
  void tellReferrersForWhomItIsAndIsNot(String kind) {
    Plan plan = Groups.plan(Groups.small("").replace("support-group", kind));
    String letter = Made.text(new ReferrerLetter(), plan);
    assertThat(letter)
        .contains("Prøvegruppen", "Hvem det er for", "Hvem det ikke er nok for")
        .contains("Sådan gør du", "Det kan du regne med", "00 00 00 00");
    assertThat(Pdf.read(Made.pdf(new ReferrerLetter(), plan)).pages()).hasSize(1);
  }

  @Test
  void talkWithAllFirstOnlyWhereOneSignsUp() {
    String group = Made.text(new ReferrerLetter(), Groups.plan(Groups.small("")));
    String open =
        Made.text(
            new ReferrerLetter(),
            Groups.plan(
                Groups.small("listed: yes\n").replace("kind: support-group", "kind: team")));
    assertThat(group).contains("Vi taler med alle, før de begynder");
    assertThat(open)
        .contains("Giv folderen videre")
        .doesNotContain("Vi taler med alle", "Hvem det ikke er nok for");
  }

  @Test
  void nobodyWaitsWhileThereIsRoom() {
    Plan free = Groups.plan(Groups.small(""));
    assertThat(new WaitingLetter().make(free, Format.PDF)).isEmpty();
    assertThat(new WaitingLetter().audience(free)).isEqualTo(Audience.LEADERS);
  }

  @Test
  void whoMustWaitHearsWhereToTurnMeanwhile() {
    String letter =
        Made.text(
            new WaitingLetter(),
            Groups.plan(Groups.small(FULL + "help: [{name: Livslinien, contact: 00 00 00 99}]\n")));
    assertThat(letter).contains("Livslinien: 00 00 00 99", "Prøvegruppen", "Karen Eksempel");
  }

  static Stream<String> fullGroups() {
    return Language.known().stream()
        .flatMap(tag ->
            Stream.of(
                    Groups.small(FULL),
                    Groups.small(FULL).replace("support-group", "talks"),
                    Extremes.most("course", "meetings: 24")
                        .replace("sign-up: {", "sign-up: {full: yes, "))
                .map(yaml -> yaml + "language: " + tag + "\n"));
  }

  @ParameterizedTest
  @MethodSource("fullGroups")
  void theWaitingLetterIsOnePageForAll(String yaml) {
    byte[] pdf = Made.pdf(new WaitingLetter(), Groups.plan(yaml));
    assertThat(Vera.failures(pdf)).isEmpty();
    assertThat(Pdf.read(pdf).pages()).hasSize(1);
  }
}
