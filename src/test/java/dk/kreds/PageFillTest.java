package dk.kreds;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kreds.document.Document;
import dk.kreds.document.Format;
import dk.kreds.document.Look;
import dk.kreds.group.Profile;
import dk.kreds.group.Room;
import dk.kreds.material.Material;
import dk.kreds.material.Materials;
import dk.kreds.plan.Plan;
import dk.kreds.render.Renderer;
import dk.kreds.render.page.TemplateFolders;
import dk.kreds.testing.Extremes;
import dk.kreds.testing.Groups;
import dk.kreds.testing.Pdf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// That nobody is handed a sheet with next to nothing on it: the end of an evening, a signature or
/// the last date on a page of its own.
class PageFillTest {
  private static final Renderer RENDERER = new Renderer(new TemplateFolders(List.of()));

  /// A page holds at least as many lines, its footer included.
  private static final int LINES = 3;

  /// What is cut up, folded or filled in by hand: there may be but a name on a sheet, or a table
  /// with room to write.
  private static final Set<String> OF_FEW_WORDS =
      Set.of(
          "badges",
          "cards",
          "name-tents",
          "postcards",
          "theme-cards",
          "leaflet",
          "flyer-a5",
          "outreach");

  /// One each of a group, an open house, talks by the hour, and two runs side by side.
  static Stream<String> examples() {
    return Stream.of("g3-", "k4-", "k5-", "k9-", "k12-", "k15-");
  }

  @ParameterizedTest
  @MethodSource("examples")
  void noPageOfLargePrintHoldsNextToNothing(String example) throws IOException {
    Plan plan = inNorwegian(example);
    for (Material material : Materials.all()) {
      if (!OF_FEW_WORDS.contains(material.name())) {
        pages(plan, material, Look.USUAL.large())
            .forEach(page ->
                assertThat(page.lines().count())
                    .as(material.name() + " of " + example + ": " + page)
                    .isGreaterThanOrEqualTo(LINES));
      }
    }
  }

  /// What fits one sheet in large print, stays on one.
  @ParameterizedTest
  @CsvSource({
    "k9-, accounts",
    "g3-, good-to-know",
    "k15-, attendance-figures",
    "g1-, calendar",
    "g2-, calendar",
    "g4-, calendar",
    "k8-, calendar",
    "k9-, calendar",
    "k2-, calendar",
    "k7-, calendar",
    "k10-p, calendar",
    "k13-, calendar",
    "k14-, calendar",
    "k3-, flyer",
    "g2-, roles",
    "g3-, roles",
    "k3-, start-checklist",
    "k3-, attendance",
    "g4-, speaker-letters"
  })
  void largePrintOfOneSheet(String example, String paper) throws IOException {
    assertThat(pages(inNorwegian(example), material(paper), Look.USUAL.large())).hasSize(1);
  }

  /// Whoever has earned one hangs it up, however much was learned and taught by however many.
  @Test
  void aCertificateIsOneSheet() {
    Plan plan = Groups.plan(Extremes.most("course", "meetings: 24"));
    int people = plan.group().participants().people().size();
    // and one to write a name on
    assertThat(pages(plan, material("certificate"), Look.USUAL)).hasSize(people + 1);
  }

  @ParameterizedTest
  @CsvSource({"peer-group", "cafe"})
  void sixLeadersSignOnTheSheetWithWhatTheyHaveTakenOn(String kind) {
    Plan plan = Groups.plan(Extremes.most(kind, ""));
    assertThat(pages(plan, material("roles"), Look.USUAL)).hasSize(1);
  }

  /// What hangs on a wall has no back.
  @ParameterizedTest
  @MethodSource("dk.kreds.testing.Groups#examples")
  void aFlyerInLargePrintIsOneSheet(Path example) {
    assertThat(pages(Groups.plan(example), material("flyer"), Look.USUAL.large())).hasSize(1);
  }

  /// What lies on a counter is read from the front: when, where, and whom to ask.
  @ParameterizedTest
  @MethodSource("dk.kreds.testing.Groups#examples")
  void theFrontOfASmallFlyerInLargePrintSaysWhomToAskAndWhere(Path example) {
    Plan plan = Groups.plan(example);
    Profile profile = plan.group().profile();
    List<String> pages = pages(plan, material("flyer-a5"), Look.USUAL.large());
    if (!pages.isEmpty()) {
      assertThat(pages.getFirst()).contains(profile.contact().orElseThrow().phone().orElseThrow());
      assertThat(profile.rooms()).map(Room::name).allMatch(pages.getFirst()::contains);
    }
  }

  /// A leaflet that says not whom to ask has lines for a name and a number, and says where.
  @ParameterizedTest
  @CsvSource({"g1-, Medborgerhuset", "k9-, Gården"})
  void theBackOfALeafletIsNotEmpty(String example, String place) throws IOException {
    String definition = norwegian(example).replaceFirst("(?m)^contact:.*\n", "");
    List<String> pages = pages(Groups.plan(definition), material("leaflet"), Look.USUAL);
    assertThat(pages).hasSize(2);
    assertThat(pages.getFirst()).contains(place);
  }

  /// So has a flyer, and it keeps saying whether one signs up.
  @Test
  void aFlyerWithoutAContactSaysHowToComeAllTheSame() throws IOException {
    String cafe = norwegian("k9-").replaceFirst("(?m)^contact:.*\n", "");
    assertThat(pages(Groups.plan(cafe), material("flyer"), Look.USUAL))
        .singleElement()
        .asString()
        .contains("Vil du vite mer?", "Kom uten påmelding.");
  }

  private static Plan inNorwegian(String example) throws IOException {
    return Groups.plan(norwegian(example));
  }

  private static String norwegian(String example) throws IOException {
    Path file =
        Groups.examples().stream()
            .filter(path -> path.getFileName().toString().startsWith(example))
            .findFirst()
            .orElseThrow();
    return Files.readString(file).replaceFirst("(?m)^language: ..", "language: nb");
  }

  private static List<String> pages(Plan plan, Material material, Look look) {
    if (!material.formats().contains(Format.PDF)) {
      return List.of();
    }
    Optional<Document> document = material.make(plan, Format.PDF);
    return document
        .map(it -> Pdf.read(RENDERER.render(it, look, Format.PDF, Optional.empty())).pages())
        .orElse(List.of());
  }

  private static Material material(String name) {
    return Materials.all().stream().filter(it -> it.name().equals(name)).findFirst().orElseThrow();
  }
}
