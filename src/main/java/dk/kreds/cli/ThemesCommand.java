package dk.kreds.cli;

import dk.kreds.text.Language;
import dk.kreds.text.Wrap;
import java.io.PrintStream;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// `kreds themes [WORD…]`: what a group can talk about, and questions to help it along.
final class ThemesCommand implements Command {
  /// More than these are listed without their questions.
  private static final int MOST_IN_FULL = 5;

  private static final int NAME_WIDTH = 24;

  @Override
  public String name() {
    return "themes";
  }

  @Override
  public CommandSpec spec(Talk talk) {
    return Options.command(name())
        .addPositional(Options.words(talk))
        .addOption(Options.language(talk))
        .addOption(Options.flag(talk, "json-list", "--json"))
        .addOption(Options.quiet(talk));
  }

  @Override
  public int run(ParseResult arguments, Talk talk) throws Failure {
    Language language = Options.language(arguments, talk).orElse(talk.language());
    ThemeSearch search = new ThemeSearch(language);
    List<String> words = arguments.matchedPositionalValue(0, List.of());
    List<ThemeSearch.Found> found = words.isEmpty() ? search.all() : search.about(words);
    PrintStream out = talk.surroundings().out();
    if (arguments.hasMatchedOption("--json")) {
      out.println(json(found, language));
    } else if (found.isEmpty()) {
      talk.warn(Fault.NO_THEME.told(nothing(words, search, talk), talk));
    } else if (found.size() > MOST_IN_FULL) {
      list(found).forEach(out::println);
      talk.tell(talk.say("commands.themes.more"));
    } else {
      found.stream().flatMap(theme -> whole(theme).stream()).forEach(out::println);
      talk.tell(talk.say("commands.themes.use", Map.of("name", found.getFirst().name())));
    }
    return found.isEmpty() ? Exit.WRONG : Exit.DONE;
  }

  private static String nothing(List<String> words, ThemeSearch search, Talk talk) {
    String typed = String.join(" ", words);
    Optional<String> near = search.nearest(typed);
    return near.map(word ->
            talk.say(
                "commands.themes.nothing.near", Map.of("text", Told.shown(typed), "near", word)))
        .orElseGet(() -> talk.say("commands.themes.nothing", Map.of("text", Told.shown(typed))));
  }

  /// Under the first of its tags, each theme once.
  private static List<String> list(List<ThemeSearch.Found> found) {
    Map<String, List<ThemeSearch.Found>> byTag = new LinkedHashMap<>();
    found.forEach(
        theme -> byTag.computeIfAbsent(theme.tags().getFirst(), _ -> new ArrayList<>()).add(theme));
    List<String> lines = new ArrayList<>();
    byTag.forEach((tag, themes) -> {
      lines.add(tag);
      themes.forEach(theme -> lines.add("  " + padded(theme.name()) + theme.title()));
      lines.add("");
    });
    return lines;
  }

  private static String padded(String name) {
    return name + " ".repeat(Math.max(1, NAME_WIDTH - name.length()));
  }

  private static List<String> whole(ThemeSearch.Found theme) {
    List<String> lines = new ArrayList<>();
    lines.add(theme.title());
    lines.add("  " + theme.name() + " · " + String.join(", ", theme.tags()));
    lines.addAll(Wrap.lines(theme.about(), "  ", Wrap.WIDTH));
    for (String question : theme.questions()) {
      List<String> wrapped = Wrap.lines(question, "    ", Wrap.WIDTH);
      lines.add("  – " + wrapped.getFirst().strip());
      lines.addAll(wrapped.subList(1, wrapped.size()));
    }
    lines.add("");
    return lines;
  }

  private static String json(List<ThemeSearch.Found> found, Language language) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
      json.writeStartArray();
      for (ThemeSearch.Found theme : found) {
        json.writeStartObject();
        json.writeStringProperty("theme", theme.name());
        json.writeStringProperty("language", language.tag());
        json.writeStringProperty("title", theme.title());
        json.writeStringProperty("about", theme.about());
        strings("tags", theme.tags(), json);
        strings("questions", theme.questions(), json);
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    return text.toString();
  }

  private static void strings(String name, List<String> values, JsonGenerator json) {
    json.writeArrayPropertyStart(name);
    values.forEach(json::writeString);
    json.writeEndArray();
  }
}
