package dk.kreds.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dk.kreds.definition.yaml.YamlReader;
import dk.kreds.diagnostic.Diagnostic;
import dk.kreds.diagnostic.Problem;
import dk.kreds.diagnostic.Remedy;
import dk.kreds.text.Language;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// Reads a gallery of definitions with one mistake each. A file is called by the problem, perhaps
/// with a word for the variant; its second line says where the mistake is, `# at 7:9`.
class GalleryTest {

  /// Too large to lie about, or no text at all: `MistakesTest` makes them.
  private static final Set<Problem> ELSEWHERE =
      EnumSet.of(
          Problem.TOO_LARGE,
          Problem.NOT_TEXT,
          Problem.TOO_LONG,
          Problem.TOO_MANY,
          Problem.SEALED_FOR_OTHERS, // `SealCommandTest` has keys and passphrases
          Problem.PASSPHRASE_WRONG,
          Problem.SEALED_TOO_HARD,
          Problem.ID_TAKEN); // of two files: `BatchTest` makes them

  /// What the gallery calls its people.
  private static final List<String> PERSONAL = List.of("Karen", "karen", "00 00 00 99");

  @TempDir static Path gallery;

  @BeforeAll
  static void copy() throws IOException, URISyntaxException {
    Path source =
        Path.of(Objects.requireNonNull(GalleryTest.class.getResource("/gallery")).toURI());
    try (Stream<Path> all = Files.walk(source)) {
      for (Path one : all.filter(Files::isRegularFile).toList()) {
        Path copy = gallery.resolve(source.relativize(one).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(one, copy);
      }
    }
    try (RandomAccessFile large =
        new RandomAccessFile(gallery.resolve("large.yaml").toFile(), "rw")) {
      large.setLength(YamlReader.MOST_BYTES + 1L);
    }
  }

  @Test
  void showsEveryProblem() throws IOException {
    Set<String> shown =
        definitions().stream().map(GalleryTest::problem).collect(Collectors.toSet());

    Set<String> all =
        Arrays.stream(Problem.values())
            .filter(problem -> !ELSEWHERE.contains(problem))
            .map(Problem::id)
            .collect(Collectors.toSet());

    assertThat(shown).isEqualTo(all);
  }

  @TestFactory
  Stream<DynamicTest> findsTheOneMistakeAtItsPlace() throws IOException {
    return definitions().stream()
        .map(file ->
            dynamicTest(name(file), () -> assertThat(found(file)).containsExactly(wanted(file))));
  }

  @TestFactory
  Stream<DynamicTest> saysWhatIsWrongInEveryLanguageAndNamesNobody() throws IOException {
    return definitions().stream().map(file -> dynamicTest(name(file), () -> said(file)));
  }

  private static void said(Path file) throws IOException {
    for (Diagnostic problem : read(file).problems()) {
      for (String tag : Language.known()) {
        for (String key :
            List.of("problems." + problem.id(), "problems." + problem.id() + ".hint")) {
          assertThat(Language.of(tag).say(key, problem.facts()))
              .isNotBlank()
              .doesNotContain("{", "}", "\n")
              .doesNotContain(PERSONAL);
        }
      }
    }
  }

  /// A remedy may repeat what stands on the line, but not guess at more of it.
  @Test
  void offersNoMailAddressAsAWebPage() throws IOException {
    assertThat(read(gallery.resolve("K046-mail.yaml")).problems())
        .flatExtracting(Diagnostic::remedies)
        .isEmpty();
  }

  /// A remedy is written over the mark or over its line: then there is no such mistake left.
  @TestFactory
  Stream<DynamicTest> offersRemediesThatHelp() throws IOException {
    return definitions().stream().flatMap(GalleryTest::remedies);
  }

  private static Stream<DynamicTest> remedies(Path file) {
    Diagnostic problem = read(file).problems().getFirst();
    boolean here = problem.position().file().equals(name(file)); // not in a stylesheet beside it
    return problem.remedies().stream()
        .filter(_ -> here)
        .map(remedy ->
            dynamicTest(
                name(file) + " → " + remedy.write(),
                () ->
                    // another item of a list may have the same mistake
                    assertThat(read(file, mended(file, problem, remedy)).problems())
                        .noneMatch(left ->
                            left.id().equals(problem.id())
                                && left.position().line() == problem.position().line())));
  }

  private static byte[] mended(Path file, Diagnostic problem, Remedy remedy) throws IOException {
    String text = Files.readString(file);
    return remedy.at(problem.position()).in(text).getBytes(StandardCharsets.UTF_8);
  }

  private static List<Path> definitions() throws IOException {
    try (Stream<Path> all = Files.list(gallery)) {
      return all.filter(file -> name(file).matches("K\\d{3}(-[a-z]+)?\\.yaml")).sorted().toList();
    }
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }

  private static String problem(Path file) {
    return name(file).substring(0, 4);
  }

  private static String wanted(Path file) throws IOException {
    // one of them is not UTF-8
    String text = Files.readString(file, StandardCharsets.ISO_8859_1);
    return problem(file)
        + text.lines().skip(1).findFirst().orElseThrow().substring("# at".length());
  }

  private static List<String> found(Path file) {
    return read(file).problems().stream()
        .map(it -> it.id() + " " + it.position().line() + ":" + it.position().column())
        .toList();
  }

  private static Definition read(Path file) {
    try {
      return read(file, Files.readAllBytes(file));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Definition read(Path file, byte[] bytes) {
    return DefinitionReader.read(name(file), bytes, gallery, "group");
  }
}
