package dk.kreds.facts;

import dk.kreds.group.Budget;
import dk.kreds.group.Money;
import dk.kreds.plan.Accounts;
import dk.kreds.plan.Finances;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/// What it costs, who pays, and what came of it. Papers write sums as `1.600 kr.` or, in columns,
/// as `1.600,00`.
enum MoneyFact implements Fact {
  /// Each expense with a word on it and what is needed and wished for.
  EXPENSES(finances((scope, it) -> it.lines().stream().flatMap(line -> expense(scope, line)))),
  EXPENSES_WISHED(
      finances((scope, it) -> it.lines().stream().flatMap(line -> wished(scope, line)))),
  MINIMUM(finances((scope, it) -> Stream.of(money(scope, it.minimum())))),
  WISHED(finances((scope, it) -> Stream.of(money(scope, it.wished())))),
  SECURED(finances((scope, it) -> Stream.of(money(scope, it.secured())))),
  MISSING(
      finances((scope, it) ->
          Stream.of(it.missingForWished())
              .filter(Money::isPositive)
              .map(sum -> money(scope, sum)))),
  FROM_PARTICIPANTS(
      finances((scope, it) ->
          Stream.of(it.payment()).filter(Money::isPositive).map(sum -> money(scope, sum)))),
  PER_MEETING(finances((scope, it) -> it.perMeeting().stream().map(sum -> money(scope, sum)))),
  /// Whom money comes from, and how much was asked for, promised and received.
  GRANTS(finances((scope, it) -> it.grants().stream().flatMap(grant -> grant(scope, grant)))),
  /// The same with the last word on how much.
  FUNDERS(finances((scope, it) -> it.grants().stream().flatMap(grant -> funder(scope, grant)))),
  /// What has been promised or paid out.
  GIVEN(
      finances((scope, it) ->
          it.grants().stream()
              .filter(grant -> grant.promised().isPresent())
              .flatMap(grant -> given(scope, grant)))),

  REPORT_DATES(
      finances((scope, it) ->
          it.grants().stream().flatMap(grant -> date(scope, grant.terms().reportBy())))),

  /// Of a grant.
  FUNDER(grant((_, it) -> Stream.of(Said.of(it.from())))),
  ASKED(grant((scope, it) -> Stream.of(money(scope, it.asked())))),
  DEADLINE(grant((scope, it) -> date(scope, it.terms().deadline()))),
  RULES(grant((_, it) -> it.terms().rules().stream().map(Said::of))),
  REPORT_BY(grant((scope, it) -> date(scope, it.terms().reportBy()))),

  /// Each with its receipts: what it was, when, a word on it, and how much.
  RECEIPTS(accounts((scope, it) -> it.receipts().stream().flatMap(one -> receipt(scope, one)))),
  BUDGET_AGAINST_ACTUALS(
      accounts((scope, it) -> it.lines().stream().flatMap(line -> line(scope, line)))),
  SPENT_ON(
      accounts((scope, it) ->
          it.lines().stream()
              .filter(line -> line.spent().isPositive())
              .flatMap(line -> Stream.of(Said.of(line.name()), money(scope, line.spent()))))),
  RECEIVED_ALL(accounts((scope, it) -> Stream.of(money(scope, it.income())))),
  SPENT(accounts((scope, it) -> Stream.of(money(scope, it.spent())))),
  PAID(accounts((scope, it) -> Stream.of(money(scope, it.paid())))),
  LEFT(
      accounts((scope, it) ->
          Stream.of(money(scope, new Money(Math.abs(it.left().minor()), it.left().currency())))));

  private final Function<Scope, Stream<Said>> values;

  MoneyFact(Function<Scope, Stream<Said>> values) {
    this.values = values;
  }

  @Override
  public Topic topic() {
    return Topic.MONEY;
  }

  @Override
  public Stream<Said> of(Scope scope) {
    return values.apply(scope);
  }

  private static Function<Scope, Stream<Said>> finances(
      BiFunction<Scope, Finances, Stream<Said>> values) {
    return scope -> scope.plan().finances().stream().flatMap(it -> values.apply(scope, it));
  }

  private static Function<Scope, Stream<Said>> accounts(
      BiFunction<Scope, Accounts, Stream<Said>> values) {
    return scope ->
        scope.plan().forLeaders().accounts().stream().flatMap(it -> values.apply(scope, it));
  }

  private static Function<Scope, Stream<Said>> grant(
      BiFunction<Scope, Budget.Grant, Stream<Said>> values) {
    return scope -> values.apply(scope, scope.the(Budget.Grant.class));
  }

  private static Stream<Said> expense(Scope scope, Finances.Line line) {
    return Stream.of(
            Stream.of(Said.of(line.expense().name())),
            line.expense().note().stream().map(Said::of),
            Stream.of(money(scope, line.needed()), money(scope, line.wished())))
        .flatMap(parts -> parts);
  }

  private static Stream<Said> wished(Scope scope, Finances.Line line) {
    return Stream.of(
            Stream.of(Said.of(line.expense().name())),
            line.expense().note().stream().map(Said::of),
            Stream.of(money(scope, line.wished())))
        .flatMap(parts -> parts);
  }

  private static Stream<Said> grant(Scope scope, Budget.Grant grant) {
    return Stream.of(
            Stream.of(Said.of(grant.from())),
            grant.note().stream().map(Said::of),
            grant.promised().isEmpty() ? date(scope, grant.answerBy()) : Stream.<Said>empty(),
            Stream.of(Optional.of(grant.asked()), grant.promised(), grant.received())
                .flatMap(Optional::stream)
                .map(sum -> money(scope, sum)))
        .flatMap(parts -> parts);
  }

  private static Stream<Said> funder(Scope scope, Budget.Grant grant) {
    return Stream.of(Said.of(grant.from()), money(scope, grant.promised().orElse(grant.asked())));
  }

  private static Stream<Said> given(Scope scope, Budget.Grant grant) {
    return Stream.of(
        Said.of(grant.from()), money(scope, grant.received().or(grant::promised).orElseThrow()));
  }

  private static Stream<Said> receipt(Scope scope, Budget.Actual receipt) {
    return Stream.of(
            date(scope, receipt.date()),
            Stream.of(Said.of(receipt.what())),
            receipt.note().stream().map(Said::of),
            Stream.of(money(scope, receipt.amount())))
        .flatMap(parts -> parts);
  }

  private static Stream<Said> line(Scope scope, Accounts.Line line) {
    return Stream.of(
        Said.of(line.name()), money(scope, line.budgeted()), money(scope, line.spent()));
  }

  private static Stream<Said> date(Scope scope, Optional<LocalDate> date) {
    return date.map(scope.language().dates()::dayAndMonth).map(Said::of).stream();
  }

  private static Said money(Scope scope, Money money) {
    return new Said(
        List.of(
            scope.language().numbers().money(money.minor(), money.currency()),
            scope.language().numbers().decimal(money.minor())));
  }
}
