package dk.kreds.directory.paper;

import dk.kreds.directory.Catalogue;
import dk.kreds.directory.Listing;
import dk.kreds.directory.Offer;
import dk.kreds.document.Page;
import dk.kreds.group.Contact;
import dk.kreds.text.Dates;
import dk.kreds.text.Language;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/// The pages of the web site: one to search on, one with everything on it, and one for each group,
/// in the group's own language.
///
/// @param language of the first two
/// @param title what the site is called
record SitePages(Catalogue catalogue, Language language, String title) {

  /// A word to choose by, and how many groups it leaves.
  ///
  /// @param language of the word, where it is not the page's
  record Choice(String value, String label, Optional<String> language, int count) {}

  /// @param sections what the page with all groups has
  /// @param calendar whether there are dates
  record Index(
      List<Choice> places,
      List<Choice> days,
      List<Choice> audiences,
      List<Choice> languages,
      List<Section> sections,
      boolean calendar) {}

  record All(List<Section> sections) {}

  record Section(String name, List<Line> lines) {}

  /// @param call whom to ring
  record Line(String id, String name, String language, String when, String place, String call) {}

  /// A group's own page.
  ///
  /// @param data for search engines
  record Group(
      String id,
      String site,
      String eyebrow,
      String name,
      String headline,
      List<String> about,
      boolean full,
      String when,
      List<String> runs,
      String then,
      List<Listing.Place> places,
      Optional<String> price,
      Optional<Contact> contact,
      String phone,
      List<String> signUp,
      Optional<String> link,
      Optional<String> website,
      Optional<String> websiteLink,
      List<Listing.Told> talks,
      List<Listing.District> districts,
      List<Row> dates,
      String data) {}

  record Row(
      String date, String week, String time, String subject, List<String> notes, boolean gone) {}

  Page index() {
    return Page.plain("site-index", language, title, index(catalogue.offers()));
  }

  private Index index(List<Offer> offers) {
    Map<String, Integer> places = new TreeMap<>(Catalogue.BY_NAME);
    Map<String, Integer> days = new TreeMap<>();
    Map<String, Integer> audiences = new TreeMap<>(Catalogue.BY_NAME);
    Map<String, Integer> languages = new TreeMap<>();
    for (Offer offer : offers) {
      offer.municipality().ifPresent(it -> places.merge(it, 1, Integer::sum));
      offer.audience().ifPresent(it -> audiences.merge(it, 1, Integer::sum));
      languages.merge(offer.language(), 1, Integer::sum);
      SiteData.days(offer)
          .chars()
          .forEach(day -> days.merge(Character.toString(day), 1, Integer::sum));
    }
    return new Index(
        choices(places, Function.identity()),
        choices(days, this::weekday),
        choices(audiences, Function.identity()),
        languages.entrySet().stream().map(it -> language(it.getKey(), it.getValue())).toList(),
        sections(),
        catalogue.hasDates());
  }

  private static List<Choice> choices(Map<String, Integer> counts, Function<String, String> label) {
    return counts.entrySet().stream()
        .map(it ->
            new Choice(it.getKey(), label.apply(it.getKey()), Optional.empty(), it.getValue()))
        .toList();
  }

  private static Choice language(String tag, int count) {
    return new Choice(tag, Language.of(tag).say("language.name"), Optional.of(tag), count);
  }

  private String weekday(String number) {
    return language.dates().weekday(DayOfWeek.of(Integer.parseInt(number)));
  }

  Page all() {
    return Page.plain("site-all", language, title, new All(sections()));
  }

  private List<Section> sections() {
    return catalogue.byMunicipality().stream()
        .map(chapter ->
            new Section(
                chapter.name().orElseGet(() -> language.say("directory.elsewhere")),
                chapter.offers().stream().map(SitePages::line).toList()))
        .toList();
  }

  private static Line line(Offer offer) {
    return new Line(
        offer.id(),
        offer.name(),
        offer.language(),
        SiteData.rhythm(offer),
        SiteData.place(offer),
        SiteData.call(offer));
  }

  Page group(Offer offer) {
    Language own = Language.of(offer.language());
    Group model =
        new Group(
            offer.id(),
            title,
            eyebrow(offer, own),
            offer.name(),
            offer.headline().equals(offer.name()) ? "" : offer.headline(),
            offer.about(),
            offer.full(),
            offer.when(),
            offer.runs(),
            offer.then(),
            offer.places(),
            offer.price(),
            offer.contact(),
            offer.contact().flatMap(Contact::phone).orElse("").replaceAll("[^+0-9]", ""),
            offer.signUp(),
            offer.link(),
            offer.website(),
            offer.website().flatMap(SitePages::link),
            offer.talks(),
            offer.districts(),
            offer.dates().stream().map(date -> row(date, own)).toList(),
            EventData.script(offer));
    return Page.plain("site-group", own, offer.name(), model);
  }

  /// A website is written as people say it; or it is a sentence.
  private static Optional<String> link(String website) {
    return Optional.of(website)
        .filter(it -> it.matches("(https?://|www[.])\\S+"))
        .map(it -> it.startsWith("http") ? it : "https://" + it);
  }

  private static String eyebrow(Offer offer, Language language) {
    return String.join(
        " · ",
        Stream.of(Kinds.of(offer, language), offer.municipality(), offer.organisation())
            .flatMap(Optional::stream)
            .toList());
  }

  private static Row row(Offer.Dated date, Language language) {
    Dates dates = language.dates();
    LocalDate day = date.start().toLocalDate();
    return new Row(
        dates.full(day),
        language.say("calendar.week", Map.of("week", Dates.week(day))),
        dates.times(date.start().toLocalTime(), date.end().toLocalTime()),
        date.subject().orElse(""),
        date.notes(),
        date.cancelled());
  }
}
