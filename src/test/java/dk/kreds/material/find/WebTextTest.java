package dk.kreds.material.find;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kreds.material.Speech;
import dk.kreds.plan.Plan;
import dk.kreds.testing.Groups;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WebTextTest {

  @ParameterizedTest
  @MethodSource("dk.kreds.testing.Groups#examples")
  void tellsAllThatTheFlyerTells(Path example) {
    Plan plan = Groups.plan(example);
    if (!plan.group().profile().listed()) {
      return;
    }
    String text = Made.text(new WebText(), plan);
    Flyer.Model flyer = Flyer.model(plan.forPublic(), Speech.of(plan.group().profile()));
    assertThat(text).contains(flyer.headline(), flyer.when().big(), flyer.when().then());
    assertThat(flyer.lead()).allMatch(text::contains);
    assertThat(flyer.signUpNotes()).allMatch(text::contains);
    flyer.where().forEach(where -> assertThat(text).contains(where.name(), where.gettingThere()));
    flyer.sections().forEach(it -> assertThat(text).contains(it.label(), it.text()));
    flyer.price().ifPresent(price -> assertThat(text).contains(price));
    flyer
        .districts()
        .forEach(it -> assertThat(text).contains(it.name()).contains(it.contact().name()));
    flyer
        .contact()
        .ifPresent(
            it -> assertThat(text).contains(it.name()).contains(it.phone().orElse(it.name())));
  }
}
