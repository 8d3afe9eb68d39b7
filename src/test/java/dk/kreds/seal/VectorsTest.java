package dk.kreds.seal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.kreds.seal.Opened.Why;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Files that every reader of age opens or refuses, from those who look after the format; their
/// README says where they come from.
class VectorsTest {
  private static final Path FOLDER = Path.of("src/test/resources/age");

  static List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> !name.equals("README"))
          .sorted()
          .toList();
    }
  }

  @Test
  void thereAreSome() throws IOException {
    assertThat(names()).hasSizeGreaterThanOrEqualTo(9);
  }

  @ParameterizedTest
  @MethodSource("names")
  void opensWhatAgeOpensAndNothingElse(String name) throws Exception {
    String[] parts = Files.readString(FOLDER.resolve(name)).split("\n\n", 2);
    Map<String, String> said =
        parts[0]
            .lines()
            .map(line -> line.split(": ", 2))
            .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1], (first, _) -> first));
    Opened opened = unlocking(said).open(parts[1].getBytes(UTF_8));
    if (said.get("expect").equals("success")) {
      byte[] clear = ((Opened.Clear) opened).bytes();
      byte[] sum = MessageDigest.getInstance("SHA-256").digest(clear);
      assertThat(HexFormat.of().formatHex(sum)).isEqualTo(said.get("payload"));
    } else {
      assertThat(opened).isInstanceOf(Opened.Closed.class);
    }
  }

  @Test
  void saysThatAPassphraseWouldTakeTooMuchMemory() throws IOException {
    String file = Files.readString(FOLDER.resolve("scrypt_work_factor_23")).split("\n\n", 2)[1];
    assertThat(unlocking(Map.of("passphrase", "password")).open(file.getBytes(UTF_8)))
        .isEqualTo(new Opened.Closed(Why.TOO_HARD));
  }

  private static Unlocking unlocking(Map<String, String> said) {
    return new Unlocking(
        Stream.ofNullable(said.get("identity")).toList(),
        () -> Optional.ofNullable(said.get("passphrase")));
  }
}
