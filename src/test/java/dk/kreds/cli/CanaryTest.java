package dk.kreds.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kreds.testing.Groups;
import dk.kreds.testing.Kreds;
import dk.kreds.testing.Run;
import dk.kreds.testing.Talks;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Participants with names that occur nowhere else, a user with such a name, and a folder: where
/// any of them turns up, something leaks.
class CanaryTest {
  private static final List<String> PEOPLE =
      List.of(
          "Zacharias", "Ludovika", "Kanarifugl", "87654399", "87 65 43 99", "piphans", "Burvej");

  /// Of the one who runs Kreds.
  private static final List<String> USER = List.of("Brugernavnsen", "Hemmeligmappe");

  private static final String PARTICIPANTS =
      """
      participants:
        size: 5-10
        people:
          - name: Zacharias Kanarifugl
            phone: 87 65 43 99
            email: piphans@example.org
            address: Burvej 7, 7100 Vejle
            apologies: [2027-02-02]
            absences: [2027-01-05, 2027-02-02, 2027-03-02]
          - Ludovika Kanarifugl
      """;

  @TempDir private Path temporary;

  private Kreds kreds() {
    Path folder = temporary.resolve("Hemmeligmappe");
    return Kreds.in(folder)
        .with("HOME", temporary.resolve("Brugernavnsen").toString())
        .with("USER", "Brugernavnsen");
  }

  static Stream<String> definitions() {
    String group = Groups.small("").replaceFirst("participants:.*\\n", PARTICIPANTS);
    Stream<String> kinds =
        Stream.of("support-group", "self-help", "peer-group", "cafe", "walk", "course", "training")
            .map(kind -> group.replace("kind: support-group", "kind: " + kind));
    String talks =
        Talks.thursdays(
            "talks: {minutes: 240, where: phone}\nparticipants:\n  people:\n"
                + "    - name: Zacharias Kanarifugl\n      phone: 87 65 43 99\n"
                + "      booked: [2027-01-07 10:00]\n");
    return Stream.concat(kinds, Stream.of(talks));
  }

  @ParameterizedTest
  @MethodSource("definitions")
  void noPublicFileNamesAParticipantAndNoFileTheUser(String definition) throws IOException {
    Kreds kreds = kreds().file("group.yaml", definition);
    for (LocalDate today : List.of(Groups.TODAY, LocalDate.of(2027, 3, 20))) {
      Run run = kreds.run(today, "make", "group.yaml", "-o", "out");
      assertThat(run.exit()).as(run.toString()).isZero();
      assertThat(run.out() + run.err()).doesNotContain(PEOPLE);
      for (String file : kreds.files()) {
        if (!file.startsWith("out/")) {
          continue;
        }
        assertThat(file).doesNotContain(lower(PEOPLE)).doesNotContain(lower(USER));
        Map<String, String> parts = parts(file, kreds.read(file));
        boolean isPublic = file.contains("/public/") || file.contains(".kreds");
        parts.forEach((part, text) -> {
          assertThat(text).as(file + " " + part).doesNotContain(USER);
          if (isPublic || part.equals("metadata")) {
            assertThat(text).as(file + " " + part).doesNotContain(PEOPLE);
          }
        });
      }
    }
  }

  /// Otherwise nothing above would be proven.
  @Test
  void theCanariesAreSeenWhereTheyMayBe() {
    Kreds kreds = kreds().file("group.yaml", definitions().findFirst().orElseThrow());
    kreds.run("make", "group.yaml", "-o", "out");
    assertThat(kreds.files())
        .filteredOn(file -> file.contains("/leaders/") && file.endsWith(".html"))
        .anySatisfy(file ->
            assertThat(new String(kreds.read(file), StandardCharsets.UTF_8)).contains("ZK"));
  }

  @ParameterizedTest
  @MethodSource("definitions")
  void whatIsNotPublicIsForItsOwnerAlone(String definition) throws IOException {
    Kreds kreds = kreds().file("group.yaml", definition);
    kreds.run("make", "group.yaml", "-o", "out");
    kreds.run("agenda", "group.yaml");
    kreds.run("directory", "group.yaml", "-o", "directory");
    int closed = 0;
    for (String file : kreds.files()) {
      boolean isForFew = file.matches(".*(/leaders/|/participants/|-agenda\\.|/\\.kreds/).*");
      if (isForFew) {
        closed++;
        assertThat(permissions(kreds.folder().resolve(file))).as(file).isEqualTo("rw-------");
        Path parent = kreds.folder().resolve(file).getParent();
        if (!parent.equals(kreds.folder())) {
          assertThat(permissions(parent)).as(parent.toString()).isEqualTo("rwx------");
        }
      }
    }
    assertThat(closed).isPositive();
  }

  @Test
  void neitherProgrammeNorTimerNorTheirFilesNameAnybody() throws IOException {
    Kreds kreds = kreds().file("group.yaml", definitions().findFirst().orElseThrow());
    LocalDate day = LocalDate.of(2027, 4, 6);
    for (String[] line :
        List.of(
            new String[] {"check", "group.yaml"},
            new String[] {"show", "group.yaml", "--all"},
            new String[] {"make", "group.yaml", "--json"},
            new String[] {"directory", "group.yaml", "-o", "directory"},
            new String[] {"timer", "group.yaml", "--plain", "--keep"})) {
      Run run = kreds.reading("\nq\n").run(day, line);
      assertThat(run.out() + run.err()).as(String.join(" ", line)).doesNotContain(PEOPLE);
    }
    for (String file : kreds.files()) {
      if (file.startsWith("directory/")) {
        parts(file, kreds.read(file))
            .forEach((part, text) -> assertThat(text).as(file + part).doesNotContain(PEOPLE));
      }
    }
    try (Stream<Path> all = Files.walk(temporary.resolve("Brugernavnsen"))) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        assertThat(Files.readString(file)).as(file.toString()).doesNotContain(PEOPLE);
        assertThat(permissions(file)).isEqualTo("rw-------");
      }
    }
  }

  private static String permissions(Path file) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
  }

  private static List<String> lower(List<String> words) {
    return words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
  }

  /// What is in a file: as it is, as text, and what it says of itself.
  private static Map<String, String> parts(String name, byte[] bytes) throws IOException {
    Map<String, String> parts = new TreeMap<>();
    parts.put("raw", new String(bytes, StandardCharsets.UTF_8));
    if (name.endsWith(".pdf")) {
      try (PDDocument document = Loader.loadPDF(bytes)) {
        parts.put("text", new PDFTextStripper().getText(document));
        parts.put("metadata", metadata(document));
      }
    } else if (name.endsWith(".html")) {
      String html = new String(bytes, StandardCharsets.UTF_8);
      parts.put("metadata", html.substring(0, Math.max(0, html.indexOf("</head>"))));
    } else if (name.endsWith(".ics")) {
      parts.put("unfolded", parts.get("raw").replace("\r\n ", ""));
    }
    return parts;
  }

  private static String metadata(PDDocument document) throws IOException {
    StringWriter text = new StringWriter();
    PDDocumentInformation information = document.getDocumentInformation();
    for (COSName key : information.getCOSObject().keySet()) {
      text.append(key.getName())
          .append('=')
          .append(information.getCOSObject().getString(key, ""))
          .append('\n');
    }
    if (document.getDocumentCatalog().getMetadata() != null) {
      text.append(
          new String(
              document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8));
    }
    return text.toString();
  }
}
