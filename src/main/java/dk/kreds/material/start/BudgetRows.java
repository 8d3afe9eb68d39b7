package dk.kreds.material.start;

import dk.kreds.group.Budget.Cost;
import dk.kreds.group.Budget.Grant;
import dk.kreds.group.Money;
import dk.kreds.group.Payment;
import dk.kreds.material.Price;
import dk.kreds.material.start.BudgetSummary.Row;
import dk.kreds.plan.Finances;
import dk.kreds.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The lines of a budget: what is spent, what comes in, and what follows from it.
record BudgetRows(Finances finances, Language language) {

  List<Row> expenses() {
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

  List<Row> income() {
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

  List<Row> figures() {
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

  private static String note(Optional<String> one, Optional<String> other) {
    return String.join(" · ", Stream.of(one, other).flatMap(Optional::stream).toList());
  }

  Row row(String name, String note, Money... amounts) {
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
