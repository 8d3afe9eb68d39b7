import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/// Formats all Java files under a folder: `--replace FOLDER`; or with `--dry-run FOLDER` only names
/// those that are not formatted, one a line.
void main(String[] args) throws IOException {
  List<String> arguments = new ArrayList<>(List.of(args[0]));
  try (Stream<Path> files = Files.walk(Path.of(args[1]))) {
    files
        .map(Path::toString)
        .filter(file -> file.endsWith(".java"))
        .sorted()
        .forEach(arguments::add);
  }
  ToolProvider formatter = ToolProvider.findFirst("google-java-format").orElseThrow();
  System.exit(formatter.run(System.out, System.err, arguments.toArray(String[]::new)));
}
