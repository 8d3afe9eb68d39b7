package dk.kreds.cli;

import java.io.BufferedWriter;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/// What came of a batch as JSON, group by group as they are done. Files are relative to the output
/// folder.
final class MakeJson implements AutoCloseable {
  private final JsonGenerator json;
  private final PrintStream out;
  private boolean begun;

  MakeJson(PrintStream out) {
    this.out = out;
    this.json =
        JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET) // standard output is not ours to close
            .build()
            .createGenerator(
                ObjectWriteContext.empty(),
                new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
  }

  void begin() {
    json.writeStartObject();
    json.writeArrayPropertyStart("groups");
    begun = true;
  }

  void group(GroupOutcome outcome) {
    json.writeStartObject();
    json.writeStringProperty("file", outcome.turn().found().name());
    json.writeStringProperty("id", outcome.turn().id());
    json.writeStringProperty("state", outcome.state().name().toLowerCase(Locale.ROOT));
    files("written", outcome.written());
    json.writeNumberProperty("unchanged", outcome.unchanged());
    files("kept", outcome.kept());
    json.writeArrayPropertyStart("problems");
    outcome.problems().forEach(this::problem);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void problem(GroupOutcome.Wrong problem) {
    json.writeStartObject();
    json.writeStringProperty("id", problem.id());
    json.writeStringProperty("file", problem.file());
    json.writeNumberProperty("line", problem.line());
    json.writeNumberProperty("column", problem.column());
    json.writeStringProperty("message", problem.message());
    json.writeEndObject();
  }

  /// @param removed what was tidied away
  void summary(Tally tally, List<Path> removed) {
    json.writeEndArray();
    files("removed", removed);
    json.writeObjectPropertyStart("summary"); // its names are those of the summary line
    for (Map.Entry<String, Integer> fact : new TreeMap<>(tally.facts()).entrySet()) {
      json.writeNumberProperty(fact.getKey(), fact.getValue());
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private void files(String name, List<Path> files) {
    json.writeArrayPropertyStart(name);
    files.forEach(file -> json.writeString(file.toString().replace('\\', '/')));
    json.writeEndArray();
  }

  @Override
  public void close() {
    json.close(); // ends what a failure has left open
    if (begun) {
      out.println();
    }
  }
}
