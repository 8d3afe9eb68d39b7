package dk.kreds.material.start;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kreds.document.Format;
import dk.kreds.document.Page;
import dk.kreds.testing.Groups;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoomChecklistTest {
  private final RoomChecklist material = new RoomChecklist();

  @Test
  void saysWhatIsKnownOfTheRoom() {
    Page page =
        (Page)
            material
                .make(
                    Groups.plan(
                        Groups.small(
                            "room: {name: Biblioteket, address: Torvet 1, parking: Bag huset}")),
                    Format.PDF)
                .orElseThrow();
    assertThat(((RoomChecklist.Model) page.model()).visits())
        .containsExactly(new RoomChecklist.Visit("Biblioteket, Torvet 1", List.of("Bag huset")));
  }

  @Test
  void aCafeHasManyTablesAndAGroupHasOne() {
    assertThat(checks("support-group").getFirst()).contains("om ét bord");
    assertThat(checks("cafe").getFirst()).contains("ved borde");
    assertThat(checks("cafe")).hasSameSizeAs(checks("support-group"));
  }

  private List<String> checks(String kind) {
    Page page =
        (Page)
            material
                .make(Groups.plan(Groups.small("").replace("support-group", kind)), Format.PDF)
                .orElseThrow();
    return ((RoomChecklist.Model) page.model()).checks();
  }

  @Test
  void aWalkNeedsNoRoom() {
    assertThat(
            material.make(
                Groups.plan(Groups.small("").replace("support-group", "walk")), Format.PDF))
        .isEmpty();
  }
}
