package dk.kreds.cli;

import dk.kreds.definition.Definition;
import dk.kreds.document.Format;
import dk.kreds.input.Input;
import dk.kreds.render.Renderer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What a paper must not be written over, however it was asked for: the files that it is made of,
/// and a calendar that somebody else has made.
///
/// @param file the definition, as the command line names it
record Precious(String file, Definition definition, Talk talk) {

  /// @param looked the templates and pictures that the paper was made with
  void refuse(Path target, Format format, List<Input> looked) throws Failure {
    if (!Files.isRegularFile(target)) {
      return;
    }
    if (sources(looked).anyMatch(source -> isSame(source, target))) {
      throw failure("source", target);
    }
    if (format == Format.ICS && isForeign(target)) {
      throw failure("foreign", target);
    }
  }

  private Stream<Path> sources(List<Input> looked) {
    Stream<Path> itself = Stream.of(talk.surroundings().folder().resolve(file));
    Stream<Input> others = Stream.concat(definition.beside().looked().stream(), looked.stream());
    return Stream.concat(itself, others.map(Input::file));
  }

  private static boolean isSame(Path one, Path other) {
    try {
      return Files.exists(one) && Files.isSameFile(one, other);
    } catch (IOException unknown) {
      return one.equals(other);
    }
  }

  private static boolean isForeign(Path target) {
    try {
      byte[] bytes = Files.readAllBytes(target);
      return bytes.length > 0 && !Renderer.hasMade(bytes);
    } catch (IOException unreadable) {
      return true;
    }
  }

  private Failure failure(String key, Path target) {
    String name = Told.shown(MaterialCommand.shortened(target, talk));
    return Failure.of(
        Fault.IN_THE_WAY, talk.say("commands.material." + key, Map.of("file", name)), talk);
  }
}
