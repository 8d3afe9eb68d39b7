package dk.kreds.material.change;

import dk.kreds.material.Gsm;
import dk.kreds.plan.Notice;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What fits into one SMS. Where it is too long, what can be missed best goes first: the reason,
/// the contact's name, the end of the group's name, the number, the place; never half a word, and
/// never what has become of the meeting.
record Sms(ChangeWords words) {

  /// At most so much of a group's name where there is little room.
  private static final int SHORT_NAME = 24;

  /// Such as "i", "for" and "med".
  private static final int SMALL_WORD = 3;

  String of(Notice notice) {
    return ladder(notice).stream()
        .filter(text -> Gsm.length(text) <= Gsm.MOST)
        .findFirst()
        .orElseGet(() -> core(notice, false));
  }

  /// From all that there is to say down to the least.
  private List<String> ladder(Notice notice) {
    Optional<String> name = gsm(Optional.of(words.name(notice)));
    Optional<String> brief = name.flatMap(Sms::brief);
    Optional<String> reason = gsm(words.reason(notice));
    Optional<String> contact = gsm(words.contact()).map(this::ask);
    Optional<String> number = gsm(words.view().profile().contact().flatMap(ChangeWords::reach));
    Optional<String> ring = number.map(this::ask);
    String whole = core(notice, true);
    String least = core(notice, false);
    String why = text(whole, reason);
    return List.of(
        text(name, why, contact),
        text(name, why, ring),
        text(name, whole, contact),
        text(name, whole, ring),
        text(brief, whole, ring),
        text(whole, ring),
        whole,
        text(brief, least, ring),
        text(least, ring),
        least);
  }

  private static String text(Optional<String> name, String core, Optional<String> further) {
    return name.map(it -> it + ": ").orElse("") + text(core, further);
  }

  private static String text(String core, Optional<String> further) {
    return core + further.map(it -> " " + it).orElse("");
  }

  /// What has become of it, and when one can come. It always fits, for it is written here.
  private String core(Notice notice, boolean withPlace) {
    String then =
        words
            .then(notice, room -> withPlace ? gsm(Optional.of(room.name())).orElse("") : "")
            .map(sentence -> " " + sentence)
            .orElse("");
    return Gsm.of(words.what(notice) + then).orElseThrow();
  }

  private String ask(String contact) {
    return words.language().say("change.sms.ask", Map.of("contact", contact));
  }

  private static Optional<String> gsm(Optional<String> text) {
    return text.flatMap(Gsm::of);
  }

  /// Its first words, and none of the small ones that lead on to the next; nothing where the very
  /// first is too long.
  private static Optional<String> brief(String name) {
    String begun = name;
    while (Gsm.length(begun) > SHORT_NAME || (begun.length() < name.length() && leadsOn(begun))) {
      int space = begun.lastIndexOf(' ');
      if (space < 0) {
        return Optional.empty();
      }
      begun = begun.substring(0, space);
    }
    return Optional.of(begun.replaceAll("[ ,.:;-]+$", ""));
  }

  private static boolean leadsOn(String begun) {
    return begun.length() - begun.lastIndexOf(' ') - 1 <= SMALL_WORD;
  }
}
