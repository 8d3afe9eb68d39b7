package dk.kreds;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kreds.document.Document;
import dk.kreds.document.Format;
import dk.kreds.document.Look;
import dk.kreds.document.Page;
import dk.kreds.material.Looks;
import dk.kreds.material.Material;
import dk.kreds.material.Materials;
import dk.kreds.plan.Plan;
import dk.kreds.render.page.Extent;
import dk.kreds.render.page.HtmlRenderer;
import dk.kreds.render.page.TemplateFolders;
import dk.kreds.testing.Groups;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is read on another core before a page is known must be what the page has, or it is read for
/// nothing.
class RulesAheadTest {
  private static final Pattern STYLE = Pattern.compile("<style>(.*?)</style>", Pattern.DOTALL);
  private static final Plan PLAN = Groups.plan(Groups.examples().getFirst());

  private final HtmlRenderer html = new HtmlRenderer(new TemplateFolders(List.of()), Extent.GROUP);

  static Stream<Material> pages() {
    return Materials.all().stream().filter(it -> page(it).isPresent());
  }

  private static Optional<Page> page(Material material) {
    Optional<Document> document =
        material.formats().contains(Format.PDF)
            ? material.make(PLAN, Format.PDF)
            : Optional.empty();
    return document.filter(Page.class::isInstance).map(Page.class::cast);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void areThoseOfThePageIfThereAreAny(Material material) {
    Look look = Looks.of(PLAN.group().profile().style());
    Page page = page(material).orElseThrow();
    List<String> written = styles(html.render(page, look));
    assertThat(html.rules(page.template(), look).map(RulesAheadTest::styles).orElse(written))
        .isEqualTo(written);
  }

  @ParameterizedTest
  @ValueSource(strings = {"flyer", "calendar", "agenda", "budget"})
  void areKnownOfWhatIsMadeMost(String template) {
    assertThat(html.rules(template, Look.USUAL)).get().asString().endsWith("</html>");
  }

  @Test
  void areNoneOfATemplateThatIsNotThere() {
    assertThat(html.rules("nowhere", Look.USUAL)).isEmpty();
  }

  private static List<String> styles(String xhtml) {
    return STYLE.matcher(xhtml).results().map(found -> found.group(1)).toList();
  }
}
