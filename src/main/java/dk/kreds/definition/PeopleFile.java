package dk.kreds.definition;

import dk.kreds.definition.shape.Findings;
import dk.kreds.definition.shape.ListOf;
import dk.kreds.definition.shape.Located;
import dk.kreds.definition.yaml.Reading;
import dk.kreds.definition.yaml.YamlReader;
import dk.kreds.diagnostic.Diagnostic;
import dk.kreds.diagnostic.Problem;
import dk.kreds.seal.Opened;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The participants in a file of their own beside the definition, so that the definition can be
/// passed on without them. It is a list of the same shape as `people:`, and may be sealed: then it
/// is opened in memory and nowhere else.
final class PeopleFile {
  /// What a sealed file is called at its end.
  static final String SEALED = ".age";

  /// What is sealed is put into letters, which makes it longer by a third.
  private static final int MOST_SEALED = 2 * YamlReader.MOST_BYTES;

  private final Located<String> name;
  private final Neighbours neighbours;
  private final Findings findings;

  private PeopleFile(Located<String> name, Neighbours neighbours, Findings findings) {
    this.name = name;
    this.neighbours = neighbours;
    this.findings = findings;
  }

  /// What came of reading it.
  ///
  /// @param closed what would have been wrong, had the list been needed
  record Found(List<PeopleShapes.Person> people, Optional<Diagnostic> closed) {}

  static Optional<Found> read(Located<String> name, Neighbours neighbours, Findings findings) {
    return new PeopleFile(name, neighbours, findings).read();
  }

  private Optional<Found> read() {
    boolean isSealed = name.value().toLowerCase(Locale.ROOT).endsWith(SEALED);
    return neighbours
        .need(name, isSealed ? MOST_SEALED : YamlReader.MOST_BYTES, findings)
        .flatMap(found -> isSealed ? opened(found.bytes()) : clear(found.bytes()));
  }

  private Optional<Found> opened(byte[] sealed) {
    return switch (neighbours.opener().open(sealed)) {
      case Opened.Clear clear -> clear(clear.bytes());
      case Opened.LeftAlone _ -> Optional.of(new Found(List.of(), Optional.of(at(Problem.SEALED))));
      case Opened.Closed(Opened.Why why) -> {
        findings.add(at(problem(why)));
        yield Optional.empty();
      }
    };
  }

  private Diagnostic at(Problem problem) {
    return problem.at(name.position(), Map.of("file", name.value()));
  }

  private static Problem problem(Opened.Why why) {
    return switch (why) {
      case NO_KEY -> Problem.SEALED;
      case OTHER_KEY -> Problem.SEALED_FOR_OTHERS;
      case NO_PASSPHRASE -> Problem.PASSPHRASE_WANTED;
      case OTHER_PASSPHRASE -> Problem.PASSPHRASE_WRONG;
      case TOO_HARD -> Problem.SEALED_TOO_HARD;
      case BROKEN -> Problem.SEAL_BROKEN;
    };
  }

  private Optional<Found> clear(byte[] bytes) {
    findings.quote(name.value(), new String(bytes, StandardCharsets.UTF_8));
    Reading reading = YamlReader.read(name.value(), bytes);
    reading.problems().forEach(findings::add);
    return reading instanceof Reading.Read read
        ? new ListOf<>(PeopleShapes.PARTICIPANT)
            .read(read.root(), findings)
            .map(people -> new Found(people, Optional.empty()))
        : Optional.empty();
  }
}
