package dk.kreds.cli;

import dk.kreds.directory.Catalogue;
import dk.kreds.directory.Change;
import dk.kreds.directory.Clash;
import dk.kreds.directory.Clashes;
import dk.kreds.directory.Comparison;
import dk.kreds.directory.Figures;
import dk.kreds.directory.Gathered;
import dk.kreds.directory.Offer;
import dk.kreds.directory.paper.Booklet;
import dk.kreds.directory.paper.ChangeTable;
import dk.kreds.directory.paper.ClashTable;
import dk.kreds.directory.paper.FiguresReport;
import dk.kreds.directory.paper.Paper;
import dk.kreds.directory.paper.Site;
import dk.kreds.document.Events;
import dk.kreds.document.Format;
import dk.kreds.document.Table;
import dk.kreds.output.CannotWrite;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Makes the files of a directory, and writes them.
final class DirectoryWriter {
  private static final String FIGURES = "figures";

  /// For each processor: a small file is soon made, and then waits for the disk to have it safe.
  private static final int WRITERS = 4;

  private final DirectoryFiles files;
  private final DirectoryOrder order;
  private final Talk talk;
  private final DirectoryPress press;

  DirectoryWriter(DirectoryFiles files, DirectoryOrder order, Talk talk) {
    this.files = files;
    this.order = order;
    this.talk = talk;
    this.press = new DirectoryPress(order, talk);
  }

  void write(Gathered gathered) throws CannotWrite, Failure {
    Catalogue catalogue = new Catalogue(gathered.offers());
    Comparison comparison = new Comparison(catalogue.offers(), gathered.unlisted());
    Optional<Comparison> earlier =
        files.eachEarlier(comparison::show) ? Optional.of(comparison) : Optional.empty();
    Site site = new Site(catalogue, order.language(), order.title());
    pages(site);
    calendar(site, comparison);
    figures(gathered.behind());
    clashes(gathered.behind());
    changes(earlier);
    if (order.whole() && earlier.isPresent()) {
      tidy(comparison);
    }
    // late, since it takes by far the most memory: all else is there where that is not enough
    booklet(catalogue);
    // last, or a run that ends before would have lost what it was to be compared with
    files.keep(gathered);
  }

  private void pages(Site site) throws CannotWrite, Failure {
    SiteAssets assets = new SiteAssets(order.templates());
    List<Errand> errands = new ArrayList<>();
    // first, since by them a run knows that the site is ours
    for (String asset : SiteAssets.paths()) {
      files.write(DirectoryFiles.inPublic(asset), assets.bytes(asset));
    }
    errands.add(() ->
        files.write(
            DirectoryFiles.inPublic(Site.DATA), site.data().getBytes(StandardCharsets.UTF_8)));
    site.papers(name -> files.has(DirectoryFiles.inPublic(name)))
        .forEach(paper -> errands.add(() -> put(paper)));
    Errand.runAll(errands, WRITERS * Runtime.getRuntime().availableProcessors(), talk);
  }

  private void calendar(Site site, Comparison since) throws CannotWrite {
    Path file = DirectoryFiles.inPublic(Site.CALENDAR);
    if (site.catalogue().hasDates() || files.has(file)) {
      Events events = site.calendar(since.calledOff(order.today()), since.withdrawn());
      Optional<InputStream> earlier = files.streamTakenUp(file);
      files.write(file, out -> press.write(events, earlier, out));
    }
  }

  private void put(Paper paper) throws CannotWrite, Failure {
    Path file = DirectoryFiles.inPublic(paper.name());
    Optional<byte[]> earlier =
        paper.format() == Format.ICS ? files.takenUp(file) : Optional.empty();
    files.write(file, press.make(paper.document().get(), paper.format(), earlier));
  }

  private void booklet(Catalogue catalogue) throws CannotWrite, Failure {
    Booklet booklet = new Booklet(catalogue, order.language(), order.title(), order.booklet());
    files.write(DirectoryFiles.inPublic("booklet.pdf"), press.make(booklet.book()));
  }

  private void figures(Gathered.Behind behind) throws CannotWrite, Failure {
    Figures figures = Figures.of(behind.shares(), order.halfYear());
    FiguresReport report = new FiguresReport(figures, order.language(), order.title());
    table(FIGURES, report.table());
    files.write(
        DirectoryFiles.inLeaders(FIGURES + ".pdf"),
        press.make(report.page(), Format.PDF, Optional.empty()));
  }

  private void clashes(Gathered.Behind behind) throws CannotWrite, Failure {
    List<Clash> clashes = new ArrayList<>(Clashes.between(behind.diaries(), order.gap()));
    clashes.addAll(behind.holidays());
    clashes.sort(Comparator.comparing(clash -> clash.one().position()));
    table("clashes", new ClashTable(clashes, order.language()).table());
    if (!clashes.isEmpty()) {
      talk.tell(
          talk.say(
              "commands.directory.clashes",
              Map.of(
                  "count",
                  clashes.size(),
                  "file",
                  DirectoryFiles.inLeaders("clashes.csv").toString())));
    }
  }

  private void changes(Optional<Comparison> earlier) throws CannotWrite, Failure {
    List<Change> changes = earlier.map(Comparison::changes).orElse(List.of());
    Table table = new ChangeTable(changes, talk.language()).table();
    table("changes", new ChangeTable(changes, order.language()).table());
    if (order.diff() && earlier.isEmpty()) {
      talk.tell(talk.say("commands.directory.no-earlier"));
    } else if (order.diff() && changes.isEmpty()) {
      talk.tell(talk.say("commands.directory.no-change"));
    } else if (order.diff()) {
      table.rows().forEach(row -> talk.surroundings().out().println(String.join(": ", row)));
    }
  }

  private void table(String name, Table table) throws CannotWrite, Failure {
    files.write(
        DirectoryFiles.inLeaders(name + ".csv"), press.make(table, Format.CSV, Optional.empty()));
  }

  /// Takes away the pages of groups that are no longer there. The calendar of one that does not go
  /// on stays, and calls off what was to come: a phone that finds none keeps the dates it has.
  private void tidy(Comparison earlier) throws CannotWrite, Failure {
    for (Offer gone : earlier.left()) {
      files.remove(DirectoryFiles.inPublic(Site.page(gone.id())));
      Path calendar = DirectoryFiles.inPublic(Site.calendar(gone.id()));
      if (earlier.goesOn(gone)) {
        files.remove(calendar);
      } else if (files.has(calendar)) {
        put(Site.calledOff(gone, order.today()));
      }
    }
  }
}
