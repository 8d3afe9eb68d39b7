package dk.kreds.directory.paper;

import dk.kreds.directory.Catalogue;
import dk.kreds.directory.Catalogue.Chapter;
import dk.kreds.directory.Offer;
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
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The directory on paper: every group by its place and with a number, by which it is found again
/// by whom it is for, by its name and in the calendar of each month.
///
/// @param small on A5 pages, to be folded
/// @param blank how many pages for notes there are at the end
public record Booklet(
    Catalogue catalogue, Language language, String title, boolean small, int blank) {

  record Model(
      String count,
      boolean small,
      List<Section> places,
      List<Listed> audiences,
      List<String> weekdays,
      List<MonthSheet> months,
      List<Reference> index,
      List<Integer> notes) {}

  record Section(String name, List<Entry> entries) {}

  /// @param eyebrow what kind of group, and whose
  record Entry(
      int number,
      String name,
      String language,
      String eyebrow,
      String who,
      String when,
      String then,
      String where,
      String price,
      Optional<Contact> contact,
      String notes) {}

  /// The groups that have something in common, by their numbers.
  record Listed(String name, List<Reference> groups) {}

  record Reference(int number, String name, String place) {}

  public Page page() {
    Map<String, Integer> numbers = numbers();
    Model model =
        new Model(
            language.say(
                "directory.count",
                Map.of(
                    "groups",
                    catalogue.offers().size(),
                    "places",
                    (int)
                        catalogue.byMunicipality().stream()
                            .filter(chapter -> chapter.name().isPresent())
                            .count())),
            small,
            catalogue.byMunicipality().stream().map(it -> section(it, numbers)).toList(),
            catalogue.byAudience().stream().map(it -> listed(it, numbers)).toList(),
            Arrays.stream(DayOfWeek.values())
                .map(day -> language.dates().weekday(day).substring(0, 2))
                .toList(),
            new Months(catalogue, numbers, language).sheets(),
            catalogue.offers().stream().map(offer -> reference(offer, numbers)).toList(),
            IntStream.range(0, blank).boxed().toList());
    return Page.plain("booklet", language, title, model);
  }

  /// Under the groups' ids: counted as they stand in the first part.
  private Map<String, Integer> numbers() {
    Map<String, Integer> numbers = new HashMap<>();
    catalogue.byMunicipality().stream()
        .flatMap(chapter -> chapter.offers().stream())
        .forEach(offer -> numbers.put(offer.id(), numbers.size() + 1));
    return numbers;
  }

  private Section section(Chapter chapter, Map<String, Integer> numbers) {
    List<Entry> entries = new ArrayList<>();
    for (Offer offer : chapter.offers()) {
      entries.add(entry(offer, numbers.getOrDefault(offer.id(), 0)));
    }
    return new Section(
        chapter.name().orElseGet(() -> language.say("directory.elsewhere")), entries);
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
        offer.contact(),
        String.join(" ", offer.signUp()));
  }

  private Listed listed(Chapter chapter, Map<String, Integer> numbers) {
    return new Listed(
        chapter.name().orElseGet(() -> language.say("directory.everybody")),
        chapter.offers().stream().map(offer -> reference(offer, numbers)).toList());
  }

  private static Reference reference(Offer offer, Map<String, Integer> numbers) {
    return new Reference(
        numbers.getOrDefault(offer.id(), 0), offer.name(), offer.municipality().orElse(""));
  }
}
