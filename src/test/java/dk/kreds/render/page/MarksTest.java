package dk.kreds.render.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.kreds.document.Format;
import dk.kreds.document.Page;
import dk.kreds.render.Renderer;
import dk.kreds.testing.Pdf;
import dk.kreds.testing.Vera;
import dk.kreds.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The marks at which one cuts and folds, on a sheet of ten cards.
class MarksTest {
  private static final String CARDS =
      """
      <#import "page.ftl" as paper>
      <#import "marks.ftl" as marks>
      <#assign style>
      @page { margin: 11mm 20mm; }
      .cards { position: relative; height: 275mm; }
      .card { float: left; width: 85mm; height: 55mm; padding: 5mm; }
      </#assign>
      <@paper.page style=style>
      <div class="cards">
      <@marks.grid columns=2 rows=5 width=85 height=55/>
      <@marks.fold left=42.5 top=-5 length=4/>
      <#list 1..10 as card><div class="card"><p>${card}</p></div></#list>
      </div>
      </@paper.page>
      """;

  record Nothing() {}

  @TempDir Path folder;

  @Test
  void marksStandAroundTheCardsAndAreNotReadAloud() throws IOException {
    Files.writeString(folder.resolve("cards.ftl"), CARDS);
    Renderer renderer = new Renderer(new TemplateFolders(List.of(folder)));
    Page page = Page.plain("cards", Language.of("da"), "Kort", new Nothing());

    String html = new String(renderer.render(page, Format.HTML, Optional.empty()), UTF_8);
    byte[] pdf = renderer.render(page, Format.PDF, Optional.empty());

    assertThat(html.split("class=\"cutmark\"", -1)).hasSize(1 + 2 * 3 + 2 * 6 + 1);
    assertThat(html)
        .contains("left: 84.9mm; top: -5mm; height: 4mm")
        .contains("left: 171mm; top: 274.9mm; width: 4mm")
        .contains("left: 42.4mm; top: -5mm; height: 4mm; border-left: 0.2mm dashed");
    assertThat(Pdf.read(pdf).pages()).hasSize(1);
    assertThat(Vera.failures(pdf)).isEmpty();
  }
}
