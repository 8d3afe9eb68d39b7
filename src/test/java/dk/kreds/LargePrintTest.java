package dk.kreds;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kreds.document.Audience;
import dk.kreds.document.Document;
import dk.kreds.document.Format;
import dk.kreds.document.Look;
import dk.kreds.material.Material;
import dk.kreds.material.Materials;
import dk.kreds.plan.Plan;
import dk.kreds.render.Renderer;
import dk.kreds.render.page.TemplateFolders;
import dk.kreds.render.pdf.ReadAloud;
import dk.kreds.testing.Groups;
import dk.kreds.testing.LetterSizes;
import dk.kreds.testing.Vera;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// How large papers are set: what others than leaders read in 14 points at least, and everything in
/// 18 where that is asked for, with every word.
class LargePrintTest {
  private static final Renderer RENDERER = new Renderer(new TemplateFolders(List.of()));
  private static final double ROUNDING = 0.02;

  /// What fits into a purse stays as it is; all that it says stands in larger letters on the flyer.
  private static final Set<String> CUT_OUT = Set.of("cards");

  /// The examples that between them have all that a paper may show.
  private static final List<String> EXAMPLES = List.of("g1-", "g3-", "k4-", "k9-", "k12-");

  static Stream<Arguments> papers() {
    return Groups.examples().stream()
        .filter(example ->
            EXAMPLES.stream().anyMatch(it -> example.getFileName().toString().startsWith(it)))
        .flatMap(example ->
            Materials.all().stream()
                .filter(material -> material.formats().contains(Format.PDF))
                .filter(material -> material.make(Groups.plan(example), Format.PDF).isPresent())
                .map(material -> Arguments.of(example, material.name())));
  }

  @ParameterizedTest
  @MethodSource("papers")
  void nothingThatOthersThanLeadersReadIsSmallerThan14Points(Path example, String name) {
    Plan plan = Groups.plan(example);
    if (material(name).audience(plan) == Audience.LEADERS || CUT_OUT.contains(name)) {
      return; // leaders are to see a whole evening at a glance
    }
    assertThat(LetterSizes.smallest(pdf(plan, name, Look.USUAL))).isGreaterThan(14 - ROUNDING);
  }

  @ParameterizedTest
  @MethodSource("papers")
  void largePrintSaysTheSameAndNothingSmallerThan18Points(Path example, String name) {
    Plan plan = Groups.plan(example);
    byte[] large = pdf(plan, name, Look.USUAL.large());
    if (!CUT_OUT.contains(name)) {
      assertThat(LetterSizes.smallest(large)).isGreaterThan(18 - ROUNDING);
    }
    assertThat(words(large)).containsExactlyElementsOf(words(pdf(plan, name, Look.USUAL)));
    assertThat(Vera.failures(large)).isEmpty();
  }

  /// The longest words decide, and each language has its own. None of them is lost.
  @ParameterizedTest
  @ValueSource(strings = {"da", "nb", "nn", "en"})
  void findsRoomForTheWordsOfEveryLanguage(String tag) throws IOException {
    for (String example :
        List.of("k9-cafe-gaarden", "k15-sorggruppen", "k2-seks-gange-i-skovholm")) {
      String definition =
          Files.readString(Path.of("examples", example + ".yaml"))
              .replaceFirst("(?m)^language: ..$", "language: " + tag);
      Plan plan = Groups.plan(definition);
      for (Material material : Materials.all()) {
        if (material.formats().contains(Format.PDF)
            && material.make(plan, Format.PDF).isPresent()) {
          byte[] large = pdf(plan, material.name(), Look.USUAL.large());
          assertThat(words(large))
              .as(material.name())
              .containsExactlyElementsOf(words(pdf(plan, material.name(), Look.USUAL)));
        }
      }
    }
  }

  /// As it is read aloud. Where a line ends does not matter, and not whether what stands at the
  /// side comes before or, in large letters, after the rest.
  private static List<String> words(byte[] pdf) {
    return ReadAloud.lines(pdf).stream()
        .map(line -> line.replaceAll("[\u00ad\u200b\\s]", ""))
        .sorted()
        .toList();
  }

  private static byte[] pdf(Plan plan, String name, Look look) {
    Document document = material(name).make(plan, Format.PDF).orElseThrow();
    return RENDERER.render(document, look, Format.PDF, Optional.empty());
  }

  private static Material material(String name) {
    return Materials.all().stream().filter(it -> it.name().equals(name)).findFirst().orElseThrow();
  }
}
