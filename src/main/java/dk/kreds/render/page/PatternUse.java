package dk.kreds.render.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds regular expressions that could keep a core busy for hours, since nothing in Java stops
/// one. Those without repetition, options and groups take no longer than the text is long; others
/// have no place in templates of the house's own.
final class PatternUse {
  private static final Pattern CALL =
      Pattern.compile(
          "\\?\\s*(matches|replace|split|eval|interpret|keep_(?:before|after)(?:_last)?"
              + "|keep(?:Before|After)(?:Last)?|ensure_starts_with|ensureStartsWith)\\b");

  /// Which argument says that the first one is a regular expression.
  private static final Map<String, Integer> FLAGS = Map.of("replace", 2);

  private static final int USUAL_FLAGS = 1;

  /// A text without anything in it that is worked out.
  private static final Pattern LITERAL = Pattern.compile("\"(?:[^\"\\\\$#\\[]|\\[(?!=)|\\\\.)*+\"");

  private static final Pattern CLASS = Pattern.compile("\\[\\^?[^\\[\\]&\\\\]+]");

  private final String source;

  /// @param source a template as FreeMarker writes it, without any way to hide a name
  PatternUse(String source) {
    this.source = source;
  }

  /// The name of the first one that uses an expression of the kind that is refused.
  Optional<String> refused() {
    Matcher call = CALL.matcher(source);
    while (call.find()) {
      if (!isHarmless(call.group(1), arguments(call.end()))) {
        return Optional.of(call.group(1));
      }
    }
    return Optional.empty();
  }

  private static boolean isHarmless(String name, List<String> arguments) {
    if (arguments.isEmpty() || name.equals("eval") || name.equals("interpret")) {
      return false; // whatever it becomes later
    }
    int flags = FLAGS.getOrDefault(name, USUAL_FLAGS);
    boolean isPattern =
        name.equals("matches")
            || (arguments.size() > flags && (name.startsWith("ensure") || mayBe(arguments, flags)));
    return !isPattern || isPlain(arguments.getFirst());
  }

  private static boolean mayBe(List<String> arguments, int flags) {
    String said = arguments.get(flags);
    return !LITERAL.matcher(said).matches() || said.contains("r") || said.contains("\\");
  }

  private static boolean isPlain(String pattern) {
    String rest = CLASS.matcher(pattern).replaceAll("");
    return pattern.startsWith("\"")
        && pattern.endsWith("\"")
        && rest.chars().noneMatch(sign -> "*+?{}()[]|$#\\".indexOf(sign) >= 0);
  }

  /// What stands between brackets, divided by the commas outside of texts and other brackets.
  private List<String> arguments(int from) {
    List<String> arguments = new ArrayList<>();
    if (from >= source.length() || source.charAt(from) != '(') {
      return arguments;
    }
    int depth = 0;
    int begin = from + 1;
    for (int at = from; at < source.length(); at++) {
      char sign = source.charAt(at);
      if (sign == '"') {
        at = endOfText(at);
      } else if ("([{".indexOf(sign) >= 0) {
        depth++;
      } else if (")]}".indexOf(sign) >= 0) {
        depth--;
      }
      if (depth == 0 || (depth == 1 && sign == ',')) {
        arguments.add(source.substring(begin, Math.min(at, source.length())).strip());
        begin = at + 1;
      }
      if (depth == 0) {
        break;
      }
    }
    return arguments;
  }

  private int endOfText(int begin) {
    int at = begin + 1;
    while (at < source.length() && source.charAt(at) != '"') {
      at += source.charAt(at) == '\\' ? 2 : 1;
    }
    return at;
  }
}
