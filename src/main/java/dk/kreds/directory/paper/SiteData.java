package dk.kreds.directory.paper;

import dk.kreds.directory.Catalogue;
import dk.kreds.directory.Offer;
import dk.kreds.directory.Offer.Dated;
import dk.kreds.directory.json.Json;
import dk.kreds.group.Contact;
import dk.kreds.text.Language;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the search page knows of each group. Its names are short: there may be ten thousand.
final class SiteData {
  private SiteData() {}

  /// @param i its id
  /// @param n its name
  /// @param k what kind of group it is
  /// @param p the municipality
  /// @param a whom it is for
  /// @param d the weekdays that it meets on, 1 for Monday
  /// @param l its language
  /// @param w when it is
  /// @param r where it is
  /// @param c what it costs
  /// @param t whom to ring
  /// @param f whether it is full
  /// @param s what is searched, in small letters
  record Row(
      String i,
      String n,
      String k,
      String p,
      String a,
      String d,
      String l,
      String w,
      String r,
      String c,
      String t,
      boolean f,
      String s) {}

  static String script(Catalogue catalogue) {
    List<Row> rows = catalogue.offers().stream().map(SiteData::row).toList();
    return "const kredsGroups = " + Json.script(rows) + ";\n";
  }

  private static Row row(Offer offer) {
    String kind = Kinds.of(offer, Language.of(offer.language())).orElse("");
    return new Row(
        offer.id(),
        offer.name(),
        kind,
        offer.municipality().orElse(""),
        offer.audience().orElse(""),
        days(offer),
        offer.language(),
        rhythm(offer),
        place(offer),
        offer.price().orElse(""),
        call(offer),
        offer.full(),
        searched(offer, kind));
  }

  static String days(Offer offer) {
    List<Dated> held = offer.dates().stream().filter(date -> !date.cancelled()).toList();
    List<Dated> usual = held.stream().filter(date -> date.movedFrom().isEmpty()).toList();
    // whoever looks for Thursdays does not want one moved Wednesday
    return (usual.isEmpty() ? held : usual)
        .stream()
            .map(date -> Integer.toString(date.start().getDayOfWeek().getValue()))
            .distinct()
            .sorted()
            .collect(Collectors.joining());
  }

  static String when(Offer offer) {
    return offer.runs().isEmpty()
        ? offer.when()
        : offer.when() + " " + String.join(" ", offer.runs());
  }

  /// The same, and how it goes on where that is the same sentence: one date alone looks like the
  /// only one.
  static String rhythm(Offer offer) {
    String then = offer.then();
    boolean goesOn = !then.isEmpty() && Character.isLowerCase(then.charAt(0));
    int end = then.indexOf(". ");
    String rest = (end < 0 ? then : then.substring(0, end)).replaceFirst("[.]$", "");
    return goesOn && offer.runs().isEmpty() ? when(offer) + " " + rest : when(offer);
  }

  static String place(Offer offer) {
    return offer.places().stream()
        .map(place -> place.address().map(it -> place.name() + ", " + it).orElse(place.name()))
        .collect(Collectors.joining(" · "));
  }

  /// The name to ask for, and how to reach them.
  static String call(Offer offer) {
    return Stream.of(offer.contact().map(Contact::name), reach(offer))
        .flatMap(Optional::stream)
        .map(word -> word.replace(' ', '\u00a0'))
        .collect(Collectors.joining(" "));
  }

  /// The number; where there is none the mail address, or else where to sign up.
  static Optional<String> reach(Offer offer) {
    return offer
        .contact()
        .flatMap(Contact::phone)
        .or(() -> offer.contact().flatMap(Contact::email))
        .or(() -> offer.link().map(link -> link.replaceFirst("^https?://", "")));
  }

  private static String searched(Offer offer, String kind) {
    Stream<Optional<String>> told =
        Stream.of(
            Optional.of(offer.name()),
            Optional.of(kind),
            offer.municipality(),
            offer.audience(),
            offer.organisation(),
            Optional.of(offer.headline()),
            Optional.of(place(offer)),
            offer.contact().map(Contact::name));
    return told.flatMap(Optional::stream).collect(Collectors.joining(" ")).toLowerCase(Locale.ROOT);
  }
}
