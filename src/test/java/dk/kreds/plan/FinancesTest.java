package dk.kreds.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kreds.group.Budget;
import dk.kreds.group.Money;
import dk.kreds.group.Payment;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FinancesTest {
  private static final Budget NOTHING = Budget.planned("DKK", List.of(), List.of());
  private static final Payment UNKNOWN = new Payment.Unknown();

  @ParameterizedTest
  @CsvSource({"RUN, 33.33", "MEETING, 333.30", "PERSON, 233.31", "PERSON_AND_MEETING, 2333.10"})
  void anExpenseIsMultipliedOut(Budget.Per per, String needed) {
    Budget.Cost cost = new Budget.Cost(money("33.33"), per);
    Finances finances =
        Finances.of(
            Budget.planned("DKK", List.of(expense(cost, cost)), List.of()), UNKNOWN, 10, 9, 7, 1);
    assertThat(finances.minimum()).isEqualTo(money(needed));
    assertThat(finances.wished()).isEqualTo(money(needed));
    assertThat(finances.lines()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"MEETING, 1399.30", "MONTH, 1259.37", "RUN, 139.93"})
  void aFeeIsMultipliedOut(Payment.Per per, String paid) {
    Payment fee = new Payment.Fee(money("19.99"), per, Optional.empty());
    assertThat(Finances.of(NOTHING, fee, 10, 9, 7, 1).payment()).isEqualTo(money(paid));
  }

  @ParameterizedTest
  @EnumSource(value = Payment.Per.class)
  void whatNobodySaysAndWhatIsFreeIsNothing(Payment.Per per) {
    assertThat(Finances.of(NOTHING, UNKNOWN, 10, 9, 7, 1).payment().isZero()).isTrue();
    assertThat(Finances.of(NOTHING, new Payment.Free(), 10, 9, 7, 1).payment().isZero()).isTrue();
    Payment fee = new Payment.Fee(money("5"), per, Optional.empty());
    assertThat(Finances.of(NOTHING, fee, 0, 0, 0, 1).payment().isZero()).isTrue();
  }

  @Test
  void grantsAreCountedAsFarAsTheyHaveCome() {
    Finances finances =
        Finances.of(
            Budget.planned(
                "DKK",
                List.of(expense("900", "1000")),
                List.of(
                    grant("100", null, null),
                    grant("200", "150.50", null),
                    grant("400", "400", "399.99"))),
            UNKNOWN,
            1,
            1,
            1,
            1);
    assertThat(finances.asked()).isEqualTo(money("700"));
    assertThat(finances.unanswered()).isEqualTo(money("100"));
    assertThat(finances.promisedGrants()).isEqualTo(money("550.50"));
    assertThat(finances.received()).isEqualTo(money("399.99"));
    assertThat(finances.secured()).isEqualTo(money("550.50"));
    assertThat(finances.missingForMinimum()).isEqualTo(money("349.50"));
    assertThat(finances.missingForWished()).isEqualTo(money("449.50"));
  }

  @Test
  void whatIsCoveredLacksNothing() {
    Budget budget =
        Budget.planned("DKK", List.of(expense("10", "20")), List.of(grant("50", "50", "50")));
    Finances finances = Finances.of(budget, UNKNOWN, 3, 3, 3, 1);
    assertThat(finances.missingForMinimum().isZero()).isTrue();
    assertThat(finances.missingForWished().isZero()).isTrue();
    assertThat(finances.breakEven().isZero()).isTrue();
  }

  @Test
  void withoutMeetingsOrPeopleThereIsNoShare() {
    Budget budget = Budget.planned("DKK", List.of(expense("10", "20")), List.of());
    assertThat(Finances.of(budget, UNKNOWN, 0, 0, 5, 1).perMeeting()).isEmpty();
    assertThat(Finances.of(budget, UNKNOWN, 5, 5, 0, 1).perPersonAndMeeting()).isEmpty();
    assertThat(Finances.of(budget, UNKNOWN, 0, 0, 0, 1).breakEven()).isEqualTo(money("10"));
  }

  /// Against exact decimal numbers, worked out another way.
  @Test
  void isExactForAnyNumbers() {
    Random random = new Random(7);
    for (int i = 0; i < 2_000; i++) {
      int meetings = 1 + random.nextInt(50);
      int people = 1 + random.nextInt(200);
      List<Budget.Expense> expenses = new ArrayList<>();
      BigDecimal needed = BigDecimal.ZERO;
      for (int line = random.nextInt(8); line >= 0; line--) {
        long minor = random.nextInt(100_000_000);
        Budget.Per per = Budget.Per.values()[random.nextInt(4)];
        Budget.Cost cost = new Budget.Cost(new Money(minor, "DKK"), per);
        expenses.add(expense(cost, cost));
        int times =
            switch (per) {
              case RUN -> 1;
              case MEETING -> meetings;
              case PERSON -> people;
              case PERSON_AND_MEETING -> meetings * people;
            };
        needed = needed.add(BigDecimal.valueOf(minor, 2).multiply(BigDecimal.valueOf(times)));
      }
      Finances finances =
          Finances.of(Budget.planned("DKK", expenses, List.of()), UNKNOWN, meetings, 1, people, 1);
      BigDecimal shares = BigDecimal.valueOf((long) meetings * people);
      assertThat(decimal(finances.minimum())).isEqualByComparingTo(needed);
      assertThat(decimal(finances.breakEven()))
          .isEqualByComparingTo(needed.divide(shares, 2, RoundingMode.CEILING));
      assertThat(decimal(finances.breakEven()).multiply(shares)).isGreaterThanOrEqualTo(needed);
      assertThat(decimal(finances.perPersonAndMeeting().orElseThrow()))
          .isEqualByComparingTo(needed.divide(shares, 2, RoundingMode.HALF_UP));
    }
  }

  private static BigDecimal decimal(Money money) {
    return BigDecimal.valueOf(money.minor(), 2);
  }

  private static Money money(String amount) {
    return new Money(new BigDecimal(amount).movePointRight(2).longValueExact(), "DKK");
  }

  private static Budget.Expense expense(String needed, String wished) {
    return expense(Budget.Cost.once(money(needed)), Budget.Cost.once(money(wished)));
  }

  private static Budget.Expense expense(Budget.Cost needed, Budget.Cost wished) {
    return new Budget.Expense("Noget", Optional.empty(), needed, wished);
  }

  private static Budget.Grant grant(String asked, String promised, String received) {
    return new Budget.Grant(
        "Fonden",
        Optional.empty(),
        money(asked),
        Optional.ofNullable(promised).map(FinancesTest::money),
        Optional.ofNullable(received).map(FinancesTest::money),
        Optional.empty(),
        Budget.Terms.none());
  }

  @Test
  void theBreakEvenIsForAsOftenAsOnePays() {
    Budget budget = Budget.planned("DKK", List.of(expense("2000", "2000")), List.of());
    assertThat(
            Finances.of(
                    budget,
                    new Payment.Fee(money("1"), Payment.Per.MEETING, Optional.empty()),
                    20,
                    5,
                    10,
                    1)
                .breakEven())
        .isEqualTo(money("10"));
    assertThat(
            Finances.of(
                    budget,
                    new Payment.Fee(money("1"), Payment.Per.MONTH, Optional.empty()),
                    20,
                    5,
                    10,
                    1)
                .breakEven())
        .isEqualTo(money("40"));
    assertThat(
            Finances.of(
                    budget,
                    new Payment.Fee(money("1"), Payment.Per.RUN, Optional.empty()),
                    20,
                    5,
                    10,
                    1)
                .breakEven())
        .isEqualTo(money("200"));
  }
}
