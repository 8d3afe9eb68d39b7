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
          Rule.when("A042", "payment", it -> it.profile().payment() instanceof Payment.Unknown),
          Rule.when("A043", "organisation", it -> it.profile().organisation().isEmpty()),
          Rule.when(
              "A044",
              "organisation.logo",
              it -> it.profile().organisation().filter(FlyerRules::hasNoLogo).isPresent()),
          Rule.when("A045", "audience", it -> it.profile().audience().isEmpty()),
          new Rule("A046", "sign-up.by", FlyerRules::lateSignUp));

  private FlyerRules() {}

  private static boolean hasNoPhone(Contact contact) {
    return contact.phone().isEmpty();
  }

  private static boolean hasNoLogo(Organisation organisation) {
    return organisation.logo().isEmpty();
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
