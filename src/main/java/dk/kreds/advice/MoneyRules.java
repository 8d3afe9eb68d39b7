package dk.kreds.advice;

import dk.kreds.group.Money;
import dk.kreds.group.Payment;
import dk.kreds.plan.Finances;
import dk.kreds.text.Amount;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// What it costs and who pays.
final class MoneyRules {
  static final List<Rule> ALL =
      List.of(
          of("A050", "budget.income", MoneyRules::underMinimum),
          of("A051", "budget.income", MoneyRules::nothingAsked),
          of("A052", "payment.amount", MoneyRules::underBreakEven));

  private MoneyRules() {}

  private static Rule of(
      String id, String place, Function<Finances, Optional<Map<String, Object>>> breaks) {
    return new Rule(id, place, it -> it.plan().finances().flatMap(breaks));
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
