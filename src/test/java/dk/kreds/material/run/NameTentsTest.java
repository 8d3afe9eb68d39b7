package dk.kreds.material.run;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kreds.document.Format;
import dk.kreds.document.Page;
import dk.kreds.testing.Groups;
import java.util.List;
import org.junit.jupiter.api.Test;

class NameTentsTest {
  private final NameTents material = new NameTents();

  @Test
  void tellsApartThoseOfOneName() {
    assertThat(
            tents(
                Groups.small("leaders: [Karen Holm]\n")
                    .replace("expected: 8", "people: [Anna Berg, Anna Dal, Bo Dal]")))
        .extracting(NameTents.Tent::name)
        .containsExactly("Karen", "Anna B.", "Anna D.", "Bo");
  }

  @Test
  void areToBeWrittenOnWhereNoListIsKept() {
    assertThat(tents(Groups.small("")))
        .extracting(NameTents.Tent::name)
        .hasSize(10)
        .containsOnly("");
  }

  @Test
  void aLongNameIsSmaller() {
    assertThat(NameTents.Tent.of("Bo").size()).isEqualTo("large");
    assertThat(NameTents.Tent.of("Anne-Margrethe").size()).isEqualTo("medium");
    // two lines of the largest letters would not fit
    assertThat(NameTents.Tent.of("Birgitte Holm").size()).isEqualTo("medium");
    assertThat(NameTents.Tent.of("Anne Marie Sofie Holm").size()).isEqualTo("medium");
    assertThat(NameTents.Tent.of("Christoffer Alexander Vestergaard").size()).isEqualTo("small");
    assertThat(NameTents.Tent.of("Demenspårørendegruppekoordinator").size()).isEqualTo("tiny");
  }

  @Test
  void guestsOfACafeHaveNone() {
    assertThat(
            material.make(
                Groups.plan(Groups.small("").replace("support-group", "cafe")), Format.PDF))
        .isEmpty();
  }

  private List<NameTents.Tent> tents(String definition) {
    Page page = (Page) material.make(Groups.plan(definition), Format.PDF).orElseThrow();
    return ((NameTents.Model) page.model()).tents();
  }
}
