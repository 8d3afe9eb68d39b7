package dk.kreds.definition.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SheetTest {
  private static Sheet sheet(String text) throws CannotEdit {
    return Sheet.of(text.getBytes(StandardCharsets.UTF_8));
  }

  private static SequencedMap<String, String> texts(String... keysAndTexts) {
    SequencedMap<String, String> texts = new LinkedHashMap<>();
    for (int i = 0; i < keysAndTexts.length; i += 2) {
      texts.put(keysAndTexts[i], keysAndTexts[i + 1]);
    }
    return texts;
  }

  private static String with(String text, Value value, String... path) throws CannotEdit {
    return sheet(text).with(List.of(path), value).text();
  }

  private static String without(String text, String... path) throws CannotEdit {
    return sheet(text).without(List.of(path)).text();
  }

  @Test
  void replacesATextWhereItStands() throws CannotEdit {
    String before = "name: Pårørende  # as on the door\r\nlist:  'a.yaml'\r\nlast: x";
    assertThat(with(before, Value.text("b.yaml.age"), "list"))
        .isEqualTo("name: Pårørende  # as on the door\r\nlist:  \"b.yaml.age\"\r\nlast: x");
    assertThat(with(before, Value.text("Vi: to"), "name"))
        .isEqualTo("name: \"Vi: to\"  # as on the door\r\nlist:  'a.yaml'\r\nlast: x");
  }

  @Test
  void replacesWhatGoesOverSeveralLines() throws CannotEdit {
    assertThat(with("a: |\n  one\n  two\n\n# about b\nb: 1\n", Value.text("short"), "a"))
        .isEqualTo("a: short\n\n# about b\nb: 1\n");
    assertThat(with("a:\n  - 1\n  - 2 # two\nb: 1\n", Value.text("none"), "a"))
        .isEqualTo("a: none # two\nb: 1\n");
  }

  @Test
  void addsAKeyAtTheEndOfABlock() throws CannotEdit {
    String before = "schedule:\n    every: week # or so\n    # that is all\n\nroom: A\n";
    assertThat(
            with(
                before,
                Value.flow(texts("date", "2027-05-11", "time", "18:00-21:00", "place", "Hus, 2")),
                "schedule",
                "changes",
                "2027-05-04"))
        .isEqualTo(
            """
            schedule:
                every: week # or so
                changes:
                  2027-05-04: {date: 2027-05-11, time: 18:00-21:00, place: "Hus, 2"}
                # that is all

            room: A
            """);
  }

  @Test
  void addsAKeyInBraces() throws CannotEdit {
    assertThat(with("p: {size: 5-10}\n", Value.flow(texts("people", "8")), "p", "counted"))
        .isEqualTo("p: {size: 5-10, counted: {people: 8}}\n");
    assertThat(with("p: {}\n", Value.text("8"), "p", "expected")).isEqualTo("p: {expected: 8}\n");
    assertThat(with("p: {\n  a: 1, # one\n  b: 2 # two\n}\n", Value.text("3"), "p", "c"))
        .isEqualTo("p: {\n  a: 1, # one\n  b: 2, # two\n  c: 3\n}\n");
    assertThat(with("p: {\n  a: 1, # one\n}\n", Value.text("3"), "p", "c"))
        .isEqualTo("p: {\n  a: 1, # one\n  c: 3,\n}\n");
  }

  @Test
  void addsBelowAKeyThatSaysNothingAndAtAnEndWithoutLineEnd() throws CannotEdit {
    assertThat(with("a: 1\nb:", Value.text("2"), "b", "c")).isEqualTo("a: 1\nb:\n  c: 2");
    assertThat(with("a: 1", Value.text("2"), "b")).isEqualTo("a: 1\nb: 2");
    assertThat(with("list:\n- name: A\n", Value.text("2027-01-05"), "list", "0", "last"))
        .isEqualTo("list:\n- name: A\n  last: 2027-01-05\n");
  }

  @Test
  void writesABlockOfAnyDepth() throws CannotEdit {
    SequencedMap<String, Value> person = new LinkedHashMap<>();
    person.put("name", Value.text("Åse"));
    person.put("absences", new Value.Items(List.of(Value.text("2027-01-05")), true));
    Value people = new Value.Items(List.of(Value.block(person), Value.text("Bo")), false);
    assertThat(with("a: 1\r\n", people, "participants", "people"))
        .isEqualTo(
            "a: 1\r\nparticipants:\r\n  people:\r\n    - name: Åse\r\n      absences:"
                + " [2027-01-05]\r\n    - Bo\r\n");
  }

  @Test
  void removesAnEntryWithItsOwnComments() throws CannotEdit {
    String before =
        """
        # the list
        people:
          # comes by bus
          - name: Anna # since May
            phone: 1
            # not after eight
          - Bo # his own car

          # the last
          - Carl
        # end
        """;
    assertThat(without(before, "people", "0"))
        .isEqualTo("# the list\npeople:\n  - Bo # his own car\n\n  # the last\n  - Carl\n# end\n");
    assertThat(without(before, "people", "2"))
        .isEqualTo(before.replace("  # the last\n  - Carl\n", ""));
    assertThat(without(before, "people", "0", "name"))
        .isEqualTo(before.replace("name: Anna # since May\n    phone", "phone"));
    assertThat(without("people:\n- Anna\n- Bo", "people", "1")).isEqualTo("people:\n- Anna\n");
  }

  @Test
  void leavesBracketsWhereNothingIsLeft() throws CannotEdit {
    assertThat(without("a: 1\np:\n- Anna # x\nb: 2\n", "p", "0")).isEqualTo("a: 1\np: []\nb: 2\n");
    assertThat(without("p: # who\n  # she\n  - Anna\n", "p", "0")).isEqualTo("p: # who\n    []\n");
    assertThat(without("p:\n  - name: Anna", "p", "0", "name")).isEqualTo("p:\n  - {}");
    assertThat(without("p: [ Anna ]\n", "p", "0")).isEqualTo("p: []\n");
    assertThat(without("p: {a: 1,}\n", "p", "a")).isEqualTo("p: {}\n");
  }

  @Test
  void removesBetweenBrackets() throws CannotEdit {
    String before = "p: [Anna, {name: Bo, phone: 1}, Carl]\n";
    assertThat(without(before, "p", "0")).isEqualTo("p: [{name: Bo, phone: 1}, Carl]\n");
    assertThat(without(before, "p", "1")).isEqualTo("p: [Anna, Carl]\n");
    assertThat(without(before, "p", "2")).isEqualTo("p: [Anna, {name: Bo, phone: 1}]\n");
    assertThat(without(before, "p", "1", "phone")).isEqualTo("p: [Anna, {name: Bo}, Carl]\n");
    String lines = "p: [\n  Anna, # a\n  # b's\n  Bo, # b\n  Carl # c\n]\n";
    assertThat(without(lines, "p", "1")).isEqualTo("p: [\n  Anna, # a\n  Carl # c\n]\n");
    assertThat(without(lines, "p", "2")).isEqualTo("p: [\n  Anna, # a\n  # b's\n  Bo, # b\n]\n");
  }

  @Test
  void countsLettersBeyondTheFirst65536AsOne() throws CannotEdit {
    assertThat(with("a: 😀 # 😀\nb: 1\n", Value.text("2"), "b")).isEqualTo("a: 😀 # 😀\nb: 2\n");
  }

  @Test
  void keepsAByteOrderMark() throws CannotEdit {
    Sheet sheet = sheet("\ufeffa: 1\n").with(List.of("a"), Value.text("2"));
    assertThat(new String(sheet.bytes(), StandardCharsets.UTF_8)).isEqualTo("\ufeffa: 2\n");
  }

  @Test
  void refusesWhatCannotBeDone() throws CannotEdit {
    assertThatThrownBy(() -> sheet("a: [")).isInstanceOf(CannotEdit.class);
    assertThatThrownBy(() -> without("a: 1\n", "b")).isInstanceOf(CannotEdit.class);
    assertThatThrownBy(() -> with("a: 1\n", Value.text("2"), "a", "b"))
        .isInstanceOf(CannotEdit.class);
  }

  static Stream<Path> examples() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("examples"))) {
      return files.filter(it -> it.toString().endsWith(".yaml")).sorted().toList().stream();
    }
  }

  /// Each place of each example is taken out, and a key is put beside it: the sheet itself refuses
  /// to say anything else than what was meant.
  @ParameterizedTest
  @MethodSource("examples")
  void changesEveryPlaceOfTheExamples(Path example) throws IOException, CannotEdit {
    String text = Files.readString(example);
    for (String ending : List.of("\n", "\r\n")) {
      Sheet sheet = sheet(text.replace("\n", ending));
      for (List<String> path : places(sheet.value(), List.of())) {
        sheet.without(path);
        sheet.with(path, Value.text("2027-05-04"));
        List<String> beside = new ArrayList<>(path.subList(0, path.size() - 1));
        if (!path.getLast().matches("\\d+")) {
          beside.addAll(List.of("new", "key"));
          sheet.with(beside, Value.text("one, two"));
        }
      }
    }
  }

  private static List<List<String>> places(Value value, List<String> path) {
    List<List<String>> places = new ArrayList<>();
    switch (value) {
      case Value.Text _ -> {}
      case Value.Fields fields ->
          fields.values().forEach((key, inner) -> add(places, inner, path, key));
      case Value.Items items -> {
        for (int i = 0; i < items.values().size(); i++) {
          add(places, items.values().get(i), path, Integer.toString(i));
        }
      }
    }
    return places;
  }

  private static void add(List<List<String>> places, Value inner, List<String> path, String step) {
    List<String> further = new ArrayList<>(path);
    further.add(step);
    places.add(further);
    places.addAll(places(inner, further));
  }
}
