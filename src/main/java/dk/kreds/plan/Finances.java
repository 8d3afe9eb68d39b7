package dk.kreds.plan;

import dk.kreds.group.Budget;
import dk.kreds.group.Budget.Cost;
import dk.kreds.group.Budget.Expense;
import dk.kreds.group.Budget.Grant;
import dk.kreds.group.Money;
import dk.kreds.group.Payment;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// A budget worked out for a number of meetings and people (field guide § 1). Every sum is made
/// here and nowhere else, from the lines that stand above it.
///
/// @param meetings that are held
/// @param people who pay and are provided for, at each meeting
/// @param runs how many times there are so many people
/// @param payments how many times somebody pays: for a meeting, where nothing else is said
/// @param lines the expenses, multiplied out
/// @param payment what participants pay in all; nothing where it is free or unknown
public record Finances(
    String currency,
    int meetings,
    int people,
    int runs,
    long payments,
    List<Line> lines,
    List<Grant> grants,
    Payment fee,
    Money payment) {

  public Finances {
    lines = List.copyOf(lines);
    grants = List.copyOf(grants);
  }

  /// One expense for the whole run.
  public record Line(Expense expense, Money needed, Money wished) {}

  static Finances of(Budget budget, Payment fee, int meetings, int months, int people, int runs) {
    List<Line> lines =
        budget.expenses().stream()
            .map(expense ->
                new Line(
                    expense,
                    total(expense.needed(), meetings, people, runs),
                    total(expense.wished(), meetings, people, runs)))
            .toList();
    long payments = people * times(fee, meetings, months, runs);
    Money payment =
        fee instanceof Payment.Fee one
            ? one.amount().times(payments)
            : Money.zero(budget.currency());
    return new Finances(
        budget.currency(), meetings, people, runs, payments, lines, budget.income(), fee, payment);
  }

  private static Money total(Cost cost, int meetings, int people, int runs) {
    return switch (cost.per()) {
      case RUN -> cost.amount();
      case MEETING -> cost.amount().times(meetings);
      case PERSON -> cost.amount().times((long) people * runs);
      case PERSON_AND_MEETING -> cost.amount().times((long) meetings * people);
    };
  }

  /// How many times each pays.
  private static long times(Payment payment, int meetings, int months, int runs) {
    return switch (payment) {
      case Payment.Unknown _, Payment.Free _ -> meetings;
      case Payment.Fee fee ->
          switch (fee.per()) {
            case MEETING -> meetings;
            case MONTH -> months;
            case RUN -> runs;
          };
    };
  }

  /// What the group cannot begin without.
  public Money minimum() {
    return sum(lines, Line::needed);
  }

  /// What one would like to spend.
  public Money wished() {
    return sum(lines, Line::wished);
  }

  /// What has been asked for and not yet been answered.
  public Money unanswered() {
    return sum(grants.stream().filter(grant -> grant.promised().isEmpty()).toList(), Grant::asked);
  }

  public Money asked() {
    return sum(grants, Grant::asked);
  }

  public Money promisedGrants() {
    return sum(grants, grant -> grant.promised().orElse(Money.zero(currency)));
  }

  public Money received() {
    return sum(grants, grant -> grant.received().orElse(Money.zero(currency)));
  }

  /// Promises and participants' own payment together.
  public Money secured() {
    return promisedGrants().plus(payment);
  }

  /// What the minimum still lacks; nothing when it is covered.
  public Money missingForMinimum() {
    return minimum().minus(secured()).orZero();
  }

  /// What the wished amount still lacks; nothing when it is covered.
  public Money missingForWished() {
    return wished().minus(secured()).orZero();
  }

  /// What each person would have to pay each time for the minimum to be covered together with what
  /// has been promised; zero where promises alone cover it. A time is a meeting, or the month or
  /// the run that is paid for.
  public Money breakEven() {
    return minimum().minus(promisedGrants()).orZero().shareOf(Math.max(1L, payments));
  }

  /// What a meeting costs when everything wished for is bought.
  public Optional<Money> perMeeting() {
    return meetings == 0 ? Optional.empty() : Optional.of(wished().average(meetings));
  }

  /// What a meeting costs for each person.
  public Optional<Money> perPersonAndMeeting() {
    long shares = (long) meetings * people;
    return shares == 0 ? Optional.empty() : Optional.of(wished().average(shares));
  }

  private <T> Money sum(List<T> parts, Function<T, Money> amount) {
    return parts.stream().map(amount).reduce(Money.zero(currency), Money::plus);
  }
}
