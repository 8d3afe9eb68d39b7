package dk.kreds.directory.paper;

import dk.kreds.directory.Catalogue;
import dk.kreds.directory.Offer;
import dk.kreds.document.Format;
import dk.kreds.text.Language;
import java.util.Optional;
import java.util.stream.Stream;

/// Everything of the directory that everybody may see.
///
/// @param language of the pages about all groups
public record Site(Catalogue catalogue, Language language, String title) {
  /// What the search page loads beside itself.
  public static final String DATA = "groups.js";

  /// One after the other: there may be thousands of them.
  public Stream<Paper> papers() {
    SitePages pages = new SitePages(catalogue, language, title);
    Stream<Paper> whole =
        Stream.of(
            new Paper("index.html", pages.index(), Format.HTML),
            new Paper("all.html", pages.all(), Format.HTML),
            new Paper(
                "groups.csv", new OffersTable(catalogue, language, title).table(), Format.CSV));
    Stream<Paper> groups =
        catalogue.offers().stream()
            .flatMap(offer ->
                Stream.concat(
                    Stream.of(new Paper(page(offer.id()), pages.group(offer), Format.HTML)),
                    calendar(offer).stream()));
    return Stream.of(whole, groups, all().stream()).flatMap(papers -> papers);
  }

  /// The script with what the search page knows of each group.
  public String data() {
    return SiteData.script(catalogue);
  }

  /// Where a group's page lies.
  public static String page(String id) {
    return "groups/" + id + ".html";
  }

  /// Where a group's dates lie.
  public static String calendar(String id) {
    return "calendars/" + id + ".ics";
  }

  private static Optional<Paper> calendar(Offer offer) {
    return Calendars.of(offer).map(events -> new Paper(calendar(offer.id()), events, Format.ICS));
  }

  private Optional<Paper> all() {
    return Calendars.of(catalogue, title, language.tag())
        .map(events -> new Paper("all.ics", events, Format.ICS));
  }
}
