package dk.kreds.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NeighboursTest {
  private static final int LIMIT = 1 << 20;

  @ParameterizedTest
  @ValueSource(strings = {"", ".", "./src/.."})
  void opensWhatLiesInTheCurrentFolder(String folder) {
    assertThat(new Neighbours(Path.of(folder)).open("pom.xml", LIMIT))
        .isInstanceOf(Neighbours.Opened.Found.class);
  }

  @Test
  void opensNothingOutsideNotEvenThroughALink(@TempDir Path folder) throws IOException {
    Path inside = Files.createDirectory(folder.resolve("inside"));
    Path secret = Files.writeString(folder.resolve("secret"), "x");
    Files.createSymbolicLink(inside.resolve("link"), secret);
    Neighbours neighbours = new Neighbours(inside);

    assertThat(neighbours.open("../secret", LIMIT)).isEqualTo(new Neighbours.Opened.Outside());
    assertThat(neighbours.open(secret.toString(), LIMIT))
        .isEqualTo(new Neighbours.Opened.Outside());
    assertThat(neighbours.open("link", LIMIT)).isEqualTo(new Neighbours.Opened.Outside());
  }
}
