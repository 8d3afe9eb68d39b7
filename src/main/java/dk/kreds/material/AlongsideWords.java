package dk.kreds.material;

import dk.kreds.group.Alongside;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Puts into words what others do in the same hours: "Song, in the next room. For those who are
/// ill."
public final class AlongsideWords {
  private AlongsideWords() {}

  public static String of(Alongside alongside) {
    String what =
        alongside.place().map(place -> alongside.name() + ", " + place).orElse(alongside.name());
    return Stream.of(Optional.of(what), alongside.audience())
        .flatMap(Optional::stream)
        .map(Sentences::closed)
        .collect(Collectors.joining(" "));
  }
}
