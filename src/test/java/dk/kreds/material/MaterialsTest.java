package dk.kreds.material;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kreds.document.Format;
import dk.kreds.plan.Plan;
import dk.kreds.testing.Groups;
import dk.kreds.testing.Readme;
import dk.kreds.text.Language;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MaterialsTest {
  private static final Language ENGLISH = Language.of("en");
  private static final List<Plan> PLANS = Groups.examples().stream().map(Groups::plan).toList();

  @Test
  void theReadmeTellsThemAll() throws IOException {
    String rows =
        Materials.all().stream()
            .sorted(Comparator.comparing(Material::phase).thenComparing(Material::name))
            .map(MaterialsTest::row)
            .collect(Collectors.joining());
    Readme.assertTells(
        "papers", "| when | `kreds …` | folder | as | |\n|---|---|---|---|---|\n" + rows);
  }

  private static String row(Material material) {
    return "| %s | `%s` | %s | %s | %s |\n"
        .formatted(
            ENGLISH.say("commands.phase." + lower(material.phase())),
            material.name(),
            PLANS.stream()
                .filter(plan -> isMade(material, plan))
                .map(plan -> "`" + lower(material.audience(plan)) + "`")
                .distinct()
                .sorted()
                .collect(Collectors.joining(" or ")),
            material.formats().stream().map(Format::ending).collect(Collectors.joining(" ")),
            ENGLISH.say(material.name() + ".command"));
  }

  /// What no example asks for, nobody can look at.
  @Test
  void someExampleHasEach() {
    assertThat(
            Materials.all().stream()
                .filter(material -> PLANS.stream().noneMatch(plan -> isMade(material, plan)))
                .map(Material::name))
        .isEmpty();
  }

  private static boolean isMade(Material material, Plan plan) {
    return material.make(plan, material.formats().getFirst()).isPresent();
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
