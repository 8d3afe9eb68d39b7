package dk.kreds.material.run;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kreds.document.Format;
import dk.kreds.document.Page;
import dk.kreds.testing.Groups;
import java.util.List;
import org.junit.jupiter.api.Test;

class BadgesTest {
  private final Badges material = new Badges();

  @Test
  void fillASheetAndSayWhomToAsk() {
    List<Badges.Badge> badges =
        badges(Groups.small("leaders: [Karen Holm]\n").replace("expected: 8", "people: [Bo Dal]"));
    assertThat(badges).hasSize(10);
    assertThat(badges.get(0).name()).isEqualTo("Karen");
    assertThat(badges.get(0).role()).isEqualTo("Gruppeleder");
    assertThat(badges.get(1).name()).isEqualTo("Bo");
    assertThat(badges.get(1).role()).isEmpty();
    assertThat(badges.get(2).name()).isEmpty();
  }

  @Test
  void nobodyIsNamedWhereNobodyIsAskedForAName() {
    List<Badges.Badge> badges =
        badges(
            Groups.small("leaders: [Karen Holm]\n")
                .replace("support-group", "cafe")
                .replace("expected: 8", "anonymous: yes, people: [A7]"));
    assertThat(badges.get(0).role()).isEqualTo("Vært");
    assertThat(badges.subList(1, 10)).extracting(Badges.Badge::name).containsOnly("");
  }

  private List<Badges.Badge> badges(String definition) {
    Page page = (Page) material.make(Groups.plan(definition), Format.PDF).orElseThrow();
    return ((Badges.Model) page.model()).pages().stream().flatMap(List::stream).toList();
  }
}
