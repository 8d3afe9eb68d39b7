package dk.kreds.pack;

import dk.kreds.document.Audience;
import dk.kreds.document.Page;
import dk.kreds.material.Printing;
import dk.kreds.plan.Plan;
import dk.kreds.text.Language;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The sheet that says what to print how often.
///
/// @param duplex whether each paper begins on a new sheet, printed on both sides
public record PrintSheet(Plan plan, boolean duplex, Language language) {

  /// What is bound together, in each audience's folder.
  private static final String FILE = "print.pdf";

  /// What the template may see.
  record Model(String group, String lead, List<Part> parts) {}

  /// The papers of one audience.
  ///
  /// @param title whose they are
  /// @param file the one that they are bound in
  record Part(String title, String file, List<Row> rows) {}

  /// @param pages those of the bound file, or the file of its own
  record Row(String name, String copies, String pages, String size, String note) {}

  /// @param all in the order in which they are bound
  public Page page(List<Sheets> all) {
    String group = plan.group().profile().name();
    Map<Audience, List<Sheets>> parts =
        all.stream()
            .collect(
                Collectors.groupingBy(
                    Sheets::audience, () -> new EnumMap<>(Audience.class), Collectors.toList()));
    List<Part> told = new ArrayList<>();
    parts.forEach((audience, sheets) ->
        told.add(new Part(title(audience), word(audience) + "/" + FILE, rows(sheets))));
    return Page.plain(
        "print",
        language,
        language.say("print.title") + " · " + group,
        new Model(group, lead(), told));
  }

  private String lead() {
    Map<String, Integer> facts =
        Map.of(
            "people", Printing.Copies.EACH_PERSON.of(plan),
            "leaders", Printing.Copies.EACH_LEADER.of(plan));
    return language.say("print.lead", facts)
        + " "
        + language.say(duplex ? "print.duplex" : "print.single");
  }

  private String title(Audience audience) {
    return language.say("print.for." + word(audience));
  }

  private static String word(Audience audience) {
    return audience.name().toLowerCase(Locale.ROOT);
  }

  private List<Row> rows(List<Sheets> sheets) {
    List<Row> rows = new ArrayList<>();
    int printed = 0;
    for (Sheets one : sheets) {
      String pages = language.say("print.alone", Map.of("file", one.file()));
      if (one.isBound()) {
        int first = (duplex ? printed + printed % 2 : printed) + 1;
        printed = first + one.pages() - 1;
        pages = first == printed ? Integer.toString(first) : first + "–" + printed;
      }
      rows.add(new Row(one.name(), Integer.toString(one.copies()), pages, one.size(), note(one)));
    }
    return rows;
  }

  private String note(Sheets sheets) {
    return Stream.of(
            said("print.copies.", sheets.printing().copies()),
            said("print.work.", sheets.printing().work()))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" · "));
  }

  private Optional<String> said(String key, Enum<?> what) {
    return language.find(key + what.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }
}
