package dk.kreds.material.run;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kreds.document.Format;
import dk.kreds.document.Page;
import dk.kreds.testing.Groups;
import java.util.List;
import org.junit.jupiter.api.Test;

class ThemeCardsTest {
  private final ThemeCards material = new ThemeCards();

  @Test
  void hasACardForEachQuestion() {
    Page page =
        (Page)
            material
                .make(
                    Groups.plan(
                        Groups.small(
                            "themes: [{title: Hvile, questions: [Hvornår?, Hvor?, Med hvem?]}]\n")),
                    Format.PDF)
                .orElseThrow();
    assertThat(((ThemeCards.Model) page.model()).rows())
        .containsExactly(
            List.of(
                new ThemeCards.Card("Hvile", "Hvornår?"), new ThemeCards.Card("Hvile", "Hvor?")),
            List.of(new ThemeCards.Card("Hvile", "Med hvem?")));
  }

  @Test
  void aGroupWithoutThemesHasNone() {
    assertThat(material.make(Groups.plan(Groups.small("")), Format.PDF)).isEmpty();
  }
}
