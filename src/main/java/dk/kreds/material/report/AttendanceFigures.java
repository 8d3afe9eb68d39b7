package dk.kreds.material.report;

import com.google.auto.service.AutoService;
import dk.kreds.document.Document;
import dk.kreds.document.Format;
import dk.kreds.document.Table;
import dk.kreds.document.Table.Column;
import dk.kreds.material.Material;
import dk.kreds.material.MeetingWords;
import dk.kreds.material.Paper;
import dk.kreds.material.Phase;
import dk.kreds.plan.Turnout;
import dk.kreds.plan.LeadersView;
import dk.kreds.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How many came to each meeting, and on the average: numbers, no names. What nobody has noted
/// stays open, to be filled in by hand.
@AutoService(Material.class)
public final class AttendanceFigures implements Material.ForLeaders {

  /// What the template may see.
  ///
  /// @param listed whether apologies and absences are known of
  record Model(
      String eyebrow, List<Figure> figures, boolean listed, List<Row> rows, boolean open) {}

  /// @param came empty where nobody has noted it
  /// @param share how long its bar is, in hundredths of the fullest meeting's
  record Row(String date, String came, int share, String apologies, String absences) {}

  @Override
  public String name() {
    return "attendance-figures";
  }

  @Override
  public Phase phase() {
    return Phase.REPORT;
  }

  @Override
  public List<Format> formats() {
    return List.of(Format.PDF, Format.HTML, Format.CSV, Format.TXT);
  }

  @Override
  public Optional<Document> make(LeadersView view, Format format, Language language) {
    Turnout turnout = view.turnout();
    if (turnout.counted().isEmpty() && turnout.visits() == 0) {
      return Optional.empty();
    }
    Paper paper = new Paper(view.shared().profile(), language);
    return Optional.of(
        format == Format.PDF || format == Format.HTML
            ? page(view, turnout, paper)
            : table(turnout, paper));
  }

  private Document page(LeadersView view, Turnout turnout, Paper paper) {
    return paper.plain(
        name(),
        new Model(
            paper.profile().name()
                + " · "
                + MeetingWords.period(view.shared().held(), paper.language()),
            new AttendanceWords(view, paper).figures(),
            turnout.listed() > 0,
            rows(turnout, paper),
            turnout.counted().size() < turnout.days().size()));
  }

  private static List<Row> rows(Turnout turnout, Paper paper) {
    int most =
        turnout.counted().stream().mapToInt(day -> day.came().orElse(0)).max().orElse(1);
    return turnout.days().stream()
        .map(day ->
            new Row(
                paper.language().dates().withWeekday(day.date()),
                day.came().isPresent() ? Integer.toString(day.came().getAsInt()) : "",
                day.came().orElse(0) * 100 / Math.max(1, most),
                Integer.toString(day.apologies()),
                Integer.toString(day.absences())))
        .toList();
  }

  private Table table(Turnout turnout, Paper paper) {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column(paper.say("attendance-figures.date"), false));
    columns.add(new Column(paper.say("attendance-figures.came"), true));
    if (turnout.listed() > 0) {
      columns.add(new Column(paper.say("attendance-figures.apologies"), true));
      columns.add(new Column(paper.say("attendance-figures.absences"), true));
    }
    List<List<String>> rows =
        turnout.days().stream().map(day -> cells(day, turnout.listed() > 0)).toList();
    return new Table(paper.title(name()), columns, rows);
  }

  /// The date as a spreadsheet reads it.
  private static List<String> cells(Turnout.Day day, boolean listed) {
    List<String> cells = new ArrayList<>();
    cells.add(day.date().toString());
    boolean known = day.came().isPresent();
    cells.add(known ? Integer.toString(day.came().getAsInt()) : "");
    if (listed) {
      cells.add(known ? Integer.toString(day.apologies()) : "");
      cells.add(known ? Integer.toString(day.absences()) : "");
    }
    return cells;
  }
}
