package dk.kreds.output;

import dk.kreds.document.Audience;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// A memory as text, one thing on each line. Reading it has to be quick: it is all that a run does
/// for a group in which nothing has changed.
final class MemoryText {
  private static final String HEAD = "kreds memory 1";
  private static final String END = "end";
  private static final String NONE = "-";

  private MemoryText() {}

  static byte[] of(Memory memory) {
    Map<Condition, Integer> numbers = new LinkedHashMap<>();
    StringBuilder papers = new StringBuilder();
    new TreeMap<>(memory.papers()).forEach((key, paper) -> paper(papers, key, paper, numbers));
    memory.old().forEach(paper -> paper(papers, NONE, paper, numbers));
    StringBuilder text = new StringBuilder();
    line(text, HEAD);
    line(text, "source", memory.source());
    numbers.keySet().forEach(condition -> line(text, "if", condition.name(), condition.state()));
    text.append(papers);
    line(text, END);
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void paper(
      StringBuilder text, String key, Paper paper, Map<Condition, Integer> numbers) {
    if (paper instanceof Paper.Aside aside) {
      aside.made().ifPresent(made -> paper(text, key, made, numbers));
    }
    List<String> indices = new ArrayList<>();
    for (Condition condition : paper.conditions()) {
      numbers.putIfAbsent(condition, numbers.size());
      indices.add(Integer.toString(numbers.getOrDefault(condition, 0)));
    }
    String conditions = String.join(",", indices);
    switch (paper) {
      case Paper.Made made ->
          line(
              text,
              "made",
              key,
              conditions,
              word(made.audience()),
              slashed(made.file()),
              made.left().digest(),
              Long.toString(made.left().size()),
              Long.toString(made.left().modified()),
              made.next().orElse(NONE));
      case Paper.Nothing _ -> line(text, "nothing", key, conditions);
      case Paper.Aside aside -> line(text, "aside", key, conditions, word(aside.audience()));
    }
  }

  /// Nothing where the text is none of ours or is damaged: then everything is made anew.
  static Optional<Memory> read(byte[] bytes) {
    List<String> lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
    if (lines.size() < 3 || !lines.getFirst().equals(HEAD) || !lines.getLast().equals(END)) {
      return Optional.empty();
    }
    try {
      return Optional.of(read(lines.subList(1, lines.size() - 1)));
    } catch (IllegalArgumentException | IndexOutOfBoundsException damaged) {
      return Optional.empty();
    }
  }

  private static Memory read(List<String> lines) {
    String source = "";
    List<Condition> conditions = new ArrayList<>();
    Map<String, List<Condition>> chosen = new HashMap<>();
    Map<String, Paper> papers = new HashMap<>();
    List<Paper.Made> old = new ArrayList<>();
    for (String line : lines) {
      String[] row = line.split("\t", -1);
      switch (row[0]) {
        case "source" -> source = plain(row[1]);
        case "if" -> conditions.add(new Condition(plain(row[1]), plain(row[2])));
        case "made" -> {
          Paper.Made made = made(row, chosen(row[2], conditions, chosen));
          if (row[1].equals(NONE)) {
            old.add(made);
          } else {
            papers.put(row[1], made);
          }
        }
        case "nothing" -> papers.put(row[1], new Paper.Nothing(chosen(row[2], conditions, chosen)));
        case "aside" ->
            // the file that there is of it stands on the line before
            papers.put(
                row[1],
                new Paper.Aside(
                    audience(row[3]),
                    chosen(row[2], conditions, chosen),
                    Optional.ofNullable(papers.get(row[1])).flatMap(Paper::made)));
        default -> throw new IllegalArgumentException(row[0]);
      }
    }
    return new Memory(source, papers, old);
  }

  private static Paper.Made made(String[] row, List<Condition> conditions) {
    Trace left = new Trace(row[5], Long.parseLong(row[6]), Long.parseLong(row[7]));
    return new Paper.Made(
        Path.of(plain(row[4])),
        audience(row[3]),
        left,
        row[8].equals(NONE) ? Optional.empty() : Optional.of(row[8]),
        conditions);
  }

  private static String word(Audience audience) {
    return audience.name().toLowerCase(Locale.ROOT);
  }

  private static Audience audience(String word) {
    return Audience.valueOf(word.toUpperCase(Locale.ROOT));
  }

  /// One list for all papers that depend on the same: most do, and it is then judged once.
  private static List<Condition> chosen(
      String indices, List<Condition> all, Map<String, List<Condition>> known) {
    return known.computeIfAbsent(indices, it -> List.copyOf(chosen(it, all)));
  }

  private static List<Condition> chosen(String indices, List<Condition> all) {
    List<Condition> chosen = new ArrayList<>();
    for (String index : indices.isEmpty() ? new String[0] : indices.split(",", -1)) {
      chosen.add(all.get(Integer.parseInt(index)));
    }
    return chosen;
  }

  private static void line(StringBuilder text, String... row) {
    for (int i = 0; i < row.length; i++) {
      text.append(i > 0 ? "\t" : "").append(safe(row[i]));
    }
    text.append('\n');
  }

  private static String slashed(Path file) {
    return file.toString().replace(file.getFileSystem().getSeparator(), "/");
  }

  // a file's name may hold anything
  private static String safe(String text) {
    return text.replace("%", "%25").replace("\t", "%09").replace("\n", "%0A").replace("\r", "%0D");
  }

  private static String plain(String text) {
    return text.indexOf('%') < 0
        ? text
        : text.replace("%09", "\t").replace("%0A", "\n").replace("%0D", "\r").replace("%25", "%");
  }
}
