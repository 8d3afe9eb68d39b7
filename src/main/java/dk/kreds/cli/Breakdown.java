package dk.kreds.cli;

import dk.kreds.output.Access;
import dk.kreds.output.CannotWrite;
import dk.kreds.output.Output;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A mistake in Kreds itself: one sentence for the person and, where they ask for it with the
/// environment variable KREDS_TRACE, a file for whoever mends it. The file says where in the
/// program it happened and nothing of what was in the definition.
final class Breakdown {
  private static final String TRACE = "KREDS_TRACE";

  private Breakdown() {}

  static int of(Throwable own, Talk talk) {
    String file = talk.surroundings().variables().getOrDefault(TRACE, "");
    if (file.isEmpty()) {
      warn("commands.broken", Map.of("variable", TRACE), talk);
      return Exit.BROKEN;
    }
    try {
      Path target = talk.surroundings().folder().resolve(file);
      Output.write(target, trace(own).getBytes(StandardCharsets.UTF_8), Access.OWNER_ONLY);
      warn("commands.broken.told", Map.of("file", Told.shown(file)), talk);
    } catch (InvalidPathException | CannotWrite unwritable) {
      warn("commands.broken", Map.of("variable", TRACE), talk);
    }
    return Exit.BROKEN;
  }

  private static void warn(String key, Map<String, String> facts, Talk talk) {
    talk.warn(Fault.BROKEN.told(talk.say(key, facts), talk));
  }

  /// Classes and lines without their messages, which may quote somebody's file.
  private static String trace(Throwable own) {
    return Stream.iterate(own, cause -> cause != null, Throwable::getCause)
        .limit(10)
        .map(cause ->
            cause.getClass().getName()
                + Stream.of(cause.getStackTrace())
                    .limit(60)
                    .map(frame -> "\n  " + frame)
                    .collect(Collectors.joining()))
        .collect(Collectors.joining("\n", "kreds " + Version.of() + "\n", "\n"));
  }
}
