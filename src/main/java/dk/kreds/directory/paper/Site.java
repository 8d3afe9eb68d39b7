package dk.kreds.directory.paper;

import dk.kreds.directory.Catalogue;
import dk.kreds.directory.Offer;
import dk.kreds.document.Format;
import dk.kreds.text.Language;
import java.util.ArrayList;
import java.util.List;

/// Everything of the directory that everybody may see.
///
/// @param language of the pages about all groups
public record Site(Catalogue catalogue, Language language, String title) {
  /// What the search page loads beside itself.
  public static final String DATA = "groups.js";

  /// Everything but what the pages share; no two depend on each other.
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
    if (catalogue.hasDates()) {
      papers.add(
          new Paper("all.ics", Format.ICS, () -> Calendars.of(catalogue, title, language.tag())));
    }
    return papers;
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
