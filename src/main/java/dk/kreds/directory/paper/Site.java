package dk.kreds.directory.paper;

import dk.kreds.directory.Catalogue;
import dk.kreds.directory.Offer;
import dk.kreds.document.Events;
import dk.kreds.document.Events.Event;
import dk.kreds.document.Format;
import dk.kreds.text.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// Everything of the directory that everybody may see.
///
/// @param language of the pages about all groups
public record Site(Catalogue catalogue, Language language, String title) {
  /// The page that searches.
  public static final String INDEX = "index.html";

  /// What the search page loads beside itself.
  public static final String DATA = "groups.js";

  /// Where the dates of all groups lie.
  public static final String CALENDAR = "all.ics";

  /// Everything but what the pages share and what grows with the number of groups; no two depend on
  /// each other.
  ///
  /// @param isThere whether a file has been published: the calendar of a group that has no dates
  ///   any more says so
  public List<Paper> papers(Predicate<String> isThere) {
    SitePages pages = new SitePages(catalogue, language, title);
    List<Paper> papers = new ArrayList<>();
    papers.add(new Paper(INDEX, Format.HTML, pages::index));
    papers.add(new Paper("all.html", Format.HTML, pages::all));
    papers.add(
        new Paper(
            "groups.csv", Format.CSV, () -> new OffersTable(catalogue, language, title).table()));
    for (Offer offer : catalogue.offers()) {
      papers.add(new Paper(page(offer.id()), Format.HTML, () -> pages.group(offer)));
      String calendar = calendar(offer.id());
      if (!offer.dates().isEmpty() || isThere.test(calendar)) {
        papers.add(new Paper(calendar, Format.ICS, () -> Calendars.of(offer)));
      }
    }
    return papers;
  }

  /// The dates of all groups.
  ///
  /// @param gone meetings that are held no more
  /// @param withdrawn meetings that are held, but no longer stand here
  public Events calendar(List<Event> gone, List<Event> withdrawn) {
    return Calendars.of(catalogue, title, language.tag(), gone, withdrawn);
  }

  /// The calendar of a group that is gone, for those who subscribe to it.
  ///
  /// @param today all that was to come from here on is called off
  public static Paper calledOff(Offer gone, LocalDate today) {
    return new Paper(calendar(gone.id()), Format.ICS, () -> Calendars.calledOff(gone, today));
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
}
