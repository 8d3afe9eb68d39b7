package dk.kreds.material.run;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kreds.document.Format;
import dk.kreds.document.Page;
import dk.kreds.testing.Groups;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimerPaperTest {
  private final TimerPaper material = new TimerPaper();

  @Test
  void saysWhenEachTurnBegins() {
    Page page = (Page) material.make(Groups.plan(Groups.small("")), Format.PDF).orElseThrow();
    List<TimerPaper.Sheet> sheets = ((TimerPaper.Model) page.model()).sheets();
    assertThat(sheets)
        .extracting(TimerPaper.Sheet::dates)
        .containsExactly(
            "5. januar",
            "2. februar, 2. marts, 6. april, 4. maj, 1. juni, 6. juli, 3. august og 7. september",
            "5. oktober");
    TimerPaper.Block round = sheets.get(1).blocks().get(1);
    assertThat(round.clock()).isEqualTo("19.10");
    assertThat(round.turns().stream().flatMap(List::stream).map(TimerPaper.Turn::clock))
        .containsExactly("19.10", "19.16", "19.22", "19.28", "19.34", "19.40", "19.46", "19.52");
    assertThat(round.turns()).extracting(List::size).containsExactly(5, 3);
    assertThat(sheets.get(1).end()).isEqualTo("21.00");
  }

  /// What is left over is nobody's turn.
  @Test
  void everybodyHasOneTurn() {
    String fourteen =
        Groups.small("").replace("support-group", "course").replace("expected: 8", "expected: 14");
    Page page = (Page) material.make(Groups.plan(fourteen), Format.PDF).orElseThrow();
    TimerPaper.Sheet first = ((TimerPaper.Model) page.model()).sheets().getFirst();
    assertThat(
            first.blocks().stream()
                .mapToLong(it -> it.turns().stream().mapToLong(List::size).sum()))
        .containsOnly(0L, 14L);
  }

  @Test
  void aWalkHasNoTurns() {
    assertThat(
            material.make(
                Groups.plan(Groups.small("").replace("support-group", "walk")), Format.PDF))
        .isEmpty();
  }
}
