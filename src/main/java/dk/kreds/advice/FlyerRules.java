package dk.kreds.advice;

import dk.kreds.group.Contact;
import dk.kreds.group.Organisation;
import dk.kreds.group.Payment;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a leaflet and a notice must tell (field guide § 1). What is missing is left out of the
/// paper, so somebody has to say it here.
final class FlyerRules {
  static final List<Rule> ALL =
      List.of(
          Rule.when("A040", "contact", it -> it.profile().contact().isEmpty()),
          Rule.when(
              "A041",
              "contact.phone",
              it -> it.profile().contact().filter(FlyerRules::hasNoPhone).isPresent()),
          Rule.when("A042", "payment", FlyerRules::hidesThePrice),
          Rule.when("A043", "organisation", it -> it.profile().organisation().isEmpty()),
          Rule.when(
              "A044",
              "organisation.logo",
              it -> it.profile().organisation().filter(FlyerRules::hasNoLogo).isPresent()),
          Rule.when("A045", "audience", it -> it.profile().audience().isEmpty()),
          new Rule("A046", "sign-up.by", FlyerRules::lateSignUp),
          Rule.when("A047", "talks.phone", FlyerRules::hidesWhenToRing),
          new Rule("A048", "sign-up.by", FlyerRules::closedSignUp));

  private FlyerRules() {}

  /// Those who meet at work, or are asked one by one, do not wonder what it costs.
  private static boolean hidesThePrice(Case it) {
    return it.profile().listed() && it.profile().payment() instanceof Payment.Unknown;
  }

  private static boolean hasNoPhone(Contact contact) {
    return contact.phone().isEmpty();
  }

  private static boolean hasNoLogo(Organisation organisation) {
    return organisation.logo().isEmpty();
  }

  /// Without dates a notice must say when somebody answers.
  private static boolean hidesWhenToRing(Case it) {
    return it.plan().meetings().isEmpty()
        && it.profile().contact().filter(contact -> contact.phone().isPresent()).isPresent()
        && it.profile().talks().filter(talks -> talks.phone().isPresent()).isEmpty();
  }

  /// The last day to sign up has gone by, there are meetings to come, and the flyer still invites.
  private static Optional<Map<String, Object>> closedSignUp(Case it) {
    return it.profile()
        .signUp()
        .by()
        .filter(date -> date.isBefore(it.today()) && !it.profile().signUp().full())
        .filter(_ -> it.held().stream().anyMatch(one -> one.date().isAfter(it.today())))
        .filter(_ -> it.held().getFirst().date().isAfter(it.today()))
        .map(date -> Map.of("date", date));
  }

  private static Optional<Map<String, Object>> lateSignUp(Case it) {
    return it.profile()
        .signUp()
        .by()
        .filter(_ -> !it.held().isEmpty())
        .filter(date -> date.isAfter(it.held().getFirst().date()))
        .map(date -> Map.of("date", date, "first", it.held().getFirst().date()));
  }
}
