package dk.kreds.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RecurrenceTest {

  private static final Set<DayOfWeek> TUESDAY = Set.of(DayOfWeek.TUESDAY);

  @ParameterizedTest
  @MethodSource("outOfRange")
  void refusesWhatIsOutOfRange(Supplier<Recurrence> recurrence) {
    assertThatIllegalArgumentException().isThrownBy(recurrence::get);
  }

  static Stream<Supplier<Recurrence>> outOfRange() {
    return Stream.of(
        () -> new Recurrence.Daily(0),
        () -> new Recurrence.Daily(1000),
        () -> new Recurrence.Weekly(-1, TUESDAY),
        () -> new Recurrence.Weekly(1, Set.of()),
        () -> new Recurrence.WeekParity(true, Set.of()),
        () -> new Recurrence.Monthly(1, List.of(), TUESDAY),
        () -> new Recurrence.Monthly(1, List.of(0), TUESDAY),
        () -> new Recurrence.Monthly(1, List.of(6), TUESDAY),
        () -> new Recurrence.Monthly(1, List.of(-2), TUESDAY),
        () -> new Recurrence.MonthDay(1, 0),
        () -> new Recurrence.MonthDay(1, 32),
        () -> new Recurrence.Dates(new TreeSet<>()));
  }

  @Test
  void namesDaysMondayFirstAndPositionsInTheOrderOfTheMonth() {
    var days = new LinkedHashSet<>(List.of(DayOfWeek.SUNDAY, DayOfWeek.MONDAY));
    var monthly = new Recurrence.Monthly(1, List.of(-1, 3, 1, 3), days);

    assertThat(new ArrayList<>(monthly.days())).containsExactly(DayOfWeek.MONDAY, DayOfWeek.SUNDAY);
    assertThat(monthly.positions()).containsExactly(1, 3, -1);
  }

  @Test
  void aFourthThatIsAlsoTheLastIsOneDate() {
    var both = new Recurrence.Monthly(1, List.of(4, -1), TUESDAY);

    assertThat(both.dates(LocalDate.of(2027, 2, 1)).limit(3))
        .containsExactly(
            LocalDate.of(2027, 2, 23), LocalDate.of(2027, 3, 23), LocalDate.of(2027, 3, 30));
  }

  @Test
  void anEndlessRuleEndsWithTheYear9999() {
    assertThat(new Recurrence.Weekly(1, TUESDAY).dates(LocalDate.of(9999, 12, 1)))
        .hasSize(4)
        .endsWith(LocalDate.of(9999, 12, 28));
  }

  @Test
  void datesAndRulesHaveNoPhrase() {
    assertThat(new Recurrence.Dates(new TreeSet<>(Set.of(LocalDate.EPOCH))).phrase()).isEmpty();
    assertThat(new Recurrence.Rule("FREQ=DAILY").phrase()).isEmpty();
  }
}
