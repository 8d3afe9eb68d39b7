package dk.kreds.plan;

import dk.kreds.group.Budget;
import dk.kreds.group.Budget.Actual;
import dk.kreds.group.Budget.Grant;
import dk.kreds.group.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What was spent and what came in, against the budget. Every sum is made here, from the receipts.
///
/// @param lines each expense of the budget, then what nobody had planned
/// @param receipts in the order of the definition, which numbers them
/// @param expected what participants were to pay in all
/// @param paid what they have paid
public record Accounts(
    String currency,
    List<Line> lines,
    List<Actual> receipts,
    List<Grant> grants,
    Money expected,
    Money paid) {

  public Accounts {
    lines = List.copyOf(lines);
    receipts = List.copyOf(receipts);
    grants = List.copyOf(grants);
  }

  /// @param budgeted what one wished to spend on it; nothing where it was not planned
  public record Line(String name, boolean planned, Money budgeted, Money spent) {

    /// What is left of the budget; under nothing where more was spent.
    public Money left() {
      return budgeted.minus(spent);
    }
  }

  /// Nothing where no money has moved yet.
  static Optional<Accounts> of(Budget budget, Finances finances) {
    if (budget.actuals().isEmpty() && budget.payments().isEmpty()) {
      return Optional.empty();
    }
    String currency = budget.currency();
    return Optional.of(
        new Accounts(
            currency,
            lines(budget, finances),
            budget.actuals(),
            budget.income(),
            finances.payment(),
            sum(currency, budget.payments(), Budget.Paid::amount)));
  }

  private static List<Line> lines(Budget budget, Finances finances) {
    List<Line> lines = new ArrayList<>();
    List<String> told = new ArrayList<>();
    for (Finances.Line line : finances.lines()) {
      String name = line.expense().name();
      // of two expenses of one name the first takes the receipts
      Money spent = told.contains(name) ? Money.zero(budget.currency()) : spent(budget, name, true);
      told.add(name);
      lines.add(new Line(name, true, line.wished(), spent));
    }
    budget.actuals().stream()
        .filter(actual -> !actual.planned())
        .map(Actual::what)
        .distinct()
        .map(name ->
            new Line(name, false, Money.zero(budget.currency()), spent(budget, name, false)))
        .forEach(lines::add);
    return lines;
  }

  private static Money spent(Budget budget, String name, boolean planned) {
    List<Actual> its =
        budget.actuals().stream()
            .filter(actual -> actual.planned() == planned && actual.what().equals(name))
            .toList();
    return sum(budget.currency(), its, Actual::amount);
  }

  public Money budgeted() {
    return sum(currency, lines, Line::budgeted);
  }

  public Money spent() {
    return sum(currency, receipts, Actual::amount);
  }

  public Money promised() {
    return sum(currency, grants, grant -> grant.promised().orElse(Money.zero(currency)));
  }

  public Money received() {
    return sum(currency, grants, grant -> grant.received().orElse(Money.zero(currency)));
  }

  /// All that came in.
  public Money income() {
    return received().plus(paid);
  }

  /// What is left in the box; under nothing where somebody has laid out money.
  public Money left() {
    return income().minus(spent());
  }

  private static <T> Money sum(String currency, List<T> parts, Function<T, Money> amount) {
    return parts.stream().map(amount).reduce(Money.zero(currency), Money::plus);
  }
}
