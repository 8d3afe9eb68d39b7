package dk.kreds.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// As many groups as a charity has, made from the examples: each with a name, an hour and a place
/// of its own. The same seed always gives the same files. `Generated FOLDER NUMBER` writes them for
/// measuring.
public final class Generated {
  private static final long SEED = 2027;
  private static final int TO_A_FOLDER = 50;
  private static final Pattern NAME = Pattern.compile("(?m)^name: (.*)$");
  private static final Pattern ID = Pattern.compile("(?m)^id: .*\\n");
  private static final Pattern TOWN = Pattern.compile("Eksempelvej(?:en)? \\d+");

  private Generated() {}

  public static void main(String[] args) throws IOException {
    write(Path.of(args[0]), Integer.parseInt(args[1]));
  }

  /// Writes `number` definitions into folders below a folder, with what they name beside them.
  public static void write(Path folder, int number) throws IOException {
    Random random = new Random(SEED);
    List<Path> examples = Groups.examples();
    for (int i = 0; i < number; i++) {
      Path place = folder.resolve("municipality-%03d".formatted(i / TO_A_FOLDER));
      if (i % TO_A_FOLDER == 0) {
        beside(place);
      }
      String text = Files.readString(examples.get(i % examples.size()));
      Files.writeString(
          place.resolve("group-%05d.yaml".formatted(i)), another(text, i, random.nextInt(99)));
    }
  }

  private static String another(String text, int number, int street) {
    String named =
        NAME.matcher(ID.matcher(text).replaceAll(""))
            .replaceFirst((MatchResult name) ->
                name.group().contains("\"")
                    ? "name: \"Gruppe " + number + "\""
                    : "name: " + name.group(1) + " " + number);
    return TOWN.matcher(named).replaceAll("Eksempelvej " + (street + 1));
  }

  /// Kinds, pictures and lists of people.
  private static void beside(Path place) throws IOException {
    Path examples = Path.of("examples");
    try (Stream<Path> files = Files.walk(examples)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path name = examples.relativize(file);
        if (name.getNameCount() > 1 || !name.toString().endsWith(".yaml")) {
          Files.createDirectories(place.resolve(name).getParent());
          Files.copy(file, place.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
  }
}
