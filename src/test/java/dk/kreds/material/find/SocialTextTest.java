package dk.kreds.material.find;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kreds.document.Format;
import dk.kreds.document.Prose;
import dk.kreds.plan.Plan;
import dk.kreds.testing.Extremes;
import dk.kreds.testing.Groups;
import dk.kreds.text.Language;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SocialTextTest {

  static Stream<Arguments> groups() {
    Stream<Plan> examples =
        Groups.examples().stream()
            .map(Groups::plan)
            .filter(plan -> plan.group().profile().listed());
    Stream<Plan> extremes =
        Stream.of("support-group", "cafe", "walk", "course")
            .flatMap(kind -> Stream.of(Extremes.least(kind), Extremes.most(kind, "")))
            .flatMap(yaml -> Language.known().stream().map(tag -> yaml + "language: " + tag + "\n"))
            .map(Groups::plan);
    return Stream.concat(examples, extremes).map(Arguments::of);
  }

  @ParameterizedTest
  @MethodSource("groups")
  void fitsAndSaysHowLongItIs(Plan plan) {
    List<Prose.Block> blocks =
        ((Prose) new SocialText().make(plan, Format.TXT).orElseThrow()).blocks();
    assertThat(blocks).hasSize(6);
    assertThat(length(blocks.get(1))).isLessThanOrEqualTo(SocialText.SHORT);
    assertThat(length(blocks.get(3))).isLessThanOrEqualTo(length(blocks.get(5)));
    for (int i = 0; i < blocks.size(); i += 2) {
      assertThat(((Prose.Heading) blocks.get(i)).text())
          .contains(Integer.toString(length(blocks.get(i + 1))));
    }
  }

  /// Whom it is about, and whom to ring, is never what is left out.
  @ParameterizedTest
  @MethodSource("groups")
  void theShortestSaysWhoAndHowToReachThem(Plan plan) {
    var profile = plan.group().profile();
    Prose prose = (Prose) new SocialText().make(plan, Format.TXT).orElseThrow();
    String text = String.join("\n", ((Prose.Paragraph) prose.blocks().get(1)).lines());
    assertThat(text).contains(profile.name());
    profile
        .signUp()
        .link()
        .ifPresentOrElse(
            link -> assertThat(text).contains(link.toString()),
            () ->
                profile
                    .contact()
                    .flatMap(it -> it.phone())
                    .ifPresent(phone -> assertThat(text).contains(phone)));
  }

  private static int length(Prose.Block block) {
    String text = String.join("\n", ((Prose.Paragraph) block).lines());
    return text.codePointCount(0, text.length());
  }
}
