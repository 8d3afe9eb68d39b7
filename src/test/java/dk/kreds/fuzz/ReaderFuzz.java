package dk.kreds.fuzz;

import dk.kreds.definition.Definition;
import dk.kreds.definition.DefinitionReader;
import dk.kreds.diagnostic.Diagnostic;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// Whatever the bytes are, reading them as a definition gives a group or says where it is wrong.
/// Run by `mvn -Pfuzz`, which looks for bytes that take ways in the code that none took before.
public final class ReaderFuzz {
  private ReaderFuzz() {}

  public static void fuzzerTestOneInput(byte[] bytes) {
    Definition definition =
        DefinitionReader.read("group.yaml", bytes, Path.of("/nonexistent"), "group");
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
}
