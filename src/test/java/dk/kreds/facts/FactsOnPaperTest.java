package dk.kreds.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kreds.document.Look;
import dk.kreds.material.Material;
import dk.kreds.material.Materials;
import dk.kreds.plan.Plan;
import dk.kreds.testing.Groups;
import dk.kreds.testing.Papers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What a definition says is read back from every paper that is made of it, as a screen reader
/// reads it, in the order in which somebody wants to know it. Which paper tells what stands in
/// `src/test/resources/facts`, a line for each.
class FactsOnPaperTest {
  private static final SortedMap<String, Line> TABLE = Table.lines();

  /// The examples, and what none of them says.
  private static List<Path> definitions() {
    return Stream.concat(Groups.examples().stream(), Table.definitions().stream()).toList();
  }

  static Stream<Arguments> papers() {
    return definitions().stream()
        .flatMap(example ->
            Materials.all().stream()
                .filter(material -> made(Groups.plan(example), material))
                .map(material -> Arguments.of(example, material.name())));
  }

  @ParameterizedTest
  @MethodSource("papers")
  void tellsWhatTheDefinitionSaysInItsOrder(Path example, String paper) {
    Plan plan = Groups.plan(example);
    assertThat(missing(plan, paper, Look.USUAL)).isEmpty();
  }

  @Test
  void everyMaterialHasItsLine() {
    assertThat(TABLE.keySet())
        .containsExactlyElementsOf(Materials.all().stream().map(Material::name).sorted().toList());
  }

  /// Of what readers look for each line says where it stands, or why it does not.
  @Test
  void everyLineSaysSomethingOnEveryTopic() {
    List<String> open = new ArrayList<>();
    for (Line line : TABLE.values()) {
      for (Topic topic : Topic.values()) {
        boolean told = topic == Topic.FURTHER || line.topics().contains(topic);
        if (told == line.without().containsKey(topic)) {
          open.add(line.paper() + (told ? " tells, and does not: " : " says nothing of ") + topic);
        }
      }
    }
    assertThat(open).isEmpty();
  }

  @Test
  void everyReasonIsExplainedAndUsed() {
    assertThat(TABLE.values().stream().flatMap(line -> line.without().values().stream()))
        .containsOnlyElementsOf(Table.reasons().keySet())
        .containsAll(Table.reasons().keySet());
  }

  @Test
  void everyFactIsToldSomewhere() {
    assertThat(TABLE.values().stream().flatMap(line -> line.facts().stream()))
        .containsAll(Fact.all());
  }

  /// A line over nothing would prove nothing.
  @Test
  void everyFactOfALineIsThereToBeTold() {
    List<String> never = new ArrayList<>();
    for (Line line : TABLE.values()) {
      Set<Fact> said = new HashSet<>();
      definitions().stream()
          .map(Groups::plan)
          .filter(plan -> made(plan, Papers.named(line.paper())))
          .forEach(plan -> said(line.steps(), Scope.of(plan), said));
      line.facts().stream()
          .filter(fact -> !said.contains(fact))
          .forEach(fact -> never.add(line.paper() + ": " + fact));
    }
    assertThat(never).isEmpty();
  }

  private static void said(List<Step> steps, Scope scope, Set<Fact> said) {
    for (Step step : steps) {
      switch (step) {
        case Step.Tell(Fact fact, boolean _) -> {
          if (fact.of(scope).findAny().isPresent()) {
            said.add(fact);
          }
        }
        case Step.Repeat(Each each, List<Step> inner, boolean _) ->
            each.of(scope).forEach(one -> said(inner, one, said));
      }
    }
  }

  private static List<String> missing(Plan plan, String paper, Look look) {
    Reading reading = new Reading(Papers.texts(plan, Papers.named(paper), look).orElseThrow());
    reading.follow(TABLE.get(paper).steps(), Scope.of(plan));
    return reading.missing();
  }

  private static boolean made(Plan plan, Material material) {
    return material.make(plan, material.formats().getFirst()).isPresent();
  }
}
