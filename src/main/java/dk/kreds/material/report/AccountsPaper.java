package dk.kreds.material.report;

import com.google.auto.service.AutoService;
import dk.kreds.document.Document;
import dk.kreds.document.Format;
import dk.kreds.document.Table;
import dk.kreds.document.Table.Column;
import dk.kreds.group.Budget.Actual;
import dk.kreds.group.Budget.Grant;
import dk.kreds.group.Money;
import dk.kreds.group.Organisation;
import dk.kreds.group.Profile;
import dk.kreds.material.Material;
import dk.kreds.material.MeetingWords;
import dk.kreds.material.Paper;
import dk.kreds.material.Phase;
import dk.kreds.plan.Accounts;
import dk.kreds.plan.LeadersView;
import dk.kreds.text.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What was spent and what came in, against the budget, with every receipt on a line of its own
/// (field guide § 1, "Money": a grant over about DKK 5,000 wants each expense). All sums are worked
/// out.
@AutoService(Material.class)
public final class AccountsPaper implements Material.ForLeaders {

  /// What the template may see.
  record Model(
      String eyebrow,
      String summary,
      List<Row> expenses,
      List<Row> income,
      List<Receipt> receipts,
      List<String> footer) {}

  /// @param sum whether it adds up the rows above it
  record Row(String name, String note, List<String> amounts, boolean sum) {}

  /// @param number written on the receipt itself
  record Receipt(String number, String date, String what, String amount) {}

  @Override
  public String name() {
    return "accounts";
  }

  @Override
  public Phase phase() {
    return Phase.REPORT;
  }

  @Override
  public List<Format> formats() {
    return List.of(Format.PDF, Format.HTML, Format.CSV, Format.TXT);
  }

  @Override
  public Optional<Document> make(LeadersView view, Format format, Language language) {
    Paper paper = new Paper(view.shared().profile(), language);
    return view.accounts()
        .map(accounts -> new Maker(view, accounts, paper))
        .map(maker -> format == Format.PDF || format == Format.HTML ? maker.page() : maker.table());
  }

  private record Maker(LeadersView view, Accounts accounts, Paper paper) {

    Document page() {
      return paper.plain(
          "accounts", new Model(eyebrow(), summary(), expenses(), income(), receipts(), footer()));
    }

    /// The same lines, with their part in front, so that a spreadsheet can sum them again.
    Table table() {
      List<Column> columns =
          List.of(
              new Column(say("column.part"), false),
              new Column(say("column.name"), false),
              new Column(say("date"), false),
              new Column(say("budgeted"), true),
              new Column(say("actual"), true),
              new Column(say("difference"), true));
      List<List<String>> rows = new ArrayList<>();
      expenses().forEach(row -> rows.add(cells("expenses", row)));
      income().forEach(row -> rows.add(cells("income", row)));
      rows.add(List.of(say("result"), leftName(), "", "", amount(accounts.left()), ""));
      receipts()
          .forEach(receipt ->
              rows.add(
                  List.of(
                      say("receipt") + " " + receipt.number(),
                      receipt.what(),
                      receipt.date(),
                      "",
                      receipt.amount(),
                      "")));
      return new Table(say("title") + " · " + eyebrow(), columns, rows);
    }

    private List<String> cells(String part, Row row) {
      List<String> cells = new ArrayList<>(List.of(say(part), row.name(), ""));
      cells.addAll(row.amounts());
      return cells;
    }

    private String eyebrow() {
      return view.shared().held().isEmpty()
          ? profile().name()
          : profile().name() + " · " + MeetingWords.period(view.shared().held(), paper.language());
    }

    private String summary() {
      Map<String, String> facts =
          Map.of(
              "income", money(accounts.income()),
              "spent", money(accounts.spent()),
              "left", money(accounts.left()),
              "lacking", money(Money.zero(accounts.currency()).minus(accounts.left())));
      String end =
          accounts.left().isZero() ? "even" : accounts.left().isPositive() ? "left" : "lacking";
      return paper.say("accounts.summary." + end, facts);
    }

    private String leftName() {
      return say(accounts.left().isPositive() || accounts.left().isZero() ? "left" : "lacking");
    }

    private List<Row> expenses() {
      List<Row> rows = new ArrayList<>();
      for (Accounts.Line line : accounts.lines()) {
        rows.add(
            new Row(
                line.name(),
                line.planned() ? "" : say("unplanned"),
                amounts(line.budgeted(), line.spent(), line.left()),
                false));
      }
      Money left = accounts.budgeted().minus(accounts.spent());
      rows.add(new Row(say("sum"), "", amounts(accounts.budgeted(), accounts.spent(), left), true));
      return rows;
    }

    private List<Row> income() {
      Money none = Money.zero(accounts.currency());
      List<Row> rows = new ArrayList<>();
      if (!accounts.expected().isZero() || !accounts.paid().isZero()) {
        rows.add(row(say("payments"), accounts.expected(), accounts.paid()));
      }
      for (Grant grant : accounts.grants()) {
        rows.add(row(grant.from(), grant.promised().orElse(none), grant.received().orElse(none)));
      }
      Row sum = row(say("sum"), accounts.expected().plus(accounts.promised()), accounts.income());
      rows.add(new Row(sum.name(), "", sum.amounts(), true));
      return rows;
    }

    private Row row(String name, Money budgeted, Money actual) {
      return new Row(name, "", amounts(budgeted, actual, actual.minus(budgeted)), false);
    }

    private List<Receipt> receipts() {
      return IntStream.range(0, accounts.receipts().size())
          .mapToObj(i -> receipt(i + 1, accounts.receipts().get(i)))
          .toList();
    }

    private Receipt receipt(int number, Actual actual) {
      String what = actual.note().map(note -> actual.what() + " · " + note).orElse(actual.what());
      return new Receipt(
          Integer.toString(number),
          actual.date().map(this::date).orElse(""),
          what,
          amount(actual.amount()));
    }

    private String date(LocalDate date) {
      return paper.language().dates().plain(date);
    }

    private List<String> footer() {
      Optional<Organisation> organisation = profile().organisation();
      return Stream.of(
              organisation.map(Organisation::name),
              organisation
                  .flatMap(Organisation::registration)
                  .map(number -> paper.say("budget.registration", Map.of("number", number))))
          .flatMap(Optional::stream)
          .toList();
    }

    private Profile profile() {
      return paper.profile();
    }

    private List<String> amounts(Money... amounts) {
      return Stream.of(amounts).map(this::amount).toList();
    }

    private String amount(Money money) {
      return paper.language().numbers().decimal(money.minor());
    }

    private String money(Money money) {
      return paper.language().numbers().money(money.minor(), money.currency());
    }

    private String say(String name) {
      return paper.language().say("accounts." + name);
    }
  }
}
