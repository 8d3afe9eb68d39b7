package dk.kreds.starter;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What must be known for a first file, in an order in which each answer helps to guess the next.
/// What a flyer needs comes before what can wait.
public enum Question {
  LANGUAGE("language"),
  KIND("kind"),
  NAME("name"),
  AUDIENCE("audience"),
  STARTS("schedule.starts"),
  TIME("schedule.time"),
  EVERY("schedule.every"),
  MEETINGS("schedule.meetings"),
  PLACE("room.name"),
  CONTACT("contact.name"),
  PRICE("payment.amount"),
  LEADER("contact.name"),
  SIZE("participants.size");

  private final String path;

  Question(String path) {
    this.path = path;
  }

  /// Where the answer, or the beginning of it, stands in a definition, or something that is judged
  /// alike.
  String path() {
    return path;
  }

  /// What the question is called in options and in the language bundles.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// Its number on a list of all, counted from 1.
  int number() {
    return List.of(values()).indexOf(this) + 1;
  }

  /// The question of this number.
  static Optional<Question> numbered(String number) {
    return Arrays.stream(values())
        .filter(it -> Integer.toString(it.number()).equals(number))
        .findFirst();
  }
}
