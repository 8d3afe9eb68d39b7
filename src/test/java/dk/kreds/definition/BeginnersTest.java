package dk.kreds.definition;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.kreds.diagnostic.Diagnostic;
import dk.kreds.diagnostic.Remedy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What people write who have never seen such a file, in `beginners/slips.txt`: each slip is told
/// at its place, and what is offered first makes the file right. `-Dgolden=write` writes anew what
/// is told; the slips themselves stay.
class BeginnersTest {
  private static final Path FOLDER = Path.of("src/test/resources/beginners");
  private static final Path SLIPS = FOLDER.resolve("slips.txt");
  private static final String NOTHING = "nothing";

  /// A slip and what is to be told of it.
  ///
  /// @param before the lines that were right
  /// @param after what somebody made of them
  /// @param told the ids and places
  /// @param offered what is offered first, over one line or several
  record Slip(String title, String before, String after, String told, String offered) {

    static Slip of(String block) {
      return new Slip(
          lines(block, "= "),
          lines(block, "- "),
          lines(block, "+ "),
          told(block),
          lines(block, "> "));
    }

    private static String lines(String block, String sign) {
      return block
          .lines()
          .filter(line -> line.startsWith(sign) || line.equals(sign.strip()))
          .map(line -> line.substring(Math.min(line.length(), 2)))
          .collect(Collectors.joining("\n"));
    }

    private static String told(String block) {
      return block.lines().filter(line -> line.matches("K\\d.*|nothing")).findFirst().orElse("");
    }

    String text() throws IOException {
      String right = "\n" + Files.readString(FOLDER.resolve("group.yaml"));
      assertThat(right).contains("\n" + before + "\n");
      return right.replace("\n" + before + "\n", "\n" + after + "\n").substring(1);
    }

    String shown() {
      return signed("= ", title)
          + signed("- ", before)
          + signed("+ ", after)
          + told
          + "\n"
          + (offered.isEmpty() ? "" : signed("> ", offered));
    }

    private static String signed(String sign, String lines) {
      return lines.lines().map(line -> sign + line + "\n").collect(Collectors.joining());
    }

    @Override
    public String toString() {
      return title;
    }
  }

  static List<Slip> slips() throws IOException {
    return Arrays.stream(Files.readString(SLIPS).split("\n\n", -1))
        .filter(block -> block.startsWith("= "))
        .map(Slip::of)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("slips")
  void isToldAtItsPlace(Slip slip) throws IOException {
    List<Diagnostic> found = read(slip.text());
    assertThat(seen(slip, found).shown()).isEqualTo(slip.shown());
  }

  @ParameterizedTest
  @MethodSource("slips")
  void isMendedByWhatIsOffered(Slip slip) throws IOException {
    List<Diagnostic> found = read(slip.text());
    if (found.size() == 1 && !found.getFirst().remedies().isEmpty()) {
      Remedy first = found.getFirst().remedies().getFirst();
      int line = found.getFirst().position().line();
      assertThat(read(first.at(found.getFirst().position()).in(slip.text())))
          .as(first.toString())
          .noneMatch(it -> it.position().line() == line);
    }
  }

  @Test
  void thereAreManyAndMostAreOfferedSomething() throws IOException {
    if ("write".equals(System.getProperty("golden"))) {
      write();
    }
    List<Slip> refused = slips().stream().filter(slip -> !slip.told().equals(NOTHING)).toList();
    assertThat(refused).hasSizeGreaterThan(90);
    assertThat(refused.stream().filter(slip -> !slip.offered().isEmpty()).count())
        .isGreaterThan(refused.size() * 8L / 10);
  }

  private static void write() throws IOException {
    StringBuilder text = new StringBuilder();
    for (Slip slip : slips()) {
      text.append(text.isEmpty() ? "" : "\n").append(seen(slip, read(slip.text())).shown());
    }
    Files.writeString(SLIPS, text);
  }

  private static Slip seen(Slip slip, List<Diagnostic> found) {
    String told =
        found.stream()
            .map(it -> it.id() + " " + it.position().line() + ":" + it.position().column())
            .collect(Collectors.joining(", "));
    String offered =
        found.stream()
            .limit(1)
            .flatMap(it -> it.remedies().stream().limit(1))
            .map(remedy -> remedy.write().isEmpty() ? "(without the line)" : remedy.write())
            .findFirst()
            .orElse("");
    return new Slip(
        slip.title(), slip.before(), slip.after(), told.isEmpty() ? NOTHING : told, offered);
  }

  private static List<Diagnostic> read(String text) {
    return DefinitionReader.read("group.yaml", text.getBytes(UTF_8), FOLDER, "group").problems();
  }
}
