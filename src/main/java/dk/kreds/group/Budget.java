package dk.kreds.group;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What a group costs and who pays (field guide § 1).
///
/// @param actuals what has been spent, receipt by receipt, in the order of the receipts
/// @param payments what participants have paid, each time that somebody has counted it
public record Budget(
    String currency,
    List<Expense> expenses,
    List<Grant> income,
    List<Actual> actuals,
    List<Paid> payments) {

  public Budget {
    expenses = List.copyOf(expenses);
    income = List.copyOf(income);
    actuals = List.copyOf(actuals);
    payments = List.copyOf(payments);
  }

  /// A budget before any money has moved.
  public static Budget planned(String currency, List<Expense> expenses, List<Grant> income) {
    return new Budget(currency, expenses, income, List.of(), List.of());
  }

  /// One receipt.
  ///
  /// @param what the expense that it belongs to or, where nobody had planned it, what it was
  /// @param planned whether it belongs to an expense of the budget
  public record Actual(
      String what,
      boolean planned,
      Money amount,
      Optional<LocalDate> date,
      Optional<String> note) {}

  /// @param note a word on it
  public record Paid(Money amount, Optional<LocalDate> date, Optional<String> note) {}

  /// One thing that costs money.
  ///
  /// @param needed what the group cannot begin without
  /// @param wished what one would like to spend, never under what is needed
  public record Expense(String name, Optional<String> note, Cost needed, Cost wished) {}

  /// What something costs.
  ///
  /// @param amount for each of what `per` says
  public record Cost(Money amount, Per per) {

    public static Cost once(Money amount) {
      return new Cost(amount, Per.RUN);
    }
  }

  /// What an amount is multiplied by.
  public enum Per {
    RUN,
    MEETING,
    PERSON,
    PERSON_AND_MEETING
  }

  /// Money from outside: asked for, then promised, then received, each as far as it has come.
  ///
  /// @param promised never more than was asked for
  /// @param received never more than was promised
  /// @param answerBy when the answer is due
  /// @param terms what the funder asks of those who apply
  public record Grant(
      String from,
      Optional<String> note,
      Money asked,
      Optional<Money> promised,
      Optional<Money> received,
      Optional<LocalDate> answerBy,
      Terms terms) {}

  /// What a funder asks of those who apply. It differs from funder to funder and from year to year.
  ///
  /// @param deadline the last day to apply
  /// @param reportBy the last day to tell what the money was used for
  /// @param rules in the leader's own words
  public record Terms(
      Optional<LocalDate> deadline, Optional<LocalDate> reportBy, Optional<String> rules) {

    public static Terms none() {
      return new Terms(Optional.empty(), Optional.empty(), Optional.empty());
    }
  }
}
