package dk.kreds.cli;

import dk.kreds.batch.Found;
import dk.kreds.diagnostic.Diagnostic;
import dk.kreds.diagnostic.Position;
import dk.kreds.diagnostic.Problem;
import java.util.Map;
import java.util.Optional;

/// One definition of a batch.
///
/// @param id the name of its group's folder
/// @param idPlace where it says so itself
/// @param namesake another file whose group would get the same folder
/// @param wasThere whether it could be read when all were looked through
record Turn(
    Found found,
    String id,
    Optional<Position> idPlace,
    Optional<String> namesake,
    boolean wasThere) {

  Turn withNamesake(String other) {
    return new Turn(found, id, idPlace, Optional.of(other), wasThere);
  }

  /// That another has its name: each would overwrite the other's papers.
  Optional<Diagnostic> taken() {
    return namesake.map(other ->
        Problem.ID_TAKEN.at(
            idPlace.orElseGet(() -> Position.whole(found.name())),
            Map.of("id", id, "other", other)));
  }
}
