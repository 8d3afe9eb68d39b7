package dk.kreds.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.kreds.definition.Definition;
import dk.kreds.definition.DefinitionReader;
import dk.kreds.document.Document;
import dk.kreds.document.Format;
import dk.kreds.document.Look;
import dk.kreds.group.Group;
import dk.kreds.material.Material;
import dk.kreds.material.Materials;
import dk.kreds.plan.Planner;
import dk.kreds.render.Renderer;
import dk.kreds.render.page.TemplateFolders;
import dk.kreds.render.pdf.MissingGlyph;
import dk.kreds.render.pdf.TextTooLong;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Whatever texts people write into their fields, each paper comes out in each of its formats, or
/// is refused for a sign that no font has or a text that does not fit; within a second.
///
/// The first byte chooses the paper, the second its format and whether it is in large print, the
/// third the language; the rest are the texts, one a line.
public final class PaperFuzz {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private static final Duration LONGEST = Duration.ofSeconds(1);
  private static final int HEAD = 3;
  private static final int LONGEST_TEXT = 80;
  private static final List<String> LANGUAGES = List.of("da", "nb", "nn", "en");
  private static final List<Material> MATERIALS = Materials.all();
  private static final Renderer RENDERER = new Renderer(new TemplateFolders(List.of()));

  private static final String GROUP =
      """
      kreds: 1
      name: §
      kind: support-group
      language: %s
      audience: §
      organisation: {name: §}
      contact: {name: §, phone: 00 00 00 00, email: karen@example.org}
      leaders:
        - {name: §, tasks: [interviews, dialogue, messages]}
        - {name: §, tasks: [hosting, money]}
      schedule:
        starts: 2027-01-05
        time: 19:00-21:00
        every: first tuesday
        meetings: 8
        changes:
          2027-03-02: {date: 2027-03-09, reason: §}
      room: {name: §, address: §, transit: §, parking: §, access: §, toilets: yes, kitchen: yes}
      participants:
        size: 5-10
        people:
          - {name: §, phone: 00 00 00 00, address: §, shares: phone}
          - §
      payment: {amount: 20, per: meeting, covers: §}
      themes:
        - {title: §, questions: [§, §], speaker: {name: §, role: §}}
      budget:
        expenses: [{name: §, note: §, amount: 100}]
        income: [{from: §, asked: 100, rules: §}]
      partners: [{name: §, contact: §}]
      help: [{name: §, contact: §}]
      """;

  private PaperFuzz() {}

  /// What is done once and takes its time is not held against the first paper.
  public static void fuzzerInitialize() {
    if (group("A\nB", "da").isEmpty()) {
      throw new IllegalStateException("no group to begin with");
    }
    for (Format format : Format.values()) {
      MATERIALS.forEach(material -> make("A\nB", "da", material, format, false));
    }
  }

  public static void fuzzerTestOneInput(byte[] bytes) {
    if (bytes.length <= HEAD) {
      return;
    }
    String texts = new String(bytes, HEAD, bytes.length - HEAD, UTF_8);
    Material material = MATERIALS.get(Byte.toUnsignedInt(bytes[0]) % MATERIALS.size());
    List<Format> formats = material.formats();
    int choice = Byte.toUnsignedInt(bytes[1]);
    Format format = formats.get(choice % formats.size());
    String language = LANGUAGES.get(Byte.toUnsignedInt(bytes[2]) % LANGUAGES.size());
    long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    make(texts, language, material, format, choice > Byte.MAX_VALUE);
    long took = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
    if (took > LONGEST.toNanos()) {
      throw new IllegalStateException(material.name() + " " + format + " took " + took + " ns");
    }
  }

  private static void make(
      String texts, String language, Material material, Format format, boolean large) {
    Optional<Group> group = group(texts, language);
    if (group.isEmpty() || !material.formats().contains(format)) {
      return;
    }
    Optional<Document> document = material.make(Planner.plan(group.get(), TODAY), format);
    if (document.isEmpty()) {
      return;
    }
    Look look = large ? Look.USUAL.large() : Look.USUAL;
    try {
      byte[] made = RENDERER.render(document.get(), look, format, Optional.empty());
      if (made.length == 0) {
        throw new IllegalStateException(material.name() + " is empty");
      }
    } catch (MissingGlyph | TextTooLong refused) {
      // told at the place in the definition, or as a sentence: there is a paper for neither
    }
  }

  private static Optional<Group> group(String texts, String language) {
    List<String> lines = Arrays.asList(texts.split("\n", -1));
    StringBuilder yaml = new StringBuilder();
    String[] around = GROUP.formatted(language).split("§", -1);
    for (int i = 0; i < around.length; i++) {
      yaml.append(around[i]);
      if (i < around.length - 1) {
        yaml.append('\'').append(readable(lines.get(i % lines.size()))).append('\'');
      }
    }
    Definition definition =
        DefinitionReader.read(
            "group.yaml", yaml.toString().getBytes(UTF_8), Path.of("/nonexistent"), "group");
    return definition.group();
  }

  /// Signs that no definition may have are the reader's business: other letters stand for them.
  private static String readable(String text) {
    StringBuilder readable = new StringBuilder();
    text.codePoints()
        .limit(LONGEST_TEXT)
        .map(sign -> isLatin(sign) ? sign : 'a' + sign % 26)
        .forEach(readable::appendCodePoint);
    return readable.toString().replace("'", "''").replace("://", "");
  }

  private static boolean isLatin(int sign) {
    return sign >= ' '
        && sign < 0x180
        && !Character.isISOControl(sign)
        && sign != 0xA0
        && sign != 0xAD;
  }
}
