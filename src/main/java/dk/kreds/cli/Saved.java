package dk.kreds.cli;

import dk.kreds.input.Input;
import dk.kreds.output.Memory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;

/// Which definitions were saved lately, or one of the files beside them that they name.
///
/// @param since the first day that counts; without one everything does
record Saved(Optional<LocalDate> since, Present present) {
  // Denmark and Norway have one time
  private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

  boolean lately(Path definition, Memory memory) {
    Stream<Path> beside =
        memory.papers().values().stream()
            .flatMap(paper -> paper.conditions().stream())
            .distinct()
            .flatMap(condition -> present.file(condition).stream());
    return lately(Stream.concat(Stream.of(definition), beside));
  }

  boolean lately(Path definition, Collection<Input> beside) {
    return lately(Stream.concat(Stream.of(definition), beside.stream().map(Input::file)));
  }

  private boolean lately(Stream<Path> files) {
    return since.isEmpty() || files.anyMatch(this::isLate);
  }

  private boolean isLate(Path file) {
    try {
      return !Files.getLastModifiedTime(file)
          .toInstant()
          .atZone(ZONE)
          .toLocalDate()
          .isBefore(since.orElse(LocalDate.MIN));
    } catch (IOException notThere) {
      return file.toString().equals("-"); // standard input is always new
    }
  }
}
