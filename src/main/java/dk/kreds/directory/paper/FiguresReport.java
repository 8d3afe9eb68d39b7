package dk.kreds.directory.paper;

import dk.kreds.directory.Catalogue;
import dk.kreds.directory.Figures;
import dk.kreds.directory.Figures.Line;
import dk.kreds.directory.Share.Sums;
import dk.kreds.document.Page;
import dk.kreds.document.Table;
import dk.kreds.text.Language;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// The figures on paper, for a board and for those who give money, and as a table.
public record FiguresReport(Figures figures, Language language, String title) {
  private static final int BAR = 400;

  record Model(
      String period,
      String summary,
      List<List<Tile>> tiles,
      List<Chart> charts,
      List<Amounts> money,
      List<String> notes) {}

  /// A number that stands large.
  record Tile(String label, String number) {}

  record Chart(String title, List<Row> rows) {}

  /// @param bar how long the bar of the places is, and how much of it is filled, in tenths of a
  ///   millimetre
  record Row(
      String name,
      String groups,
      String meetings,
      String people,
      String seats,
      String volunteers,
      String hours,
      Bar bar) {}

  record Bar(int seats, int people) {}

  record Amounts(
      String name, String wished, String secured, String missing, String lacking, boolean sum) {}

  public Page page() {
    List<String> notes = new ArrayList<>();
    if (figures.unknown() > 0) {
      notes.add(language.say("figures.unknown", Map.of("count", figures.unknown())));
    }
    notes.add(language.say("figures.basis"));
    if (!figures.total().money().isEmpty()) {
      notes.add(language.say("figures.money-basis"));
    }
    Model model =
        new Model(
            period(),
            summary(),
            tiles(),
            List.of(
                chart("by-municipality", figures.byMunicipality(), Function.identity()),
                chart("by-kind", kinds(), this::kind),
                chart("by-organisation", figures.byOrganisation(), Function.identity())),
            money(),
            notes);
    return Page.plain("figures", language, say("title") + " · " + title, model);
  }

  private String period() {
    return figures
        .halfYear()
        .map(half ->
            language.say(
                "figures.half." + half.charAt(half.length() - 1),
                Map.of("year", half.substring(0, half.length() - 2))))
        .map(half -> title + " · " + half)
        .orElseGet(() -> title + " · " + say("everything"));
  }

  private String summary() {
    Line total = figures.total();
    return language.say(
        "figures.summary",
        Map.of(
            "groups", total.groups(),
            "places", total.municipalities(),
            "meetings", total.meetings(),
            "held", whole(total.meetings()),
            "volunteers", total.volunteers(),
            "hours", hours(total.volunteerMinutes()),
            "people", total.people(),
            "persons", whole(total.people())));
  }

  private List<List<Tile>> tiles() {
    Line total = figures.total();
    return List.of(
        List.of(
            new Tile(say("groups"), whole(total.groups())),
            new Tile(say("municipalities"), whole(total.municipalities())),
            new Tile(say("people"), whole(total.people())),
            new Tile(say("free"), whole(total.free()))),
        List.of(
            new Tile(say("meetings"), whole(total.meetings())),
            new Tile(say("hours"), hours(total.minutes())),
            new Tile(say("volunteers"), whole(total.volunteers())),
            new Tile(say("volunteer-hours"), hours(total.volunteerMinutes()))));
  }

  private Chart chart(String name, List<Line> lines, Function<String, String> named) {
    int most =
        Math.max(
            1, lines.stream().mapToInt(it -> Math.max(it.seats(), it.people())).max().orElse(1));
    return new Chart(say(name), lines.stream().map(line -> row(line, most, named)).toList());
  }

  private Row row(Line line, int most, Function<String, String> named) {
    return new Row(
        name(line, named),
        whole(line.groups()),
        whole(line.meetings()),
        whole(line.people()),
        whole(line.seats()),
        whole(line.volunteers()),
        hours(line.minutes()),
        new Bar(line.seats() * BAR / most, line.people() * BAR / most));
  }

  private String name(Line line, Function<String, String> named) {
    return line.name().map(named).orElseGet(() -> say("others"));
  }

  /// In the order of what they are called on the paper.
  private List<Line> kinds() {
    return figures.byKind().stream()
        .sorted(Comparator.comparing(line -> name(line, this::kind), Catalogue.BY_NAME))
        .toList();
  }

  private String kind(String kind) {
    return Kinds.name(kind, language).orElse(kind);
  }

  private List<Amounts> money() {
    List<Amounts> rows = new ArrayList<>();
    for (Line line : figures.byOrganisation()) {
      line.money().forEach(sums -> rows.add(amounts(name(line, it -> it), sums, false)));
    }
    figures.total().money().forEach(sums -> rows.add(amounts(say("sum"), sums, true)));
    return rows;
  }

  /// In whole units: a currency's own words are too long for a column in some languages.
  private Amounts amounts(String name, Sums sums, boolean sum) {
    return new Amounts(
        name + " (" + sums.currency() + ")",
        units(sums.wished()),
        units(sums.secured()),
        units(sums.missing()),
        units(sums.lacking()),
        sum);
  }

  private String units(long minor) {
    return whole(Math.round(minor / 100.0));
  }

  /// Every figure, for a spreadsheet; a group of groups that has money in two currencies has two
  /// rows.
  public Table table() {
    List<Table.Column> columns = new ArrayList<>();
    columns.add(new Table.Column(say("by"), false));
    columns.add(new Table.Column(language.say("directory.column.name"), false));
    Stream.of(
            "groups",
            "meetings",
            "people",
            "seats",
            "free",
            "volunteers",
            "hours",
            "volunteer-hours")
        .forEach(name -> columns.add(new Table.Column(say(name), true)));
    columns.add(new Table.Column(say("currency"), false));
    Stream.of("wished", "secured", "missing", "lacking")
        .forEach(name -> columns.add(new Table.Column(say(name), true)));
    List<List<String>> rows = new ArrayList<>();
    rows(say("sum"), List.of(figures.total()), _ -> "", rows);
    rows(say("by-municipality"), figures.byMunicipality(), it -> name(it, name -> name), rows);
    rows(say("by-kind"), kinds(), it -> name(it, this::kind), rows);
    rows(say("by-organisation"), figures.byOrganisation(), it -> name(it, name -> name), rows);
    return new Table(say("title") + " · " + period(), columns, rows);
  }

  private void rows(
      String by, List<Line> lines, Function<Line, String> name, List<List<String>> rows) {
    for (Line line : lines) {
      List<Optional<Sums>> money =
          line.money().isEmpty()
              ? List.of(Optional.empty())
              : line.money().stream().map(Optional::of).toList();
      for (int i = 0; i < money.size(); i++) {
        List<String> row = new ArrayList<>(List.of(by, name.apply(line)));
        row.addAll(i == 0 ? numbers(line) : Collections.nCopies(8, ""));
        row.addAll(money.get(i).map(this::cells).orElse(List.of("", "", "", "", "")));
        rows.add(row);
      }
    }
  }

  private List<String> numbers(Line line) {
    return Stream.concat(
            Stream.of(
                    line.groups(),
                    line.meetings(),
                    line.people(),
                    line.seats(),
                    line.free(),
                    line.volunteers())
                .map(number -> Integer.toString(number)),
            Stream.of(exactHours(line.minutes()), exactHours(line.volunteerMinutes())))
        .toList();
  }

  private List<String> cells(Sums sums) {
    return Stream.concat(
            Stream.of(sums.currency()),
            Stream.of(sums.wished(), sums.secured(), sums.missing(), sums.lacking())
                .map(language.numbers()::cell))
        .toList();
  }

  private String whole(long number) {
    return language.numbers().whole(number);
  }

  /// Rounded to whole hours.
  private String hours(long minutes) {
    return whole(Math.round(minutes / 60.0));
  }

  /// For those who add them up.
  private String exactHours(long minutes) {
    return minutes % 60 == 0
        ? Long.toString(minutes / 60)
        : language.numbers().cell(Math.round(minutes * 100 / 60.0));
  }

  private String say(String name) {
    return language.say("figures." + name);
  }
}
