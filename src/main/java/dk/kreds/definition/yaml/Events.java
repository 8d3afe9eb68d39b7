package dk.kreds.definition.yaml;

import java.io.StringReader;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.Event;
import tools.jackson.core.ErrorReportConfiguration;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.io.ContentReference;
import tools.jackson.core.io.IOContext;
import tools.jackson.core.util.BufferRecycler;
import tools.jackson.dataformat.yaml.YAMLParser;

/// Jackson's YAML parser, read by its events. Its tokens come too late for us: they have made a
/// number of `010`, cannot tell `yes` from `"yes"`, and hide second documents. The factory is left
/// out because it takes longer to build than a definition to read.
final class Events extends YAMLParser {

  private Events(IOContext context, String text) {
    super(
        ObjectReadContext.empty(),
        context,
        new BufferRecycler(),
        0,
        0,
        // read in one piece: at the end of a piece the parser would fall over half an emoji
        LoadSettings.builder().setBufferSize(text.length() + 2).build(),
        new StringReader(text));
  }

  static Events of(String text) {
    IOContext context =
        new IOContext(
            StreamReadConstraints.defaults(),
            StreamWriteConstraints.defaults(),
            ErrorReportConfiguration.defaults(),
            new BufferRecycler(),
            ContentReference.unknown(),
            false,
            JsonEncoding.UTF8);
    return new Events(context, text);
  }

  Event next() {
    return nextEvent();
  }
}
