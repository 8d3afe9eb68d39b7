package dk.kreds.directory.paper;

import dk.kreds.directory.Catalogue;
import dk.kreds.directory.Offer;
import dk.kreds.document.Events;
import dk.kreds.document.Format;
import dk.kreds.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Everything of the directory that everybody may see.
///
/// @param language of the pages about all groups
public record Site(Catalogue catalogue, Language language, String title) {
  /// What the search page loads beside itself.
  public static final String DATA = "groups.js";

  /// Where the dates of all groups lie.
  public static final String CALENDAR = "all.ics";

  /// Everything but what the pages share and what grows with the number of groups; no two depend on
  /// each other.
  public List<Paper> papers() {
    SitePages pages = new SitePages(catalogue, language, title);
    List<Paper> papers = new ArrayList<>();
    papers.add(new Paper("index.html", Format.HTML, pages::index));
    papers.add(new Paper("all.html", Format.HTML, pages::all));
    papers.add(
        new Paper(
            "groups.csv", Format.CSV, () -> new OffersTable(catalogue, language, title).table()));
    for (Offer offer : catalogue.offers()) {
      papers.add(new Paper(page(offer.id()), Format.HTML, () -> pages.group(offer)));
      if (!offer.dates().isEmpty()) {
        papers.add(new Paper(calendar(offer.id()), Format.ICS, () -> Calendars.of(offer)));
      }
    }
    return papers;
  }

  /// The dates of all groups, if there are any.
  public Optional<Events> calendar() {
    return catalogue.hasDates()
        ? Optional.of(Calendars.of(catalogue, title, language.tag()))
        : Optional.empty();
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
