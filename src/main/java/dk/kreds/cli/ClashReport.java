package dk.kreds.cli;

import dk.kreds.diagnostic.Excerpt;
import dk.kreds.diagnostic.Position;
import dk.kreds.directory.Clash;
import dk.kreds.directory.paper.ClashWords;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Prints what collides between groups, with the lines of both. The files are read again: thousands
/// of them are not kept for the few that collide.
record ClashReport(Talk talk) {

  void print(List<Clash> clashes, boolean strict) {
    if (clashes.isEmpty()) {
      return;
    }
    clashes.forEach(clash -> print(clash, strict));
    talk.tell(talk.say("report.clashes", Map.of("count", clashes.size())));
  }

  /// The same for other programs, one at each of the two places.
  List<Finding> findings(List<Clash> clashes, boolean strict) {
    ClashWords words = new ClashWords(talk.language());
    return clashes.stream()
        .flatMap(clash ->
            places(clash)
                .map(place ->
                    new Finding(
                        ClashWords.id(clash),
                        strict,
                        place,
                        words.sentence(clash),
                        words.hint(clash),
                        List.of())))
        .toList();
  }

  private static Stream<Position> places(Clash clash) {
    return clash instanceof Clash.Between between
        ? Stream.of(clash.one().position(), between.other().position())
        : Stream.of(clash.one().position());
  }

  private void print(Clash clash, boolean strict) {
    ClashWords words = new ClashWords(talk.language());
    String severity =
        talk.say(strict ? "report.error" : "report.advice") + "[" + ClashWords.id(clash) + "]";
    Position place = clash.one().position();
    talk.tell(place + ": " + severity + ": " + words.sentence(clash));
    excerpt(place);
    if (clash instanceof Clash.Between between) {
      talk.tell("  " + between.other().position() + ": " + between.other().group().name());
      excerpt(between.other().position());
    }
    talk.tell("  " + words.hint(clash));
    talk.tell("");
  }

  private void excerpt(Position place) {
    source(place.file())
        .flatMap(source -> Excerpt.of(source, place, line -> line))
        .ifPresent(excerpt -> excerpt.lines().forEach(talk::tell));
  }

  private Optional<String> source(String name) {
    try {
      Path file = talk.surroundings().folder().resolve(name);
      return Files.isRegularFile(file)
          ? Optional.of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
          : Optional.empty();
    } catch (IOException gone) {
      return Optional.empty();
    }
  }
}
