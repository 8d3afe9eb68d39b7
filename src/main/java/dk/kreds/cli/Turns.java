package dk.kreds.cli;

import dk.kreds.batch.Found;
import dk.kreds.batch.Recognition;
import dk.kreds.definition.DefinitionReader;
import dk.kreds.definition.shape.Located;
import dk.kreds.diagnostic.Position;
import dk.kreds.output.Slug;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Looks for the names of all groups of a batch before any is made: two groups of one name would
/// overwrite each other's papers, whichever comes first.
final class Turns {
  private Turns() {}

  /// A turn for each file, in the same order.
  static List<Turn> of(List<Found> files, Talk talk) {
    Map<String, List<Turn>> byId = new HashMap<>();
    List<Turn> turns = new ArrayList<>();
    for (Found file : files) {
      Turn turn = turn(file, talk);
      turns.add(turn);
      byId.computeIfAbsent(turn.id(), _ -> new ArrayList<>(1)).add(turn);
    }
    turns.replaceAll(turn -> judged(turn, byId.getOrDefault(turn.id(), List.of())));
    return turns;
  }

  /// What is in a file now.
  ///
  /// @throws Failure if it cannot be read; one that has gone since all were looked through is a
  ///   part of the batch that failed, and not a name that was never right
  static Sources.Text text(Turn turn, Talk talk) throws Failure {
    try {
      return Sources.text(turn.found(), talk);
    } catch (Failure failure) {
      boolean isGone = turn.wasThere() && failure.id().equals(Fault.NO_FILE.id());
      throw isGone ? gone(turn.found().name(), talk) : failure;
    }
  }

  private static Failure gone(String file, Talk talk) {
    String told = talk.say("batch.gone", Map.of("file", Told.shown(file)));
    return Failure.of(Fault.NO_FILE, Exit.WRONG, told, talk);
  }

  private static Turn judged(Turn turn, List<Turn> namesakes) {
    return namesakes.stream()
        .filter(other -> !other.found().equals(turn.found()))
        .findFirst()
        .map(other -> turn.withNamesake(other.found().name()))
        .orElse(turn);
  }

  /// Without looking at others.
  static Turn turn(Found found, Talk talk) {
    if (found.isStandardInput()) {
      // it can be read once
      return new Turn(found, "group", Optional.empty(), Optional.empty(), true);
    }
    try {
      Sources.Text text = Sources.text(found, talk);
      Optional<Located<String>> id =
          Recognition.mayHaveId(text.bytes())
              ? DefinitionReader.id(found.name(), text.bytes())
              : Optional.empty();
      Optional<Position> place = id.map(Located::position);
      return new Turn(
          found,
          Slug.of(id.map(Located::value).orElse(text.usualId())),
          place,
          Optional.empty(),
          true);
    } catch (Failure unreadable) {
      // told when its turn comes
      return new Turn(found, Slug.of(found.name()), Optional.empty(), Optional.empty(), false);
    }
  }
}
