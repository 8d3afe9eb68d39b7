package dk.kreds.material.end;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kreds.document.Format;
import dk.kreds.document.Page;
import dk.kreds.render.Renderer;
import dk.kreds.render.page.TemplateFolders;
import dk.kreds.testing.Groups;
import dk.kreds.testing.Pdf;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PostcardsTest {
  @Test
  void thereAreFourWithABeginningEach() {
    Page page =
        (Page) new Postcards().make(Groups.plan(Groups.small("")), Format.PDF).orElseThrow();
    assertThat(((Postcards.Model) page.model()).cards())
        .hasSize(4)
        .doesNotHaveDuplicates()
        .allSatisfy(card -> assertThat(card.begins()).endsWith("…"));
  }

  @Test
  void theCardsLieInTheFourQuartersOfBothSides() {
    Page page =
        (Page) new Postcards().make(Groups.plan(Groups.small("")), Format.PDF).orElseThrow();
    byte[] bytes =
        new Renderer(new TemplateFolders(List.of())).render(page, Format.PDF, Optional.empty());
    assertThat(Pdf.read(bytes).pages()).hasSize(2);
  }
}
