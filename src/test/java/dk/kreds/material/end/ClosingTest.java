package dk.kreds.material.end;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kreds.document.Format;
import dk.kreds.document.Page;
import dk.kreds.testing.Groups;
import org.junit.jupiter.api.Test;

class ClosingTest {
  @Test
  void followsTheLastMeetingByTheClock() {
    Closing.Model model = model(Groups.small(""));
    assertThat(model.lasts()).hasSize(1);
    assertThat(model.lasts().getFirst().day()).isEqualTo("Tirsdag den 5. oktober");
    assertThat(model.lasts().getFirst().rows())
        .extracting(Closing.Row::clock)
        .startsWith("18.30", "19.00")
        .isSorted();
  }

  @Test
  void equalsWriteThemselvesNoLetters() {
    String own =
        String.join(" ", model(Groups.small("").replace("support-group", "self-help")).before());
    String led = String.join(" ", model(Groups.small("")).before());
    assertThat(led).contains("brev");
    assertThat(own).doesNotContain("brev");
  }

  @Test
  void whoHasNoEndHasNoLastTime() {
    assertThat(
            new Closing()
                .make(
                    Groups.plan(
                        Groups.small("")
                            .replace("support-group", "peer-group")
                            .replace("  meetings: 10\n", "")),
                    Format.PDF))
        .isEmpty();
    assertThat(
            new Closing()
                .make(Groups.plan(Groups.small("").replace("support-group", "cafe")), Format.PDF))
        .isEmpty();
  }

  private static Closing.Model model(String definition) {
    Page page = (Page) new Closing().make(Groups.plan(definition), Format.PDF).orElseThrow();
    return (Closing.Model) page.model();
  }
}
