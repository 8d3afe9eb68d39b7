package dk.kreds.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dk.kreds.definition.Definition;
import dk.kreds.definition.DefinitionReader;
import dk.kreds.diagnostic.Diagnostic;
import dk.kreds.plan.Planner;
import dk.kreds.testing.Kreds;
import dk.kreds.text.Language;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// One definition for every advice, each of a group that is fine but for that. A file is called by
/// its advice; its first line says on which day it is read, and where the advice is, `# on
/// 2026-11-21 at 7:9`. Clashes have a folder each, with the groups in it.
class AdviceGalleryTest {
  private static final Pattern HEAD = Pattern.compile("# on (\\S+) at (\\S+)\n");

  @Test
  void showsEveryAdvice() throws IOException {
    Set<String> shown = new TreeSet<>();
    files().forEach(file -> shown.add(id(file)));
    clashes().forEach(folder -> shown.add(folder.getFileName().toString()));

    assertThat(shown).isEqualTo(new TreeSet<>(Language.of("en").names("advice")));
    assertThat(shown).containsAll(Adviser.ids()).hasSizeGreaterThanOrEqualTo(40);
  }

  @TestFactory
  Stream<DynamicTest> isGivenAtItsPlace() throws IOException {
    return files().stream()
        .map(file ->
            dynamicTest(
                id(file),
                () -> {
                  Matcher head = HEAD.matcher(Files.readString(file));
                  assertThat(head.lookingAt()).isTrue();
                  LocalDate day = LocalDate.parse(head.group(1));
                  assertThat(given(file, day)).contains(id(file) + " " + head.group(2));
                }));
  }

  /// What is wrong with all of them would be shown by none.
  @Test
  void saysNothingOfAGroupThatFollowsAllRules() throws IOException {
    Path fine = gallery().resolve("A016.yaml");
    assertThat(given(fine, LocalDate.of(2026, 11, 21))).isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> tellsClashes() throws IOException {
    return clashes().stream()
        .map(folder ->
            dynamicTest(
                folder.getFileName().toString(),
                () ->
                    assertThat(Kreds.in(folder).run("check", ".").err())
                        .contains("[" + folder.getFileName() + "]")));
  }

  private static List<String> given(Path file, LocalDate day) throws IOException {
    String text = Files.readString(file);
    Definition definition =
        DefinitionReader.read(
            file.getFileName().toString(),
            text.getBytes(StandardCharsets.UTF_8),
            file.getParent(),
            "group");
    assertThat(definition.problems()).isEmpty();
    List<Diagnostic> advice =
        Adviser.advise(
            Planner.plan(definition.group().orElseThrow(), day),
            day,
            definition.file(),
            definition.places());
    return advice.stream()
        .map(one -> one.id() + " " + one.position().line() + ":" + one.position().column())
        .toList();
  }

  private static Path gallery() {
    try {
      return Path.of(
          Objects.requireNonNull(AdviceGalleryTest.class.getResource("/gallery")).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String id(Path file) {
    return file.getFileName().toString().replace(".yaml", "");
  }

  private static List<Path> files() throws IOException {
    return named("A\\d{3}\\.yaml");
  }

  private static List<Path> clashes() throws IOException {
    return named("A\\d{3}");
  }

  private static List<Path> named(String pattern) throws IOException {
    try (Stream<Path> all = Files.list(gallery())) {
      return all.filter(file -> file.getFileName().toString().matches(pattern))
          .sorted()
          .collect(Collectors.toList());
    }
  }
}
