package dk.kreds.material.report;

import dk.kreds.group.Participant;
import dk.kreds.material.Paper;
import dk.kreds.plan.Attendance;
import dk.kreds.plan.LeadersView;
import java.util.ArrayList;
import java.util.List;

/// What the figures of attendance are called, for all reports alike.
record AttendanceWords(LeadersView view, Paper paper) {

  /// The most telling first; nothing where nobody has counted. Of talks between two it is known who
  /// has booked them.
  List<Figure> figures() {
    Attendance attendance = view.attendance();
    List<Figure> figures = new ArrayList<>(talks());
    attendance.average().ifPresent(average -> figures.add(figure("average", tenths(average))));
    if (!attendance.counted().isEmpty()) {
      figures.add(figure("counted", whole(attendance.counted().size())));
    }
    if (attendance.visits() > 0) {
      figures.add(figure("visits", whole(attendance.visits())));
    }
    if (attendance.people() > 0 && attendance.visits() > 0) {
      figures.add(figure("people", whole(attendance.people())));
    }
    attendance.stayed().ifPresent(stayed -> figures.add(figure("stayed", whole(stayed))));
    return figures;
  }

  private List<Figure> talks() {
    List<Participant> booked =
        view.participants().stream().filter(person -> !person.booked().isEmpty()).toList();
    int talks = booked.stream().mapToInt(person -> person.booked().size()).sum();
    return talks == 0
        ? List.of()
        : List.of(figure("talks", whole(talks)), figure("talkers", whole(booked.size())));
  }

  /// With one decimal, where there is one.
  private String tenths(int hundredths) {
    return hundredths % 100 == 0
        ? whole(hundredths / 100)
        : paper.language().numbers().decimal(hundredths).replaceAll("0$", "");
  }

  private String whole(int number) {
    return paper.language().numbers().whole(number);
  }

  private Figure figure(String name, String number) {
    return new Figure(paper.say("attendance-figures.figure." + name), number);
  }
}
