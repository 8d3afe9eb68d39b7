package dk.kreds.material.find;

import dk.kreds.group.Contact;
import dk.kreds.group.Profile;
import dk.kreds.group.Talks;
import dk.kreds.material.TalkWords;
import dk.kreds.material.find.Flyer.Place;
import dk.kreds.plan.PublicView;
import dk.kreds.text.Language;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The card on a flyer: whom to reach and how, and a code that a telephone reads.
record FlyerCard(PublicView view, Language language) {

  String label() {
    if (profile().isForTalks()) {
      return language.say("talks.card");
    }
    return language.say(profile().signUp().needed() ? "flyer.sign-up" : "flyer.contact");
  }

  /// The page to sign up on; else a mail, else a call, which a phone begins by itself. Where each
  /// district has its own telephone there is none.
  Optional<String> link() {
    return page().or(this::mail).or(this::call).filter(_ -> districts().isEmpty());
  }

  /// What happens to whoever scans it.
  String code() {
    String does =
        page().isPresent()
            ? (profile().signUp().needed() ? "sign-up" : "contact")
            : mail().isPresent() ? "mail" : "call";
    return language.say("flyer.code." + does);
  }

  private Optional<String> page() {
    return profile().signUp().link().map(URI::toString);
  }

  private Optional<String> mail() {
    return profile().contact().flatMap(Contact::email).map(mail -> "mailto:" + mail);
  }

  private Optional<String> call() {
    return profile()
        .contact()
        .flatMap(Contact::phone)
        .map(phone -> "tel:" + phone.replaceAll("[^+0-9]", ""));
  }

  List<String> notes() {
    if (profile().signUp().full()) {
      return List.of(language.say("flyer.full"));
    }
    if (profile().isForTalks()) {
      return new TalkWords(view, language).phone().stream().toList();
    }
    return profile().signUp().needed()
        ? profile().signUp().by().map(this::by).stream().toList()
        : List.of(language.say("flyer.sign-up.none"));
  }

  private String by(LocalDate date) {
    return language.say("flyer.sign-up.by", Map.of("date", language.dates().dayAndMonth(date)));
  }

  List<Place> districts() {
    return profile().talks().map(Talks::districts).orElse(List.of()).stream()
        .map(district -> new Place(district.name(), district.contact()))
        .toList();
  }

  private Profile profile() {
    return view.profile();
  }
}
