package dk.kreds.advice;

import dk.kreds.group.Budget;
import dk.kreds.group.Money;
import dk.kreds.group.Payment;
import dk.kreds.plan.Finances;
import dk.kreds.text.Amount;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What it costs and who pays.
final class MoneyRules {
  static final List<Rule> ALL =
      List.of(
          of("A050", "budget.income", MoneyRules::underMinimum),
          of("A051", "budget.income", MoneyRules::nothingAsked),
          of("A052", "payment.amount", MoneyRules::underBreakEven),
          of("A053", "payment.amount", MoneyRules::underCatering),
          new Rule("A054", MoneyRules::placeOfUnanswered, MoneyRules::overdue));

  private MoneyRules() {}

  private static Rule of(
      String id, String place, Function<Finances, Optional<Map<String, Object>>> breaks) {
    return new Rule(id, place, it -> it.plan().finances().flatMap(breaks));
  }

  /// A payment for each meeting that is less than what each eats and drinks there.
  private static Optional<Map<String, Object>> underCatering(Finances finances) {
    Money catering =
        finances.lines().stream()
            .map(line -> line.expense().needed())
            .filter(cost -> cost.per() == Budget.Per.PERSON_AND_MEETING)
            .map(Budget.Cost::amount)
            .reduce(Money.zero(finances.currency()), Money::plus);
    return finances.fee() instanceof Payment.Fee fee
            && fee.per() == Payment.Per.MEETING
            && fee.amount().compareTo(catering) < 0
        ? Optional.of(Map.of("amount", new Amount(catering.minor(), catering.currency())))
        : Optional.empty();
  }

  private static Stream<Integer> unanswered(Case it) {
    List<Budget.Grant> grants = it.group().budget().map(Budget::income).orElse(List.of());
    return IntStream.range(0, grants.size())
        .filter(i -> grants.get(i).promised().isEmpty())
        .filter(i -> grants.get(i).answerBy().filter(day -> day.isBefore(it.today())).isPresent())
        .boxed();
  }

  private static String placeOfUnanswered(Case it) {
    return unanswered(it).findFirst().map(i -> "budget.income." + i).orElse("budget");
  }

  /// An answer that should have come.
  private static Optional<Map<String, Object>> overdue(Case it) {
    List<Budget.Grant> grants = it.group().budget().map(Budget::income).orElse(List.of());
    return unanswered(it)
        .findFirst()
        .map(grants::get)
        .map(grant -> Map.of("from", grant.from(), "date", grant.answerBy().orElseThrow()));
  }

  private static Optional<Map<String, Object>> underMinimum(Finances finances) {
    return Optional.of(finances.missingForMinimum())
        .filter(Money::isPositive)
        .map(money -> Map.of("amount", new Amount(money.minor(), money.currency())));
  }

  private static Optional<Map<String, Object>> nothingAsked(Finances finances) {
    return finances.grants().isEmpty() && finances.missingForWished().isPositive()
        ? Optional.of(Map.of())
        : Optional.empty();
  }

  /// A payment that, with what is promised, leaves the minimum uncovered.
  private static Optional<Map<String, Object>> underBreakEven(Finances finances) {
    return finances.fee() instanceof Payment.Fee fee
            && fee.amount().compareTo(finances.breakEven()) < 0
        ? Optional.of(
            Map.of("amount", new Amount(finances.breakEven().minor(), finances.currency())))
        : Optional.empty();
  }
}
