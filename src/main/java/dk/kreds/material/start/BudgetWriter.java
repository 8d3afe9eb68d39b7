package dk.kreds.material.start;

import dk.kreds.document.Page;
import dk.kreds.document.Table;
import dk.kreds.document.Table.Column;
import dk.kreds.group.Money;
import dk.kreds.group.Organisation;
import dk.kreds.group.Profile;
import dk.kreds.material.MeetingWords;
import dk.kreds.material.start.BudgetSummary.Bar;
import dk.kreds.material.start.BudgetSummary.Model;
import dk.kreds.material.start.BudgetSummary.Row;
import dk.kreds.plan.Finances;
import dk.kreds.plan.LeadersView;
import dk.kreds.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Puts a budget together, for paper and for a spreadsheet.
record BudgetWriter(LeadersView view, Finances finances, Language language) {

  Page page() {
    return Page.plain(
        "budget",
        language,
        say("title") + " · " + eyebrow(),
        new Model(
            eyebrow(),
            summary(),
            bar(),
            rows().expenses(),
            rows().income(),
            rows().figures(),
            footer()));
  }

  /// Every line of the paper, with its section in front, so that a spreadsheet can sum it again.
  Table table() {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column(say("column.section"), false));
    columns.add(new Column(say("column.name"), false));
    Stream.of("needed", "wished", "asked", "promised", "received")
        .forEach(name -> columns.add(new Column(say(name), true)));
    List<List<String>> rows = new ArrayList<>();
    rows().expenses().forEach(row -> rows.add(cells("expenses", row, 0)));
    rows().income().forEach(row -> rows.add(cells("income", row, 2)));
    rows.add(
        cells(
            "missing",
            rows().row("", "", finances.missingForMinimum(), finances.missingForWished()),
            0));
    rows().figures().forEach(row -> rows.add(cells("figures", row, 1)));
    return new Table(say("title") + " · " + eyebrow(), columns, rows);
  }

  /// @param before how many columns of amounts stay empty
  private List<String> cells(String section, Row row, int before) {
    List<String> cells = new ArrayList<>(List.of(say(section), row.name(), "", "", "", "", ""));
    for (int i = 0; i < row.amounts().size(); i++) {
      cells.set(2 + before + i, row.amounts().get(i));
    }
    return cells;
  }

  private BudgetRows rows() {
    return new BudgetRows(finances, language);
  }

  private Profile profile() {
    return view.shared().profile();
  }

  private String eyebrow() {
    Map<String, Integer> basis =
        Map.of("meetings", finances.meetings(), "people", finances.people());
    return view.shared().held().isEmpty()
        ? profile().name()
        : String.join(
            " · ",
            profile().name(),
            MeetingWords.period(view.shared().held(), language),
            language.say("budget.basis", basis));
  }

  /// What is missing comes last, where the template makes it stand out.
  private List<String> summary() {
    Map<String, String> facts =
        Map.of(
            "minimum", money(finances.minimum()),
            "wished", money(finances.wished()),
            "secured", money(finances.secured()),
            "unanswered", money(finances.unanswered()),
            "missing", money(finances.missingForMinimum()),
            "lacking", money(finances.missingForWished()));
    String end =
        finances.missingForMinimum().isPositive()
            ? "missing"
            : finances.missingForWished().isPositive() ? "lacking" : "covered";
    return Stream.of("amounts", "secured", "unanswered", end)
        .filter(name -> !name.equals("unanswered") || finances.unanswered().isPositive())
        .map(name -> language.say("budget.summary." + name, facts))
        .toList();
  }

  private Bar bar() {
    Money inSight = finances.secured().plus(finances.unanswered());
    long whole = Math.max(1, Math.max(finances.wished().minor(), inSight.minor()));
    int secured = hundredths(finances.secured(), whole);
    return new Bar(
        secured, hundredths(inSight, whole) - secured, hundredths(finances.minimum(), whole));
  }

  private static int hundredths(Money part, long whole) {
    return (int) Math.min(100, part.minor() * 100 / whole);
  }

  private List<String> footer() {
    Optional<Organisation> organisation = profile().organisation();
    return Stream.of(
            organisation.map(Organisation::name),
            organisation
                .flatMap(Organisation::registration)
                .map(number -> language.say("budget.registration", Map.of("number", number))),
            profile()
                .updated()
                .map(date -> Map.of("date", language.dates().plain(date)))
                .map(facts -> language.say("budget.updated", facts)))
        .flatMap(Optional::stream)
        .toList();
  }

  private String money(Money money) {
    return language.numbers().money(money.minor(), money.currency());
  }

  private String say(String name) {
    return language.say("budget." + name);
  }
}
