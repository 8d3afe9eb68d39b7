package dk.kreds.material.end;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kreds.document.Format;
import dk.kreds.document.Page;
import dk.kreds.testing.Groups;
import org.junit.jupiter.api.Test;

class FollowUpTest {
  @Test
  void invitesThreeMonthsAfterTheLastMeeting() {
    Page page = (Page) new FollowUp().make(Groups.plan(Groups.small("")), Format.PDF).orElseThrow();
    assertThat(((FollowUp.Model) page.model()).lines().getFirst())
        .contains("I oktober")
        .contains("i januar");
  }
}
