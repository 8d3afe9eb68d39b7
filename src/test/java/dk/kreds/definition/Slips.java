package dk.kreds.definition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Slips that people make in a text file, one at a time, in a file that was right before. What
/// chance decides comes from a seed, so that every run makes the same.
final class Slips {
  private static final Pattern KEY = Pattern.compile("^(\\s*(?:- )?)([a-z][a-z-]*):(?= |$)");
  private static final Pattern INNER_KEY = Pattern.compile("[{,] ?([a-z][a-z-]+):(?= )");
  private static final Pattern DATE = Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}\\b");
  private static final Pattern TIME = Pattern.compile("\\b\\d{2}:\\d{2}-\\d{2}:\\d{2}\\b");
  private static final Pattern NUMBER =
      Pattern.compile("\\b(meetings|seats|expected|amount|minutes|asked|promised): (\\d+)\\b");
  private static final Pattern YES = Pattern.compile("\\b(listed|full|needed): (yes|no)\\b");
  private static final Pattern CHOICE =
      Pattern.compile(
          "\\b(kind|language|per|instead|plan|every|part|type): ([a-z][a-z ]{3,}[a-z])(?=[,}]|$|"
              + " +#)");
  private static final Pattern QUOTED = Pattern.compile("(?<=: |\\[|, |- )\"[^\"]*\"");
  private static final Pattern BRACKETS = Pattern.compile("[\\[{][^\\[\\]{}]*[]}]$");
  private static final Pattern MAIL = Pattern.compile("(?<=email: )\\S+@[^\\s,}]+");
  private static final Pattern ITEM = Pattern.compile("^(\\s+)- (?=\\S)");

  /// Keys that a definition cannot do without, where they have a line of their own.
  private static final Set<String> NEEDED = Set.of("kreds", "name", "kind", "starts", "time");

  private static boolean isNeeded(String key, String line) {
    boolean isOfSchedule = key.equals("starts") || key.equals("time");
    return NEEDED.contains(key) && indent(line) == (isOfSchedule ? 2 : indent(line));
  }

  static final List<String> SORTS =
      List.of(
          "typo in a key",
          "typo in a key between brackets",
          "foreign key",
          "typo in a word",
          "missing closing quote",
          "one space too many",
          "one space too few",
          "tab",
          "date the other way round",
          "no such day",
          "day of one figure",
          "time from without to",
          "number in words",
          "yes in Danish",
          "no space after the colon",
          "no colon",
          "deleted key",
          "deleted value",
          "doubled key",
          "list for a value",
          "value for keys",
          "missing bracket",
          "missing comma",
          "mail without at",
          "hyphen against the word",
          "curly quotes",
          "capital key",
          "colon in a text");

  private final Random random;

  Slips(long seed) {
    this.random = new Random(seed);
  }

  /// One slip of a sort, somewhere in a file; nothing where the file has no place for it.
  Optional<Defect> make(String sort, String file, String text) {
    List<String> lines = text.lines().toList();
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank() && !lines.get(i).strip().startsWith("#")) {
        order.add(i);
      }
    }
    java.util.Collections.shuffle(order, random);
    for (int line : order) {
      Optional<Changed> changed = change(sort, lines, line);
      if (changed.isPresent()) {
        List<String> all = new ArrayList<>(lines);
        all.remove(line);
        all.addAll(line, changed.get().lines());
        String made = all.stream().collect(Collectors.joining("\n", "", "\n"));
        return Optional.of(new Defect(sort, file, text, made, changed.get().place()));
      }
    }
    return Optional.empty();
  }

  private record Changed(List<String> lines, String place) {}

  private Optional<Changed> change(String sort, List<String> lines, int line) {
    String text = lines.get(line);
    Matcher key = KEY.matcher(text);
    boolean hasKey = key.find();
    return switch (sort) {
      case "typo in a key" ->
          hasKey && key.group(2).length() > 2
              ? at(line, key.start(2), put(text, key.start(2), key.end(2), typo(key.group(2))))
              : Optional.empty();
      case "typo in a key between brackets" ->
          any(INNER_KEY, text)
              .filter(found -> found.group(1).length() > 2)
              .flatMap(found ->
                  at(
                      line,
                      found.start(1),
                      put(text, found.start(1), found.end(1), typo(found.group(1)))));
      case "foreign key" ->
          hasKey && foreign(key.group(2)).isPresent()
              ? at(
                  line,
                  key.start(2),
                  put(text, key.start(2), key.end(2), foreign(key.group(2)).orElseThrow()))
              : Optional.empty();
      case "capital key" ->
          hasKey
              ? at(
                  line,
                  key.start(2),
                  put(
                      text,
                      key.start(2),
                      key.start(2) + 1,
                      text.substring(key.start(2), key.start(2) + 1)
                          .toUpperCase(java.util.Locale.ROOT)))
              : Optional.empty();
      case "typo in a word" ->
          any(CHOICE, text)
              .flatMap(found ->
                  at(
                      line,
                      found.start(2),
                      put(text, found.start(2), found.end(2), typo(found.group(2)))));
      case "missing closing quote" ->
          any(QUOTED, text)
              .flatMap(
                  found -> at(line, found.start(), put(text, found.end() - 1, found.end(), "")));
      case "one space too many" ->
          hasKey && line > 0 && !text.strip().startsWith("- ")
              ? at(line, key.start(2) + 1, " " + text)
              : Optional.empty();
      case "one space too few" ->
          hasKey && key.group(1).length() >= 2
              ? at(line, indent(text) - 1, text.substring(1))
              : Optional.empty();
      case "tab" ->
          hasKey && key.group(1).startsWith("  ")
              ? at(line, 0, "\t" + text.substring(2))
              : Optional.empty();
      case "date the other way round" -> over(DATE, text, line, date -> turned(date, "."));
      case "day of one figure" ->
          over(DATE, text, line, date -> date.replaceFirst("-0(\\d)$", "-$1"));
      case "no such day" -> over(DATE, text, line, date -> date.substring(0, 8) + "32");
      case "time from without to" -> over(TIME, text, line, time -> "kl. " + time.substring(0, 5));
      case "number in words" ->
          any(NUMBER, text)
              .filter(found -> Integer.parseInt(found.group(2)) < 10)
              .flatMap(found ->
                  at(
                      line,
                      found.start(2),
                      put(text, found.start(2), found.end(2), inWords(found.group(2)))));
      case "yes in Danish" ->
          any(YES, text)
              .flatMap(found ->
                  at(
                      line,
                      found.start(2),
                      put(
                          text,
                          found.start(2),
                          found.end(2),
                          found.group(2).equals("yes") ? "ja" : "nej")));
      case "no space after the colon" ->
          hasKey && text.startsWith(" ", key.end()) && key.group(2).length() > 1
              ? at(line, key.end() - 1, put(text, key.end(), key.end() + 1, ""))
              : Optional.empty();
      case "no colon" ->
          hasKey && text.startsWith(" ", key.end())
              ? at(line, key.start(2), put(text, key.end() - 1, key.end(), ""))
              : Optional.empty();
      case "deleted key" ->
          hasKey && isNeeded(key.group(2), text) && isAlone(lines, line)
              ? Optional.of(new Changed(List.of(), parentPlace(lines, line)))
              : Optional.empty();
      case "deleted value" ->
          hasKey && text.startsWith(" ", key.end()) && isAlone(lines, line)
              ? at(line, key.start(2), text.substring(0, key.end()))
              : Optional.empty();
      case "doubled key" ->
          hasKey && isAlone(lines, line) && !text.strip().startsWith("- ")
              ? Optional.of(
                  new Changed(
                      List.of(text, text), (line + 2) + ":" + (points(text, key.start(2)) + 1)))
              : Optional.empty();
      case "list for a value" ->
          any(CHOICE, text)
              .filter(found -> !found.group(1).equals("part"))
              .filter(found -> !text.startsWith(",", found.end()) || text.contains("{"))
              .flatMap(found ->
                  at(
                      line,
                      found.start(2),
                      put(text, found.start(2), found.end(2), "[" + found.group(2) + "]")));
      case "value for keys" ->
          hasKey
                  && Set.of("schedule", "participants", "budget", "agenda").contains(key.group(2))
                  && text.strip().endsWith(":")
              ? Optional.empty()
              : contact(line, text);
      case "missing bracket" ->
          any(BRACKETS, text)
              .flatMap(
                  found -> at(line, found.start(), put(text, found.end() - 1, found.end(), "")));
      case "missing comma" -> comma(line, text);
      case "mail without at" -> over(MAIL, text, line, mail -> mail.replace("@", "."));
      case "hyphen against the word" ->
          any(ITEM, text)
              .flatMap(
                  found -> at(line, found.end(1), put(text, found.end() - 1, found.end(), "")));
      case "curly quotes" -> over(TIME, text, line, time -> "“" + time + "”");
      case "colon in a text" ->
          hasKey
                  && Set.of("audience", "name", "reason", "note").contains(key.group(2))
                  && text.substring(key.end()).matches(" [^\"'\\[{]+ [^\"'\\[{]+")
              ? at(
                  line,
                  text.indexOf(' ', key.end() + 1),
                  put(
                      text,
                      text.indexOf(' ', key.end() + 1),
                      text.indexOf(' ', key.end() + 1),
                      ":"))
              : Optional.empty();
      default -> throw new IllegalArgumentException(sort);
    };
  }

  private static Optional<Changed> contact(int line, String text) {
    Matcher found = Pattern.compile("^(contact|schedule|budget): (\\{.*})").matcher(text);
    return found.find()
        ? at(line, found.start(2), put(text, found.start(2), found.end(2), "Karen"))
        : Optional.empty();
  }

  private Optional<Changed> comma(int line, String text) {
    Matcher found = Pattern.compile("\\{\\w+: [^\\s,{}\"]+(,) (?=[a-z-]+: )").matcher(text);
    return found.find()
        ? at(line, found.end() - 1, put(text, found.start(1), found.end(1), ""))
        : Optional.empty();
  }

  private Optional<Changed> over(
      Pattern pattern, String text, int line, java.util.function.UnaryOperator<String> change) {
    return any(pattern, text)
        .filter(found -> !change.apply(found.group()).equals(found.group()))
        .flatMap(found ->
            at(
                line,
                found.start(),
                put(text, found.start(), found.end(), change.apply(found.group()))));
  }

  private Optional<MatchResult> any(Pattern pattern, String text) {
    int comment = text.indexOf(" # ");
    List<MatchResult> all =
        pattern
            .matcher(comment < 0 ? text : text.substring(0, comment).stripTrailing())
            .results()
            .toList();
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(random.nextInt(all.size())));
  }

  private static Optional<Changed> at(int line, int column, String text) {
    return Optional.of(
        new Changed(List.of(text), (line + 1) + ":" + (points(text, Math.max(0, column)) + 1)));
  }

  private static int points(String text, int index) {
    return text.codePointCount(0, Math.min(index, text.length()));
  }

  private static String put(String text, int from, int to, String instead) {
    return text.substring(0, from) + instead + text.substring(to);
  }

  private static int indent(String text) {
    return text.length() - text.stripLeading().length();
  }

  /// A letter left out, doubled, swapped with its neighbour, or another than was meant.
  private String typo(String word) {
    int at = 1 + random.nextInt(word.length() - 2);
    while (word.charAt(at) == ' ' || word.charAt(at + 1) == ' ') {
      at = 1 + random.nextInt(word.length() - 2);
    }
    String made =
        switch (random.nextInt(4)) {
          case 0 -> put(word, at, at + 1, "");
          case 1 -> put(word, at, at, word.substring(at, at + 1));
          case 2 -> put(word, at, at + 2, "" + word.charAt(at + 1) + word.charAt(at));
          default -> put(word, at, at + 1, word.charAt(at) == 'x' ? "y" : "x");
        };
    return made.equals(word) ? put(word, at, at + 1, "q") : made;
  }

  private static Optional<String> foreign(String key) {
    return Optional.ofNullable(
        java.util.Map.ofEntries(
                java.util.Map.entry("name", "navn"),
                java.util.Map.entry("language", "sprog"),
                java.util.Map.entry("contact", "kontakt"),
                java.util.Map.entry("leaders", "ledere"),
                java.util.Map.entry("participants", "deltagere"),
                java.util.Map.entry("payment", "betaling"),
                java.util.Map.entry("themes", "temaer"),
                java.util.Map.entry("phone", "telefon"),
                java.util.Map.entry("address", "adresse"),
                java.util.Map.entry("audience", "målgruppe"),
                java.util.Map.entry("room", "lokale"),
                java.util.Map.entry("time", "tid"))
            .get(key));
  }

  private static String inWords(String number) {
    return List.of("nul", "en", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni")
        .get(Integer.parseInt(number));
  }

  private static String turned(String date, String sign) {
    List<String> parts = Arrays.asList(date.split("-", -1));
    return String.join(sign, parts.reversed());
  }

  /// Whether nothing stands under a line.
  private static boolean isAlone(List<String> lines, int line) {
    for (int next = line + 1; next < lines.size(); next++) {
      if (!lines.get(next).isBlank() && !lines.get(next).strip().startsWith("#")) {
        return indent(lines.get(next)) <= indent(lines.get(line));
      }
    }
    return true;
  }

  /// Where the keys begin among which one is missing now.
  private static String parentPlace(List<String> lines, int line) {
    int indent = indent(lines.get(line));
    int first = line;
    for (int above = line - 1; above >= 0; above--) {
      String text = lines.get(above);
      if (text.isBlank() || text.strip().startsWith("#")) {
        continue;
      }
      if (indent(text) < indent) {
        break;
      }
      if (indent(text) == indent) {
        first = above;
      }
    }
    if (first != line) {
      return (first + 1) + ":" + (indent + 1);
    }
    // the first key itself is gone: the next one takes its place
    int next = line + 1;
    while (lines.get(next).isBlank() || lines.get(next).strip().startsWith("#")) {
      next++;
    }
    return next + ":" + (indent + 1);
  }
}
