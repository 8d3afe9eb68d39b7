package dk.kreds.plan;

import dk.kreds.group.Booking;
import dk.kreds.group.Group;
import dk.kreds.group.Participant;
import dk.kreds.group.Talks;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Divides office hours into times that people book.
record Slots(Group group, Talks talks) {

  /// None where nobody books: people just come.
  static List<Slot> of(Group group, Meeting meeting) {
    return group.profile().hasSlots()
        ? group.profile().talks().map(talks -> new Slots(group, talks).of(meeting)).orElseThrow()
        : List.of();
  }

  /// Who should have heard from somebody by a day, and has not.
  static List<Participant> toFollowUp(Group group, LocalDate day) {
    return group
        .profile()
        .talks()
        .map(talks -> new Slots(group, talks).waiting(day))
        .orElse(List.of());
  }

  private List<Participant> waiting(LocalDate day) {
    return group.participants().people().stream()
        .filter(person -> followUp(person).filter(due -> !due.isAfter(day)).isPresent())
        .toList();
  }

  private List<Slot> of(Meeting meeting) {
    List<LocalDateTime> starts =
        talks.starts(meeting.start().toLocalDateTime(), meeting.end().toLocalDateTime());
    return IntStream.range(0, starts.size())
        .mapToObj(i -> {
          LocalTime start = starts.get(i).toLocalTime();
          return new Slot(
              i + 1, start, start.plusMinutes(talks.minutes().most()), taken(starts.get(i)));
        })
        .toList();
  }

  private Optional<Slot.Taken> taken(LocalDateTime start) {
    List<Slot.Taken> found = new ArrayList<>();
    for (Participant person : group.participants().people()) {
      List<Booking> booked = person.booked();
      for (int i = 0; i < booked.size(); i++) {
        if (booked.get(i).at().equals(start)) {
          boolean last = i == booked.size() - 1;
          found.add(
              new Slot.Taken(
                  person,
                  i + 1,
                  booked.get(i).where(),
                  last ? followUp(person) : Optional.empty()));
        }
      }
    }
    return found.stream().findFirst();
  }

  /// When somebody should hear how things are after the last talk, if nobody has yet.
  private Optional<LocalDate> followUp(Participant person) {
    return person.booked().isEmpty()
        ? Optional.empty()
        : talks
            .followUp()
            .map(person.booked().getLast().at().toLocalDate()::plus)
            .filter(_ ->
                person
                    .followedUp()
                    .filter(day -> day.isAfter(person.booked().getLast().at().toLocalDate()))
                    .isEmpty());
  }
}
