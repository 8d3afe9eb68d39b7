package dk.kreds.testing;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The least and the most that a definition can say.
public final class Extremes {
  /// Signs that home-made fonts lack.
  public static final String SIGNS = "æøå ÆØÅ – “ny” ☐ ✓ 5 €";

  private static final String COMPOUND = "Demenspårørendegruppekoordinatoruddannelsesansvarlig";

  private Extremes() {}

  /// A definition with nothing optional in it.
  public static String least(String kind) {
    return """
    kreds: 1
    name: Gruppen
    kind: %s
    contact: {name: Ib}
    schedule: {starts: 2027-01-05, time: 19:00-21:00, every: first tuesday}
    """
        .formatted(kind);
  }

  /// A definition in which everything is said, at its longest. Its logo is `logo.png`.
  ///
  /// @param run how it goes on: `meetings: 24` or nothing
  public static String most(String kind, String run) {
    return """
    kreds: 1
    name: %s
    kind: %s
    headline: %s
    about: %s
    audience: %s
    expects: %s
    updated: 2026-11-01
    organisation: {name: %s, logo: logo.png, website: www.%s.example.org, registration: "00000000", account: 0000 0000000000}
    contact: {name: %s, phone: +45 00 00 00 00, email: %s@example.org}
    leaders:
    %s
    schedule:
      starts: 2027-01-05
      time: 18:45-21:15
      every: 2 weeks on tuesday
      except: [public holidays, {days: 2027-03-16, reason: %s}, {days: 2027-06-22 to 2027-06-30, reason: Sommerferie}]
      link: https://example.org/a/rather/long/link/to/a/calendar/that-everybody-can-subscribe-to.ics
      changes:
        2027-02-02: {date: 2027-02-04, time: 17:15-20:30, reason: %s}
        2027-03-02: {cancelled: yes, reason: %s}
        2027-04-13: {place: {name: %s, address: %s}}
    %s
    room:
      name: %s
      address: %s
      transit: %s
      parking: %s
      access: %s
      toilets: %s
      kitchen: %s
      seats: 26
    participants:
      size: 12-20
      people:
    %s
    sign-up: {link: "https://example.org/tilmelding/med/en/ret/lang/adresse?gruppe=17", by: 2026-12-15}
    payment: {amount: 1234.50, per: meeting, covers: %s}
    themes:
    %s
    budget:
      expenses:
    %s
      income:
    %s
    partners: [%s]
    """
        .formatted(
            name("Pårørendegruppen"),
            kind,
            name("Overskrift"),
            line("Om gruppen"),
            line("For"),
            line("Vi venter"),
            name("Foreningen"),
            "meget-lang-adresse-paa-nettet",
            name("Karen"),
            "meget.lang.postadresse.til.kontaktpersonen",
            people(6, "Leder", "tasks: [interviews, hosting, dialogue, money, messages]"),
            line("Vinterferie"),
            line("Flyttet"),
            line("Aflyst"),
            name("Broen"),
            line("Adresse"),
            run.isEmpty() ? "" : "  " + run,
            name("Rummet"),
            line("Gade"),
            line("Bus"),
            line("Parkering"),
            line("Adgang"),
            line("Toilet"),
            line("Køkken"),
            people(
                    20,
                    "Deltager",
                    "phone: +45 00 00 00 00, apologies: [2027-01-19, 2027-04-13], address: "
                        + line("Vej"))
                .indent(4)
                .stripTrailing(),
            line("Kaffe"),
            themes(),
            expenses(),
            income(),
            name("Biblioteket"));
  }

  /// Eighty letters, with a compound in it that is longer than most lines are wide.
  public static String name(String start) {
    String name = start + " " + COMPOUND + " Ærøskøbing-Østergårdsvej";
    return name.length() > 80 ? name.substring(0, 80).strip() : name;
  }

  /// A long line, quoted, with every sign.
  public static String line(String start) {
    return '"'
        + start
        + " "
        + "og en hel del flere ord om hvordan det forholder sig med det: "
        + SIGNS
        + " "
        + COMPOUND.toLowerCase(java.util.Locale.ROOT)
        + '"';
  }

  private static String people(int count, String name, String more) {
    return numbers(count)
        .map(number -> "  - {name: %s, %s}".formatted(name(name + number), more))
        .collect(Collectors.joining("\n"));
  }

  private static String themes() {
    return numbers(24)
        .map(number ->
            "  - {title: %s, questions: [%s], speaker: {name: %s, role: %s}}"
                .formatted(
                    name("Emne" + number),
                    String.join(
                        ", ",
                        List.of(line("Hvad 1"), line("Hvad 2"), line("Hvad 3"), line("Hvad 4"))),
                    name("Taler" + number),
                    name("Rolle")))
        .collect(Collectors.joining("\n"));
  }

  private static String expenses() {
    return numbers(18)
        .map(number ->
            "    - {name: %s, note: %s, needed: 9999.95, wished: 99999.95, per: run}"
                .formatted(name("Udgift" + number), line("Note")))
        .collect(Collectors.joining("\n"));
  }

  private static String income() {
    return numbers(8)
        .map(number ->
            "    - {from: %s, note: %s, asked: 99999.95%s}"
                .formatted(
                    name("Fond" + number),
                    line("Note"),
                    number % 2 == 0
                        ? ", promised: 50000, received: 49999.95"
                        : ", answer-by: 2027-01-31"))
        .collect(Collectors.joining("\n"));
  }

  private static java.util.stream.Stream<Integer> numbers(int count) {
    return IntStream.rangeClosed(1, count).boxed();
  }
}
