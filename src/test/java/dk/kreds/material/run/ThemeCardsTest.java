package dk.kreds.material.run;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kreds.document.Format;
import dk.kreds.document.Page;
import dk.kreds.testing.Groups;
import dk.kreds.text.ThemeList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ThemeCardsTest {
  private final ThemeCards material = new ThemeCards();

  @Test
  void hasACardForEachQuestion() {
    assertThat(model("themes: [{title: Hvile, questions: [Hvornår?, Hvor?, Med hvem?]}]\n").cards())
        .containsExactly(
            new ThemeCards.Card("Hvile", "Hvornår?", ""),
            new ThemeCards.Card("Hvile", "Hvor?", ""),
            new ThemeCards.Card("Hvile", "Med hvem?", ""));
  }

  @Test
  void whoHasNoThemesYetChoosesAmongThoseForThem() {
    ThemeCards.Model model = model("audience: Mænd, der har eller har haft kræft\n");
    assertThat(model.title()).contains("vælg sammen");
    assertThat(model.cards())
        .contains(
            new ThemeCards.Card(
                "", "Livet efter kræft", "Hvad er anderledes i dit liv nu end før sygdommen?"))
        .extracting(ThemeCards.Card::text)
        .doesNotContain("Det første år");
  }

  @Test
  void whoeverIsNotMentionedHasAll() {
    assertThat(model("").cards()).hasSameSizeAs(ThemeList.entries());
  }

  @Test
  void aCourseChoosesNothingAndOneCardIsNone() {
    for (String themes : List.of("", "themes: [{title: Uro, questions: [Hvor mærker du den?]}]")) {
      String course = Groups.small(themes).replace("support-group", "course");
      assertThat(material.make(Groups.plan(course), Format.PDF)).isEmpty();
    }
  }

  private ThemeCards.Model model(String more) {
    Page page = (Page) material.make(Groups.plan(Groups.small(more)), Format.PDF).orElseThrow();
    return (ThemeCards.Model) page.model();
  }
}
