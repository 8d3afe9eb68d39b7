package dk.kreds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import dk.kreds.document.Audience;
import dk.kreds.document.Document;
import dk.kreds.document.Format;
import dk.kreds.document.Look;
import dk.kreds.material.Materials;
import dk.kreds.plan.Plan;
import dk.kreds.render.Renderer;
import dk.kreds.render.page.TemplateFolders;
import dk.kreds.testing.Groups;
import dk.kreds.testing.LetterSizes;
import dk.kreds.testing.Papers;
import dk.kreds.testing.Vera;
import dk.kreds.text.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// How large papers are set: what others than leaders read in 14 points at least, and everything in
/// 18 where that is asked for, with every word.
class LargePrintTest {
  private static final Renderer RENDERER = new Renderer(new TemplateFolders(List.of()));
  private static final double ROUNDING = 0.02;

  /// What fits into a purse stays as it is; all that it says stands in larger letters on the flyer.
  private static final Set<String> CUT_OUT = Set.of("cards");

  /// The examples that between them have all that a paper may show.
  private static final List<String> EXAMPLES = List.of("g1-", "g3-", "k4-", "k9-", "k12-");

  private static final List<String> BOTH = List.of("da", "nb");
  private static final List<String> IN_ALL = List.of("k9-", "k15-", "k2-");

  static Stream<Arguments> papers() {
    return Groups.examples().stream()
        .filter(example -> isIn(EXAMPLES, example))
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
    if (Papers.named(name).audience(plan) == Audience.LEADERS || CUT_OUT.contains(name)) {
      return; // leaders are to see a whole evening at a glance
    }
    assertThat(LetterSizes.smallest(pdf(plan, name, Look.USUAL))).isGreaterThan(14 - ROUNDING);
  }

  @ParameterizedTest
  @MethodSource("papers")
  void largePrintSaysNothingSmallerThan18Points(Path example, String name) {
    Plan plan = Groups.plan(example);
    byte[] large = pdf(plan, name, Look.USUAL.large());
    if (!CUT_OUT.contains(name)) {
      assertThat(LetterSizes.smallest(large)).isGreaterThan(18 - ROUNDING);
    }
    assertThat(Vera.failures(large)).isEmpty();
  }

  /// Every example in Danish and in bokmål; those with the longest words in all languages, for each
  /// has long words of its own.
  static Stream<Arguments> examplesInTheirLanguages() {
    return Groups.examples().stream()
        .flatMap(example ->
            Language.known().stream()
                .filter(tag -> BOTH.contains(tag) || isIn(IN_ALL, example))
                .map(tag -> Arguments.of(example, tag)));
  }

  @ParameterizedTest
  @MethodSource("examplesInTheirLanguages")
  void losesNoWord(Path example, String tag) {
    Plan plan = Groups.plan(example, tag);
    assertAll(
        Materials.all().stream()
            .filter(material -> material.formats().contains(Format.PDF))
            .map(material ->
                () ->
                    assertThat(
                            Papers.read(plan, material, Look.USUAL.large())
                                .map(LargePrintTest::words))
                        .as(material.name())
                        .isEqualTo(
                            Papers.read(plan, material, Look.USUAL).map(LargePrintTest::words))));
  }

  /// As it is read aloud. Where a line ends does not matter, and not whether what stands at the
  /// side comes before or, in large letters, after the rest.
  private static List<String> words(List<String> lines) {
    return lines.stream().map(line -> line.replaceAll("[\u00ad\u200b\\s]", "")).sorted().toList();
  }

  private static boolean isIn(List<String> names, Path example) {
    return names.stream().anyMatch(example.getFileName().toString()::startsWith);
  }

  private static byte[] pdf(Plan plan, String name, Look look) {
    Document document = Papers.named(name).make(plan, Format.PDF).orElseThrow();
    return RENDERER.render(document, look, Format.PDF, Optional.empty());
  }
}
