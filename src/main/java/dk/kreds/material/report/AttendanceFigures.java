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
import dk.kreds.plan.Attendance;
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
    Attendance attendance = view.attendance();
    if (attendance.counted().isEmpty() && attendance.visits() == 0) {
      return Optional.empty();
    }
    Paper paper = new Paper(view.shared().profile(), language);
    return Optional.of(
        format == Format.PDF || format == Format.HTML
            ? page(view, attendance, paper)
            : table(attendance, paper));
  }

  private Document page(LeadersView view, Attendance attendance, Paper paper) {
    return paper.plain(
        name(),
        new Model(
            paper.profile().name()
                + " · "
                + MeetingWords.period(view.shared().held(), paper.language()),
            new AttendanceWords(view, paper).figures(),
            attendance.listed() > 0,
            rows(attendance, paper),
            attendance.counted().size() < attendance.days().size()));
  }

  private static List<Row> rows(Attendance attendance, Paper paper) {
    int most = attendance.counted().stream().mapToInt(day -> day.came().orElse(0)).max().orElse(1);
    return attendance.days().stream()
        .map(day ->
            new Row(
                paper.language().dates().withWeekday(day.date()),
                day.came().isPresent() ? Integer.toString(day.came().getAsInt()) : "",
                day.came().orElse(0) * 100 / Math.max(1, most),
                Integer.toString(day.apologies()),
                Integer.toString(day.absences())))
        .toList();
  }

  private Table table(Attendance attendance, Paper paper) {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column(paper.say("attendance-figures.date"), false));
    columns.add(new Column(paper.say("attendance-figures.came"), true));
    if (attendance.listed() > 0) {
      columns.add(new Column(paper.say("attendance-figures.apologies"), true));
      columns.add(new Column(paper.say("attendance-figures.absences"), true));
    }
    List<List<String>> rows =
        attendance.days().stream().map(day -> cells(day, attendance.listed() > 0)).toList();
    return new Table(paper.title(name()), columns, rows);
  }

  /// The date as a spreadsheet reads it.
  private static List<String> cells(Attendance.Day day, boolean listed) {
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
