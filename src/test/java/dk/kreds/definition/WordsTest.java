package dk.kreds.definition;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kreds.testing.Groups;
import dk.kreds.testing.Kreds;
import dk.kreds.testing.Run;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Papers say what a kind or a group has put in the place of their own words.
class WordsTest {
  @TempDir Path folder;
  private Kreds kreds;

  @BeforeEach
  void begin() {
    kreds = Kreds.in(folder);
  }

  private Run run(String paper, String kind, String more) {
    return kreds
        .file("group.yaml", Groups.small(more).replace("support-group", kind))
        .run(paper, "group.yaml", "--format", "html", "-o", "-");
  }

  @Test
  void aGroupSaysWhatItsDefinitionPutsInTheirPlace() {
    Run flyer = run("flyer", "walk", "words: {flyer.how: Vi cykler en tur.}\n");
    assertThat(flyer.out())
        .contains("Vi cykler en tur.", "Sådan foregår det", "Frisk luft")
        .doesNotContain("går en tur, som er planlagt");
  }

  @Test
  void aTemplateSaysThemToo() {
    assertThat(run("agreement", "course", "").out()).contains("De andre på kurset må få");
    assertThat(run("agreement", "course", "words: {agreement.share: De andre må få}\n").out())
        .contains("De andre må få")
        .doesNotContain("på kurset må få");
  }

  @Test
  void aListTakesThePlaceOfSeveralTexts() {
    Run sheet = run("good-to-know", "cafe", "words: {good-to-know.together: [Ét, To]}\n");
    assertThat(sheet.out())
        .contains("<li>Ét</li>", "<li>To</li>", "Sådan er her")
        .doesNotContain("Alle taler med alle", "Du må komme sent");
  }

  @Test
  void gapsAreFilled() {
    Run sheet =
        run("good-to-know", "walk", "words: {good-to-know.away.text: 'Ring: {contact}!'}\n");
    assertThat(sheet.out()).contains("Ring: Karen Eksempel, 00 00 00 00!");
  }

  @Test
  void aKindIsAnotherButForWhatItSays() {
    kreds.file(
        "kinds/ride.yaml",
        """
        kind: ride
        like: walk
        longest: 300
        words:
          flyer.headline: Op på cyklen
          flyer.how: Vi cykler en tur.
        """);
    assertThat(run("flyer", "ride", "").out())
        .contains("Op på cyklen", "Vi cykler en tur.", "Frisk luft", "Alle kan gå med")
        .doesNotContain("Gå med os en tur");
    assertThat(run("flyer", "ride", "words: {flyer.headline: Ud i det blå}\n").out())
        .contains("Ud i det\u00a0blå", "Vi cykler en tur.")
        .doesNotContain("Op på cyklen");
  }

  @Test
  void aTextHasAsMuchRoomAsTheOneInWhosePlaceItStands() {
    String line = "x".repeat(81);
    assertThat(run("flyer", "walk", "words: {flyer.headline: " + line + "}\n").err())
        .contains("K037", "81", "80");
    assertThat(run("flyer", "walk", "words: {flyer.headline: " + line.substring(1) + "}\n").exit())
        .isZero();
    String statement = "words: {evaluation.statement: [Ja, %s]}\n";
    assertThat(run("evaluation", "walk", statement.formatted("ord ".repeat(60))).err())
        .contains("K037", "200");
    assertThat(run("evaluation", "walk", statement.formatted("ord ".repeat(45))).exit()).isZero();
    assertThat(run("flyer", "walk", "words: {flyer.how: '" + "ord ".repeat(300) + "'}\n").exit())
        .isZero();
  }

  /// Where groups are listed, among others or to begin with.
  @Test
  void aKindTellsWhatItIsCalled() {
    kreds.file("kinds/ride.yaml", "kind: ride\ntitle: Cykeltur\nlike: walk\n");
    kreds.file("kinds/swim.yaml", "kind: swim\nlike: walk\n");
    kreds.file("ride.yaml", Groups.small("").replace("support-group", "ride"));
    kreds.file("swim.yaml", Groups.small("").replace("support-group", "swim"));
    assertThat(kreds.run("directory", "ride.yaml", "swim.yaml", "-o", "out").exit()).isZero();
    assertThat(text("out/public/groups.csv")).contains(";Cykeltur;").doesNotContain("swim");
    assertThat(text("out/public/groups/ride.html")).contains("Cykeltur");
    assertThat(text("out/leaders/figures.csv")).contains("Cykeltur", "swim");
  }

  private String text(String file) {
    return new String(kreds.read(file), StandardCharsets.UTF_8);
  }

  @Test
  void aKindThatIsLikeNoOtherSaysWhatItIs() {
    kreds.file("kinds/ride.yaml", "kind: ride\nclosed: no\n");
    assertThat(run("flyer", "ride", "").err()).contains("kinds/ride.yaml", "sign-up", "longest");
    kreds.file("kinds/ride.yaml", "kind: ride\nlike: wlak\n");
    assertThat(run("flyer", "ride", "").err()).contains("K044", "walk");
  }

  @Test
  void aKindWithoutWordsForItsFlyerCanApplyForMoney() {
    kreds.file(
        "kinds/ride.yaml",
        "kind: ride\nclosed: no\nsign-up: no\nsize: 2-9\nmeetings: 1-20\nlongest: 200\n");
    Run application =
        run("application", "ride", "budget: {expenses: [{name: Kaffe, amount: 500}]}\n");
    assertThat(application.exit()).isZero();
  }
}
