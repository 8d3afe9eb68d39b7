package dk.kreds.definition.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kreds.definition.yaml.Scalar.Style;
import dk.kreds.diagnostic.Diagnostic;
import dk.kreds.diagnostic.Position;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlReaderTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no",
        "yes",
        "on",
        "010",
        "0x1F",
        "1_000",
        "19:30",
        "20270105",
        "2027-01-05",
        "3.7",
        "1e3",
        ".inf",
        "~",
        "null",
        "true",
        "+45 12 34 56 78",
        "12345678901234567890",
        "=",
        "æøå",
        "😀",
        "http://kreds.dk",
        "19:00-21:00",
        "C#",
        "a:b",
        "it's",
        "10 kr.",
        "-5",
        "a, b",
        "50 %",
        "?x"
      })
  void keepsTheVeryTextThatWasWritten(String written) {
    assertThat(value("key: " + written + "\n"))
        .isEqualTo(new Scalar(written, Style.PLAIN, at(1, 6, points(written))));
    assertThat(value("key: \"" + written + "\"\n"))
        .isEqualTo(new Scalar(written, Style.QUOTED, at(1, 6, points(written) + 2)));
  }

  @Test
  void tellsAnEmptyValueFromAnEmptyTextAndFromATilde() {
    Mapping root = (Mapping) root("a:\nb: ''\nc: ~\nd: # note\n");

    assertThat(root.entries().get(0).value()).isEqualTo(new Nothing(at(1, 3, 1)));
    assertThat(root.entries().get(1).value()).isEqualTo(new Scalar("", Style.QUOTED, at(2, 4, 2)));
    assertThat(root.entries().get(2).value()).isEqualTo(new Scalar("~", Style.PLAIN, at(3, 4, 1)));
    assertThat(root.entries().get(3).value()).isInstanceOf(Nothing.class);
  }

  @Test
  void tellsWhereKeysAndValuesStand() {
    Mapping root = (Mapping) root("name: x\nroom:\n  seats: 14\n");

    assertThat(root.position()).isEqualTo(at(1, 1, 4));
    assertThat(root.entries().get(1).key().position()).isEqualTo(at(2, 1, 4));
    Mapping room = (Mapping) root.entries().get(1).value();
    assertThat(room.position()).isEqualTo(at(3, 3, 5));
    assertThat(room.entries().getFirst().value().position()).isEqualTo(at(3, 10, 2));
  }

  @Test
  void countsColumnsInCharactersNotBytes() {
    Mapping root = (Mapping) root("\"blåbærgrød 😀👩‍👩‍👧\": værdi\n");

    Mapping.Entry entry = root.entries().getFirst();
    assertThat(entry.key().position()).isEqualTo(at(1, 1, 19));
    assertThat(entry.value().position()).isEqualTo(at(1, 22, 5));
  }

  @Test
  void readsListsAndTellsWhereTheyBegin() {
    Sequence list = (Sequence) value("key:\n  - a\n  -\n  - - b\n");

    assertThat(list.position()).isEqualTo(at(2, 3, 1));
    assertThat(list.items().get(0).position()).isEqualTo(at(2, 5, 1));
    assertThat(list.items().get(1)).isEqualTo(new Nothing(at(3, 4, 1)));
    assertThat(list.items().get(2).position()).isEqualTo(at(4, 5, 1));
  }

  @Test
  void readsBracketsAndTellsWhereTheyBegin() {
    Sequence list = (Sequence) value("key: [a, {b: c}, 'd']\n");

    assertThat(list.position()).isEqualTo(at(1, 6, 16));
    assertThat(list.items().get(1).position()).isEqualTo(at(1, 10, 6));
    assertThat(list.items().get(2).position()).isEqualTo(at(1, 18, 3));
  }

  @Test
  void marksTheFirstLineOfWhatGoesOverSeveral() {
    assertThat(value("key: en tekst\n  over flere\n\n  linjer\n"))
        .isEqualTo(new Scalar("en tekst over flere\nlinjer", Style.PLAIN, at(1, 6, 8)));
    assertThat(value("key: \"en\n  to\"\n"))
        .isEqualTo(new Scalar("en to", Style.QUOTED, at(1, 6, 3)));
    assertThat(value("key: |\n  en\n   to\nend: x\n"))
        .isEqualTo(new Scalar("en\n to\n", Style.BLOCK, at(1, 6, 1)));
    assertThat(value("key: >-\n  en\n  to\n"))
        .isEqualTo(new Scalar("en to", Style.BLOCK, at(1, 6, 2)));
    assertThat(value("key: [a,\n  b]\n").position()).isEqualTo(at(1, 6, 3));
  }

  @Test
  void tellsWhereAPartOfATextStands() {
    Scalar plain = (Scalar) value("key: third thursday\n");
    Scalar quoted = (Scalar) value("key: 'third thursday'\n");
    Scalar escaped = (Scalar) value("key: \"third\\tthursday\"\n");

    assertThat(plain.part(6, 8)).isEqualTo(at(1, 12, 8));
    assertThat(quoted.part(6, 8)).isEqualTo(at(1, 13, 8));
    assertThat(escaped.part(6, 8)).isEqualTo(escaped.position());
    assertThat(plain.part(6, 100)).isEqualTo(at(1, 12, 8));
  }

  @Test
  void takesAnyLineBreakAByteOrderMarkAndOneMarkOfBeginningAndEnd() {
    assertThat(root("\uFEFFa: b\r\nc: d\r\n")).isEqualTo(root("a: b\nc: d\n"));
    assertThat(root("a: b\rc: d\r")).isEqualTo(root("a: b\nc: d\n"));
    assertThat(((Mapping) root("---\na: b\n...\n")).entry("a")).isPresent();
    assertThat(((Mapping) root("a: b")).entry("a")).isPresent();
  }

  @Test
  void leavesNotesOut() {
    assertThat(value("# først\nkey: x # en note\n"))
        .isEqualTo(new Scalar("x", Style.PLAIN, at(2, 6, 1)));
    assertThat(value("key: 'Bo #1' #2\n"))
        .isEqualTo(new Scalar("Bo #1", Style.QUOTED, at(1, 6, 7)));
  }

  @Test
  void findsAllThatDoesNotKeepItFromReadingOnInOnePass() {
    Reading reading = read("a: 1\na: 2\nb: &x 3\nc: *x\nd: Bo #1\nd: {e: !f g}\n");

    assertThat(reading).isInstanceOf(Reading.Read.class);
    assertThat(reading.problems())
        .extracting(Diagnostic::id)
        .containsExactly("K025", "K026", "K026", "K024", "K025", "K026");
  }

  @Test
  void keepsTheFirstOfTwoKeys() {
    Mapping root = (Mapping) ((Reading.Read) read("a: 1\na: 2\n")).root();

    assertThat(root.entries()).hasSize(1);
    assertThat(root.entry("a").orElseThrow().value())
        .isEqualTo(new Scalar("1", Style.PLAIN, at(1, 4, 1)));
  }

  private static Node value(String text) {
    return ((Mapping) root(text)).entries().getFirst().value();
  }

  private static Node root(String text) {
    Reading reading = read(text);
    assertThat(reading.problems()).isEqualTo(List.of());
    return ((Reading.Read) reading).root();
  }

  private static Reading read(String text) {
    return YamlReader.read("group.yaml", text.getBytes(StandardCharsets.UTF_8));
  }

  private static Position at(int line, int column, int length) {
    return new Position("group.yaml", line, column, length);
  }

  private static int points(String text) {
    return text.codePointCount(0, text.length());
  }
}
