package dk.kreds.definition;

import dk.kreds.definition.shape.Findings;
import dk.kreds.definition.shape.ListOf;
import dk.kreds.definition.shape.Located;
import dk.kreds.definition.yaml.Reading;
import dk.kreds.definition.yaml.YamlReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// The participants in a file of their own beside the definition, so that the definition can be
/// passed on without them. It is a list of the same shape as `people:`.
final class PeopleFile {
  private PeopleFile() {}

  static Optional<List<PeopleShapes.Person>> read(
      Located<String> name, Neighbours neighbours, Findings findings) {
    return neighbours
        .need(name, YamlReader.MOST_BYTES, findings)
        .flatMap(found -> {
          findings.quote(name.value(), new String(found.bytes(), StandardCharsets.UTF_8));
          Reading reading = YamlReader.read(name.value(), found.bytes());
          reading.problems().forEach(findings::add);
          return reading instanceof Reading.Read read
              ? new ListOf<>(PeopleShapes.PARTICIPANT).read(read.root(), findings)
              : Optional.empty();
        });
  }
}
