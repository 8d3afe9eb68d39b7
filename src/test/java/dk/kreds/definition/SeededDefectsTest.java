package dk.kreds.definition;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kreds.diagnostic.Diagnostic;
import dk.kreds.diagnostic.Remedy;
import dk.kreds.testing.Groups;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// Two hundred and fifty slips in files that were right. Each is found where it was made; and what
/// is said to write instead, written, mends the file in at least 95 of 100.
class SeededDefectsTest {
  private static final int COUNT = 250;

  @ParameterizedTest
  @ValueSource(longs = {2027, 1, 2, 3, 11, 12, 13})
  void isFoundWhereItWasMade(long seed) throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Defect defect : defects(seed)) {
      List<Diagnostic> found = read(defect.text(), defect.file()).problems();
      String place = found.isEmpty() ? "nowhere" : place(found.getFirst());
      if (!place.equals(defect.place())) {
        wrong.add(defect.shown() + " │ " + (found.isEmpty() ? "" : found.getFirst().id()) + place);
      }
    }
    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {2027, 1, 2, 3, 11, 12, 13})
  void isMendedByWhatIsSaid(long seed) throws IOException {
    List<Defect> defects = defects(seed);
    List<String> unmended = new ArrayList<>();
    for (Defect defect : defects) {
      if (!isMended(defect)) {
        unmended.add(
            defect.shown()
                + " │ "
                + read(defect.text(), defect.file()).problems().stream()
                    .map(it -> it.id() + it.remedies())
                    .toList());
      }
    }
    System.out.printf("%d of %d mended%n", defects.size() - unmended.size(), defects.size());
    if (Boolean.getBoolean("show")) {
      unmended.forEach(System.out::println);
    }
    assertThat(unmended.size())
        .as(String.join("\n", unmended))
        .isLessThanOrEqualTo(COUNT * 5 / 100);
  }

  /// What is wrong with the layout of one line does not hide what is wrong with others.
  @Test
  void isFoundTogetherWithOthers() throws IOException {
    Path example = Path.of("examples/g1-paaroerende-i-lilleby.yaml");
    String text =
        Files.readString(example)
            .replace("kind: support-group", "kind: suport-group")
            .replace("  name: Foreningen Fællesbordet", "  name Foreningen Fællesbordet")
            .replace("starts: 2027-01-05", "starts: 5.1.2027")
            .replace("seats: 14", "seats: \"14")
            .replace("size: 5-10", "size: 5 til 10");
    assertThat(read(text, "g1.yaml").problems())
        .extracting(Diagnostic::id)
        .containsExactly("K044", "K021", "K038", "K012", "K042");
  }

  /// Whether one of the texts that are offered first makes the file right, or what it was.
  private static boolean isMended(Defect defect) {
    List<Diagnostic> found = read(defect.text(), defect.file()).problems();
    if (found.isEmpty() || found.getFirst().remedies().isEmpty()) {
      return false;
    }
    Diagnostic first = found.getFirst();
    Remedy remedy = first.remedies().getFirst();
    String mended = remedy.at(first.position()).in(defect.text());
    return mended.equals(defect.original()) || read(mended, defect.file()).problems().isEmpty();
  }

  private static List<Defect> defects(long seed) throws IOException {
    Random random = new Random(seed);
    Slips slips = new Slips(seed);
    List<Path> examples = Groups.examples();
    List<Defect> defects = new ArrayList<>();
    for (int i = 0; defects.size() < COUNT; i++) {
      Path example = examples.get(random.nextInt(examples.size()));
      String sort = Slips.SORTS.get(i % Slips.SORTS.size());
      slips
          .make(sort, example.getFileName().toString(), Files.readString(example))
          .filter(it -> !means(it.text()).equals(means(it.original())))
          .ifPresent(defects::add);
    }
    return defects;
  }

  /// What a file says, whatever its layout: a slip that changes none of it is no defect.
  private static Object means(String text) {
    try {
      return new Load(LoadSettings.builder().build()).loadFromString(text);
    } catch (YamlEngineException unreadable) {
      return text;
    }
  }

  private static String place(Diagnostic problem) {
    return problem.position().line() + ":" + problem.position().column();
  }

  private static Definition read(String text, String file) {
    return DefinitionReader.read(
        file, text.getBytes(StandardCharsets.UTF_8), Path.of("examples"), "group");
  }
}
