package dk.kreds.directory.paper;

import dk.kreds.directory.Catalogue;
import dk.kreds.directory.Catalogue.Chapter;
import dk.kreds.directory.Listing;
import dk.kreds.directory.Offer;
import dk.kreds.directory.paper.BookletPart.Audiences;
import dk.kreds.directory.paper.BookletPart.Calendar;
import dk.kreds.directory.paper.BookletPart.Content;
import dk.kreds.directory.paper.BookletPart.Contents;
import dk.kreds.directory.paper.BookletPart.Cover;
import dk.kreds.directory.paper.BookletPart.Entry;
import dk.kreds.directory.paper.BookletPart.Index;
import dk.kreds.directory.paper.BookletPart.Listed;
import dk.kreds.directory.paper.BookletPart.Notes;
import dk.kreds.directory.paper.BookletPart.Part;
import dk.kreds.directory.paper.BookletPart.Places;
import dk.kreds.directory.paper.BookletPart.Reference;
import dk.kreds.directory.paper.BookletPart.Section;
import dk.kreds.document.Book;
import dk.kreds.document.Page;
import dk.kreds.group.Contact;
import dk.kreds.text.Language;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The directory on paper: every group by its place and with a number, by which it is found again
/// by whom it is for, by its name and in the calendar of each month. However many groups there are,
/// only those of one part are put into words at a time.
public final class Booklet {
  /// So many pages are on a sheet that is folded once.
  private static final int SHEET = 4;

  /// How many groups a part has where all is told of them: some tens of pages.
  private static final int TOLD = 120;

  /// How many where they are named in a line.
  private static final int NAMED = 1_200;

  private static final int MONTHS = 24;
  private static final int FEW = 200;

  /// So many names are one column of one page: the second would stay empty.
  private static final int ONE_COLUMN = 18;

  /// So many places are found by turning over the pages.
  private static final int FEW_PLACES = 5;

  /// What the contents tell of, by the id of its heading and in its order.
  private static final List<String> HEADINGS = List.of("places", "audiences", "months", "index");

  private final Catalogue catalogue;
  private final Language language;
  private final String title;
  private final boolean small;
  private final Map<String, Integer> numbers;
  private final Map<String, String> placesBegun;

  /// @param small on A5 pages, to be folded: there are then four to each sheet
  public Booklet(Catalogue catalogue, Language language, String title, boolean small) {
    this.catalogue = catalogue;
    this.language = language;
    this.title = title;
    this.small = small;
    this.numbers = numbers();
    this.placesBegun = placesBegun();
  }

  /// To be printed.
  public Book book() {
    return new Book(language.tag(), title, parts(), this::first, this::notes);
  }

  /// A page of each kind that it has, to try templates with.
  public List<Page> samples() {
    Stream<Page> parts = parts().stream().map(Supplier::get);
    Stream<Page> first = Stream.of(cover(Map.of()), contents(Map.of()));
    return Stream.of(first, parts, Stream.of(page(new Notes(List.of(0)))))
        .flatMap(it -> it)
        .toList();
  }

  private List<Supplier<Page>> parts() {
    List<Supplier<Page>> parts = new ArrayList<>();
    add(parts, Slices.ofChapters(catalogue.byMunicipality(), TOLD), this::places);
    add(parts, Slices.ofChapters(catalogue.byAudience(), NAMED), this::audiences);
    List<MonthSheet> months = new Months(catalogue, numbers, language).sheets();
    add(parts, Slices.of(months, MONTHS), this::calendar);
    add(parts, Slices.of(catalogue.offers(), NAMED), this::index);
    return parts;
  }

  private <T> void add(
      List<Supplier<Page>> parts, List<List<T>> slices, BiFunction<Boolean, List<T>, Part> part) {
    for (int i = 0; i < slices.size(); i++) {
      boolean begins = i == 0;
      List<T> slice = slices.get(i);
      parts.add(() -> page(part.apply(begins, slice)));
    }
  }

  private Page page(Part part) {
    return Page.plain("booklet", language, title, BookletPart.of(small, columns(part), part));
  }

  /// Names are read fastest in one column, as long as they are few.
  private int columns(Part part) {
    boolean isMany = catalogue.offers().size() > FEW;
    return switch (part) {
      case Index _ -> catalogue.offers().size() <= ONE_COLUMN ? 1 : 2;
      case Contents _ -> placesBegun.size() <= ONE_COLUMN ? 1 : 2;
      case Audiences _ -> isMany ? 2 : 1;
      case Cover _, Places _, Calendar _, Notes _ -> 1;
    };
  }

  private List<Page> first(Map<String, Integer> pages) {
    return placesBegun.size() > FEW_PLACES
        ? List.of(cover(pages), contents(pages))
        : List.of(cover(pages));
  }

  private Page contents(Map<String, Integer> pages) {
    return page(
        new Contents(
            catalogue.byMunicipality().stream()
                .map(chapter -> {
                  String id = begun(chapter).orElseThrow();
                  return new Content(id, named(chapter), pages.getOrDefault(id, 0));
                })
                .toList()));
  }

  private Page cover(Map<String, Integer> pages) {
    List<Content> contents =
        HEADINGS.stream()
            .filter(pages::containsKey)
            .map(id -> new Content(id, heading(id), pages.getOrDefault(id, 0)))
            .toList();
    return page(new Cover(count(), contents));
  }

  private String heading(String id) {
    return language.say(
        switch (id) {
          case "places" -> "directory.by-place";
          case "audiences" -> "directory.by-audience";
          case "months" -> "directory.by-month";
          default -> "directory.index";
        });
  }

  private String count() {
    long places =
        catalogue.byMunicipality().stream().filter(chapter -> chapter.name().isPresent()).count();
    int groups = catalogue.offers().size();
    return language.say(
        "directory.count",
        Map.of(
            "number", language.numbers().whole(groups), "groups", groups, "places", (int) places));
  }

  /// As many pages for notes as are missing from a sheet.
  private Optional<Page> notes(int before) {
    int missing = small ? Math.ceilDiv(before, SHEET) * SHEET - before : 0;
    return missing == 0
        ? Optional.empty()
        : Optional.of(page(new Notes(IntStream.range(0, missing).boxed().toList())));
  }

  /// Under the groups' ids: counted as they stand in the first part.
  private Map<String, Integer> numbers() {
    Map<String, Integer> all = new HashMap<>();
    catalogue.byMunicipality().stream()
        .flatMap(chapter -> chapter.offers().stream())
        .forEach(offer -> all.put(offer.id(), all.size() + 1));
    return all;
  }

  /// The ids of the places' headings, under the id of the first group of each.
  private Map<String, String> placesBegun() {
    Map<String, String> all = new HashMap<>();
    for (Chapter place : catalogue.byMunicipality()) {
      all.put(place.offers().getFirst().id(), "place-" + (all.size() + 1));
    }
    return all;
  }

  private Part places(boolean begins, List<Chapter> chapters) {
    return new Places(begins, chapters.stream().map(this::section).toList());
  }

  private Section section(Chapter chapter) {
    return new Section(
        begun(chapter),
        named(chapter),
        chapter.offers().stream().map(offer -> entry(offer, number(offer))).toList());
  }

  private String named(Chapter place) {
    return place.name().orElseGet(() -> language.say("directory.elsewhere"));
  }

  /// The id of its heading, unless it goes on with a place.
  private Optional<String> begun(Chapter place) {
    return Optional.ofNullable(placesBegun.get(place.offers().getFirst().id()));
  }

  private static Entry entry(Offer offer, int number) {
    Language own = Language.of(offer.language());
    return new Entry(
        number,
        offer.name(),
        offer.language(),
        String.join(
            " · ",
            Stream.of(Kinds.of(offer, own), offer.organisation())
                .flatMap(Optional::stream)
                .toList()),
        offer.audience().orElse(""),
        SiteData.when(offer),
        offer.then(),
        SiteData.place(offer),
        offer.price().orElse(""),
        offer.talks().stream().map(Listing.Told::text).collect(Collectors.joining(" ")),
        offer.contact().map(Contact::name),
        SiteData.reach(offer),
        offer.districts(),
        String.join(" ", offer.signUp()));
  }

  private Part audiences(boolean begins, List<Chapter> chapters) {
    return new Audiences(begins, chapters.stream().map(this::listed).toList());
  }

  private Listed listed(Chapter chapter) {
    return new Listed(
        chapter.name().orElseGet(() -> language.say("directory.everybody")),
        references(chapter.offers()));
  }

  private Part calendar(boolean begins, List<MonthSheet> months) {
    List<String> weekdays =
        Arrays.stream(DayOfWeek.values())
            .map(day -> language.dates().weekday(day).substring(0, 2))
            .toList();
    return new Calendar(begins, weekdays, months);
  }

  private Part index(boolean begins, List<Offer> offers) {
    return new Index(begins, references(offers));
  }

  private List<Reference> references(List<Offer> offers) {
    return offers.stream()
        .map(offer -> new Reference(number(offer), offer.name(), whereElse(offer)))
        .toList();
  }

  /// The municipality, unless the name says it already.
  private static String whereElse(Offer offer) {
    return offer.municipality().filter(place -> !offer.name().contains(place)).orElse("");
  }

  private int number(Offer offer) {
    return numbers.getOrDefault(offer.id(), 0);
  }
}
