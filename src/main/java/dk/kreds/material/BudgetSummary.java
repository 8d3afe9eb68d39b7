package dk.kreds.material;

import com.google.auto.service.AutoService;
import dk.kreds.document.Document;
import dk.kreds.document.Format;
import dk.kreds.document.Page;
import dk.kreds.document.Table;
import dk.kreds.document.Table.Column;
import dk.kreds.group.Budget.Cost;
import dk.kreds.group.Budget.Grant;
import dk.kreds.group.Money;
import dk.kreds.group.Organisation;
import dk.kreds.group.Payment;
import dk.kreds.group.Profile;
import dk.kreds.plan.Finances;
import dk.kreds.plan.LeadersView;
import dk.kreds.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What the group costs, who pays, and what is missing (field guide § 1).
@AutoService(Material.class)
public final class BudgetSummary implements Material.ForLeaders {

  /// What the template may see.
  record Model(
      String eyebrow,
      List<String> summary,
      Bar bar,
      List<Row> expenses,
      List<Row> income,
      List<Row> figures,
      List<String> footer) {}

  /// Shares of the larger of what is wished for and what is in sight, in hundredths.
  record Bar(int secured, int unanswered, int minimum) {}

  /// @param sum whether it adds up the rows above it
  record Row(String name, String note, List<String> amounts, boolean sum) {}

  @Override
  public String name() {
    return "budget";
  }

  @Override
  public Phase phase() {
    return Phase.START;
  }

  @Override
  public List<Format> formats() {
    return List.of(Format.PDF, Format.HTML, Format.CSV, Format.TXT);
  }

  @Override
  public Optional<Document> make(LeadersView view, Format format, Language language) {
    return view.finances()
        .map(finances -> new Maker(view, finances, language))
        .map(maker -> format == Format.PDF || format == Format.HTML ? maker.page() : maker.table());
  }

  private record Maker(LeadersView view, Finances finances, Language language) {

    Page page() {
      return Page.plain(
          "budget",
          language.tag(),
          say("title") + " · " + eyebrow(),
          new Model(eyebrow(), summary(), bar(), expenses(), income(), figures(), footer()));
    }

    /// Every line of the paper, with its section in front, so that a spreadsheet can sum it again.
    Table table() {
      List<Column> columns = new ArrayList<>();
      columns.add(new Column(say("column.section"), false));
      columns.add(new Column(say("column.name"), false));
      Stream.of("needed", "wished", "asked", "promised", "received")
          .forEach(name -> columns.add(new Column(say(name), true)));
      List<List<String>> rows = new ArrayList<>();
      expenses().forEach(row -> rows.add(cells("expenses", row, 0)));
      income().forEach(row -> rows.add(cells("income", row, 2)));
      rows.add(
          cells(
              "missing",
              row("", "", finances.missingForMinimum(), finances.missingForWished()),
              0));
      figures().forEach(row -> rows.add(cells("figures", row, 1)));
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

    private List<Row> expenses() {
      List<Row> rows = new ArrayList<>();
      for (Finances.Line line : finances.lines()) {
        String note = note(line.expense().note(), multiplied(line.expense().wished()));
        rows.add(row(line.expense().name(), note, line.needed(), line.wished()));
      }
      rows.add(sum(finances.minimum(), finances.wished()));
      return rows;
    }

    /// How an amount for each is multiplied out: "20 kr. × 8 × 10".
    private Optional<String> multiplied(Cost cost) {
      String each = money(cost.amount());
      return switch (cost.per()) {
        case RUN -> Optional.empty();
        case MEETING -> Optional.of(each + " × " + finances.meetings());
        case PERSON ->
            Optional.of(
                each
                    + " × "
                    + finances.people()
                    + (finances.runs() > 1 ? " × " + finances.runs() : ""));
        case PERSON_AND_MEETING ->
            Optional.of(each + " × " + finances.people() + " × " + finances.meetings());
      };
    }

    private List<Row> income() {
      List<Row> rows = new ArrayList<>();
      if (finances.fee() instanceof Payment.Fee fee) {
        String price = new Price(language).of(fee).orElse("");
        List<String> amounts = List.of("", amount(finances.payment()), "");
        rows.add(new Row(say("payment"), price, amounts, false));
      }
      for (Grant grant : finances.grants()) {
        String note = note(grant.note(), answer(grant));
        List<String> amounts =
            List.of(
                amount(grant.asked()),
                grant.promised().map(this::amount).orElse(""),
                grant.received().map(this::amount).orElse(""));
        rows.add(new Row(grant.from(), note, amounts, false));
      }
      rows.add(sum(finances.asked(), finances.secured(), finances.received()));
      return rows;
    }

    private Optional<String> answer(Grant grant) {
      return grant
          .answerBy()
          .filter(_ -> grant.promised().isEmpty())
          .map(date -> Map.of("date", language.dates().plain(date)))
          .map(facts -> language.say("budget.answer-by", facts));
    }

    private List<Row> figures() {
      return Stream.of(
              finances.perMeeting().map(money -> figure("per-meeting", money)),
              finances.perPersonAndMeeting().map(money -> figure("per-person", money)),
              Optional.of(figure("break-even", finances.breakEven())))
          .flatMap(Optional::stream)
          .toList();
    }

    private Row figure(String name, Money money) {
      return row(say(name), money(money), money);
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

    private static String note(Optional<String> one, Optional<String> other) {
      return String.join(" · ", Stream.of(one, other).flatMap(Optional::stream).toList());
    }

    private Row row(String name, String note, Money... amounts) {
      return new Row(name, note, Stream.of(amounts).map(this::amount).toList(), false);
    }

    private Row sum(Money... amounts) {
      return new Row(say("sum"), "", Stream.of(amounts).map(this::amount).toList(), true);
    }

    private String amount(Money money) {
      return language.numbers().decimal(money.minor());
    }

    private String money(Money money) {
      return language.numbers().money(money.minor(), money.currency());
    }

    private String say(String name) {
      return language.say("budget." + name);
    }
  }
}
