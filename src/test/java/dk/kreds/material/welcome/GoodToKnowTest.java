package dk.kreds.material.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kreds.document.Format;
import dk.kreds.document.Page;
import dk.kreds.group.Help;
import dk.kreds.testing.Groups;
import java.util.List;
import org.junit.jupiter.api.Test;

class GoodToKnowTest {
  private static final List<String> KINDS =
      List.of(
          "support-group",
          "self-help",
          "peer-group",
          "cafe",
          "walk",
          "course",
          "training",
          "talks");

  @Test
  void everyKindHasItsOwn() {
    assertThat(
            KINDS.stream()
                .map(kind -> model(Groups.small("").replace("support-group", kind)).together()))
        .doesNotHaveDuplicates()
        .allSatisfy(lines -> assertThat(lines).hasSizeGreaterThan(3));
  }

  @Test
  void onlyEqualsAgreeOnHowToDoIt() {
    for (String kind : KINDS) {
      assertThat(model(Groups.small("").replace("support-group", kind)).agree().isEmpty())
          .as(kind)
          .isEqualTo(!kind.equals("self-help"));
    }
  }

  @Test
  void mapsWhereElseToTurn() {
    assertThat(model(Groups.small("help: [{name: Linjen, contact: 00 00 00 11}]")).help())
        .extracting(Help::name)
        .containsExactly("Linjen");
  }

  @Test
  void whoDropsInForATalkSendsNoApologies() {
    String talks = Groups.small("").replace("support-group", "talks");
    assertThat(model(talks).practical()).extracting(GoodToKnow.Fact::label).contains("Forhindret?");
    assertThat(model(talks + "sign-up: no\n").practical())
        .extracting(GoodToKnow.Fact::label)
        .contains("Spørgsmål?")
        .doesNotContain("Forhindret?");
  }

  @Test
  void aTalkIsFreeInItsOwnWords() {
    String talks = Groups.small("payment: free\n").replace("support-group", "talks");
    assertThat(model(talks).practical())
        .contains(new GoodToKnow.Fact("Prisen", "Det er gratis at tale med os."));
  }

  private static GoodToKnow.Model model(String definition) {
    Page page = (Page) new GoodToKnow().make(Groups.plan(definition), Format.PDF).orElseThrow();
    return (GoodToKnow.Model) page.model();
  }
}
