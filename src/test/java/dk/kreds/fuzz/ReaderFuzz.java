package dk.kreds.fuzz;

import dk.kreds.definition.Definition;
import dk.kreds.definition.DefinitionReader;
import dk.kreds.diagnostic.Diagnostic;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;

/// Whatever the bytes are, reading them as a definition gives a group or says where it is wrong.
/// Run by `mvn -Pfuzz`, which looks for bytes that take ways in the code that none took before.
public final class ReaderFuzz {
  private static final Duration LONGEST = Duration.ofSeconds(1);

  private ReaderFuzz() {}

  /// What is done once and takes its time is not held against the first file.
  public static void fuzzerInitialize() {
    read("kind: cafe\n".getBytes(StandardCharsets.UTF_8));
  }

  public static void fuzzerTestOneInput(byte[] bytes) {
    // asked of the core, not of the clock on the wall: the machine may have other things to do
    long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    Definition definition = read(bytes);
    long took = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
    if (took > LONGEST.toNanos()) {
      throw new IllegalStateException("took " + took + " ns");
    }
    if (definition.group().isEmpty() && definition.problems().isEmpty()) {
      throw new IllegalStateException("neither a group nor what is wrong");
    }
    int lines = new String(bytes, StandardCharsets.UTF_8).split("\r\n|\r|\n", -1).length;
    for (Diagnostic problem : definition.problems()) {
      if (problem.position().line() > lines) {
        throw new IllegalStateException("a place that is not there: " + problem);
      }
    }
  }

  private static Definition read(byte[] bytes) {
    return DefinitionReader.read("group.yaml", bytes, Path.of("/nonexistent"), "group");
  }
}
