package dk.kreds.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;

/// Only for the build: runs many command lines in one Java, so that the AOT cache made of it knows
/// what they need.
final class Training {
  private Training() {}

  static void main(String[] args) throws IOException {
    for (String line : Files.readAllLines(Path.of(args[0]))) {
      if (!line.isBlank() && !line.startsWith("#")) {
        run(line);
      }
    }
    // as Main ends, so that this too is known
    System.exit(0);
  }

  private static void run(String line) {
    String[] args = line.strip().split(" +", -1);
    int status =
        Main.run(
            args,
            new Surroundings(
                InputStream.nullInputStream(),
                System.out,
                System.err,
                Clock.systemUTC(),
                System.getenv(),
                Path.of(""),
                new Main.Ends()));
    if (status != 0) {
      throw new IllegalStateException("kreds " + line + " ended with " + status);
    }
  }
}
