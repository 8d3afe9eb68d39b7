package dk.kreds.material.report;

import dk.kreds.material.Paper;
import dk.kreds.plan.Attendance;
import java.util.ArrayList;
import java.util.List;

/// What the figures of attendance are called, for all reports alike.
record AttendanceWords(Attendance attendance, Paper paper) {

  /// The most telling first; nothing where nobody has counted.
  List<Figure> figures() {
    List<Figure> figures = new ArrayList<>();
    attendance
        .average()
        .ifPresent(average ->
            figures.add(figure("average", paper.language().numbers().quantity(average))));
    if (figures.isEmpty()) {
      return figures;
    }
    figures.add(figure("counted", whole(attendance.counted().size())));
    figures.add(figure("visits", whole(attendance.visits())));
    if (attendance.people() > 0) {
      figures.add(figure("people", whole(attendance.people())));
    }
    attendance.stayed().ifPresent(stayed -> figures.add(figure("stayed", whole(stayed))));
    return figures;
  }

  private String whole(int number) {
    return paper.language().numbers().whole(number);
  }

  private Figure figure(String name, String number) {
    return new Figure(paper.say("attendance-figures.figure." + name), number);
  }
}
