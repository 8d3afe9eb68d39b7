package dk.kreds.definition;

import dk.kreds.definition.shape.Amounts;
import dk.kreds.definition.shape.Bond;
import dk.kreds.definition.shape.Either;
import dk.kreds.definition.shape.Entries;
import dk.kreds.definition.shape.Fields;
import dk.kreds.definition.shape.Findings;
import dk.kreds.definition.shape.Key;
import dk.kreds.definition.shape.ListOf;
import dk.kreds.definition.shape.Located;
import dk.kreds.definition.shape.Moments;
import dk.kreds.definition.shape.OwnWords;
import dk.kreds.definition.shape.Shape;
import dk.kreds.definition.shape.Word;
import dk.kreds.definition.shape.Words;
import dk.kreds.diagnostic.Position;
import dk.kreds.diagnostic.Problem;
import dk.kreds.diagnostic.Remedy;
import dk.kreds.group.Budget;
import dk.kreds.group.Budget.Actual;
import dk.kreds.group.Budget.Cost;
import dk.kreds.group.Budget.Expense;
import dk.kreds.group.Budget.Grant;
import dk.kreds.group.Budget.Paid;
import dk.kreds.group.Budget.Per;
import dk.kreds.group.Budget.Terms;
import dk.kreds.group.Money;
import dk.kreds.group.Payment;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// `payment:` and `budget:`. Amounts stand without their currency, which is said once for the whole
/// definition; so what is read here is money as soon as a currency is given.
final class MoneyShapes {

  /// Something that is money once its currency is known (ISO 4217 code).
  interface Priced<T> extends Function<String, T> {}

  private static final Key<Long> AMOUNT = Key.needed("amount", Amounts.money());
  private static final Key<Payment.Per> FEE_PER =
      Key.optional("per", Words.oneOf(Payment.Per.class));
  private static final Key<String> COVERS = Key.optional("covers", Words.line());

  static final Shape<Priced<Payment>> PAYMENT =
      new Either<>(
          Words.oneOf(List.<Payment>of(new Payment.Free()), free -> "free")
              .as(free -> currency -> free),
          new Fields<>(
              "payment",
              List.of(AMOUNT, FEE_PER, COVERS),
              (it, findings) -> Optional.of(currency -> fee(it, currency))));

  private static final Key<String> NAME = Key.needed("name", Words.name());
  private static final Key<String> NOTE = Key.optional("note", Words.line());
  private static final Key<Long> ONE_AMOUNT = Key.optional("amount", Amounts.money());
  private static final Key<Long> NEEDED = Key.optional("needed", Amounts.money());
  private static final Key<Long> WISHED = Key.optional("wished", Amounts.money());
  private static final Key<Per> PER =
      Key.optional("per", Words.oneOf(List.of(Per.values()), MoneyShapes::written));

  private static final Shape<Priced<Expense>> EXPENSE =
      new Fields<>(
          "expense",
          List.of(NAME, NOTE, ONE_AMOUNT, NEEDED, WISHED, PER),
          List.of(
              Bond.atLeastOne("amount", "needed", "wished"),
              Bond.notTogether("amount", "needed"),
              Bond.notTogether("amount", "wished")),
          MoneyShapes::expense);

  private static final Key<String> FROM = Key.needed("from", Words.name());
  private static final Key<Long> ASKED = Key.needed("asked", Amounts.money());
  private static final Key<Long> PROMISED = Key.optional("promised", Amounts.money());
  private static final Key<Long> RECEIVED = Key.optional("received", Amounts.money());
  private static final Key<LocalDate> ANSWER_BY = Key.optional("answer-by", Moments.date());
  private static final Key<LocalDate> DEADLINE = Key.optional("deadline", Moments.date());
  private static final Key<LocalDate> REPORT_BY = Key.optional("report-by", Moments.date());
  private static final Key<String> RULES = Key.optional("rules", Words.line());

  private static final Shape<Priced<Grant>> GRANT =
      new Fields<>(
          "income",
          List.of(FROM, NOTE, ASKED, PROMISED, RECEIVED, ANSWER_BY, DEADLINE, REPORT_BY, RULES),
          MoneyShapes::grant);

  private static final Key<Located<String>> FOR = Key.optional("for", Located.of(Words.name()));
  private static final Key<String> UNPLANNED = Key.optional("unplanned", Words.name());
  private static final Key<LocalDate> DATE = Key.optional("date", Moments.date());

  private static final Shape<Receipt> RECEIPT =
      new Fields<>(
          "receipt",
          List.of(FOR, UNPLANNED, AMOUNT, DATE, NOTE),
          List.of(Bond.atLeastOne("for", "unplanned"), Bond.notTogether("for", "unplanned")),
          MoneyShapes::receipt);

  private static final Shape<Priced<Paid>> PAID =
      new Either<>(
          Amounts.money()
              .as(amount ->
                  currency ->
                      new Paid(new Money(amount, currency), Optional.empty(), Optional.empty())),
          new Fields<>(
              "payment in",
              List.of(AMOUNT, DATE, NOTE),
              (it, findings) ->
                  Optional.of(currency ->
                      new Paid(new Money(it.need(AMOUNT), currency), it.get(DATE), it.get(NOTE)))));

  private static final Key<String> CURRENCY = Key.optional("currency", currency());
  private static final Key<List<Priced<Expense>>> EXPENSES =
      Key.needed("expenses", new ListOf<>(EXPENSE));
  private static final Key<List<Priced<Grant>>> INCOME =
      Key.optional("income", new ListOf<>(GRANT));

  private static final Key<List<Receipt>> ACTUALS = Key.optional("actuals", new ListOf<>(RECEIPT));
  private static final Key<List<Priced<Paid>>> PAYMENTS =
      Key.optional("payments", new ListOf<>(PAID));

  static final Shape<Sums> BUDGET =
      new Fields<>(
          "budget",
          List.of(CURRENCY, EXPENSES, INCOME, ACTUALS, PAYMENTS),
          (it, findings) -> {
            checkReceipts(it, findings);
            return Optional.of(new Sums(it.get(CURRENCY), currency -> budget(it, currency)));
          });

  private MoneyShapes() {}

  /// A budget as it is written. It has no place for a sum: sums are only ever worked out, so that
  /// one that does not add up cannot be written.
  record Sums(Optional<String> currency, Priced<Budget> budget) {}

  /// @param of the expense that it belongs to, where that was planned
  private record Receipt(Optional<Located<String>> of, Priced<Actual> actual) {}

  private static Optional<Receipt> receipt(Entries it, Findings findings) {
    Optional<Located<String>> of = it.get(FOR);
    Optional<String> unplanned = it.get(UNPLANNED);
    if (of.isPresent() && unplanned.isPresent()) {
      findings.add(
          Problem.KEYS_EXCLUDE.at(
              it.place(UNPLANNED),
              Map.of("key", "unplanned", "other", "for", "line", it.place(FOR).line())));
      return Optional.empty();
    }
    Optional<String> what = of.map(Located::value).or(() -> unplanned);
    if (what.isEmpty()) {
      findings.add(Problem.KEY_MISSING.at(it.whole(), Map.of("key", "for")));
      return Optional.empty();
    }
    return Optional.of(
        new Receipt(
            of,
            currency ->
                new Actual(
                    what.get(),
                    of.isPresent(),
                    new Money(it.need(AMOUNT), currency),
                    it.get(DATE),
                    it.get(NOTE))));
  }

  /// A receipt for a misspelt expense would be left out of a sum.
  private static void checkReceipts(Entries it, Findings findings) {
    List<String> planned =
        it.need(EXPENSES).stream().map(expense -> expense.apply("").name()).toList();
    it.get(ACTUALS).orElse(List.of()).stream()
        .flatMap(receipt -> receipt.of().stream())
        .filter(of -> !planned.contains(of.value()))
        .map(of ->
            Problem.NOT_ONE_OF.at(
                of.position(),
                Map.of("text", of.value(), "words", planned),
                OwnWords.meant(of.value(), planned).map(Remedy::of).stream()
                    .toArray(Remedy[]::new)))
        .forEach(findings::add);
  }

  private static Payment fee(Entries it, String currency) {
    return new Payment.Fee(
        new Money(it.need(AMOUNT), currency),
        it.get(FEE_PER).orElse(Payment.Per.MEETING),
        it.get(COVERS));
  }

  private static Optional<Priced<Expense>> expense(Entries it, Findings findings) {
    Optional<Long> one = it.get(ONE_AMOUNT);
    Optional<Long> needed = it.get(NEEDED);
    Optional<Long> wished = it.get(WISHED);
    if (one.isPresent() && (needed.isPresent() || wished.isPresent())) {
      findings.add(
          Problem.KEYS_EXCLUDE.at(
              it.place(ONE_AMOUNT),
              Map.of(
                  "key",
                  "amount",
                  "other",
                  needed.isPresent() ? "needed" : "wished",
                  "line",
                  it.place(needed.isPresent() ? NEEDED : WISHED).line())));
      return Optional.empty();
    }
    if (one.isEmpty() && needed.isEmpty() && wished.isEmpty()) {
      findings.add(it.missing("amount"));
      return Optional.empty();
    }
    long least = one.or(() -> needed).orElse(0L);
    long most = one.or(() -> wished).orElse(least);
    if (most < least) {
      findings.add(Problem.WISHED_UNDER_NEEDED.at(it.place(WISHED)));
      return Optional.empty();
    }
    Per per = it.get(PER).orElse(Per.RUN);
    return Optional.of(currency ->
        new Expense(
            it.need(NAME),
            it.get(NOTE),
            new Cost(new Money(least, currency), per),
            new Cost(new Money(most, currency), per)));
  }

  private static Optional<Priced<Grant>> grant(Entries it, Findings findings) {
    long promised = it.get(PROMISED).orElse(0L);
    if (promised > it.need(ASKED)) {
      findings.add(more(it.place(PROMISED), "promised", "asked"));
      return Optional.empty();
    }
    if (it.get(RECEIVED).orElse(0L) > promised) {
      findings.add(more(it.place(RECEIVED), "received", "promised"));
      return Optional.empty();
    }
    return Optional.of(currency ->
        new Grant(
            it.need(FROM),
            it.get(NOTE),
            new Money(it.need(ASKED), currency),
            it.get(PROMISED).map(amount -> new Money(amount, currency)),
            it.get(RECEIVED).map(amount -> new Money(amount, currency)),
            it.get(ANSWER_BY),
            new Terms(it.get(DEADLINE), it.get(REPORT_BY), it.get(RULES))));
  }

  private static dk.kreds.diagnostic.Diagnostic more(Position place, String key, String than) {
    return Problem.MORE_THAN.at(place, Map.of("key", key, "than", than));
  }

  private static Budget budget(Entries it, String currency) {
    return new Budget(
        currency,
        it.need(EXPENSES).stream().map(expense -> expense.apply(currency)).toList(),
        it.get(INCOME).orElse(List.of()).stream().map(grant -> grant.apply(currency)).toList(),
        it.get(ACTUALS).orElse(List.of()).stream()
            .map(receipt -> receipt.actual().apply(currency))
            .toList(),
        it.get(PAYMENTS).orElse(List.of()).stream().map(paid -> paid.apply(currency)).toList());
  }

  /// `person and meeting` and the like: the constant in lower case, with spaces.
  private static String written(Per per) {
    return per.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
  }

  private static Word<String> currency() {
    return Words.oneOf(List.of("DKK", "NOK", "SEK", "EUR", "GBP"), Function.identity());
  }
}
