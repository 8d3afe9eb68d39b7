package dk.kreds.material.change;

import dk.kreds.group.Contact;
import dk.kreds.group.Room;
import dk.kreds.material.MeetingWords;
import dk.kreds.material.Sentences;
import dk.kreds.plan.Meeting;
import dk.kreds.plan.Notice;
import dk.kreds.plan.PublicView;
import dk.kreds.text.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What people read about a changed meeting: the same on the door, in a mail and on the phone.
public record ChangeWords(PublicView view, Language language) {

  /// What is seen from afar: "Aflyst".
  String headline(Notice notice) {
    return language.say("change.headline." + What.of(notice).word());
  }

  /// "Mødet tirsdag den 4. maj".
  String which(Notice notice) {
    return language.say(
        "change.which", Map.of("noun", noun(), "date", day(notice.meeting().slot())));
  }

  /// "Mødet tirsdag den 4. maj er flyttet."
  String what(Notice notice) {
    return language.say("change.what." + What.of(notice).word(), Map.of("which", which(notice)));
  }

  /// The meeting that people can come to: this one as it is now or, where it is called off, the
  /// next.
  Optional<Meeting> held(Notice notice) {
    Meeting meeting = notice.meeting();
    return meeting.isHeld()
        ? Optional.of(meeting)
        : view.heldWith(meeting).stream()
            .filter(other -> other.start().isAfter(meeting.start()))
            .findFirst();
  }

  /// What stands above the day on which one can come.
  String label(Notice notice) {
    String when =
        switch (What.of(notice)) {
          case CANCELLED -> "next";
          case MOVED -> "instead";
          case EXTRA, TIME, PLACE, BOTH, BACK -> "then";
        };
    return language.say("change.label." + when, Map.of());
  }

  /// "Vi mødes i stedet tirsdag den 11. maj kl. 18–21, Biblioteket." Nothing where there is no next
  /// time.
  ///
  /// @param place how a room is called that is not the usual one
  Optional<String> then(Notice notice, Function<Room, String> place) {
    return held(notice)
        .map(meeting ->
            language.say(
                isToldTheDay(notice) ? "change.sentence.same" : "change.sentence",
                Map.of(
                    "label", label(notice),
                    "date", day(meeting),
                    "times", times(meeting),
                    "place", place(meeting, place))));
  }

  private static boolean isToldTheDay(Notice notice) {
    return switch (What.of(notice)) {
      case TIME, PLACE, BOTH, BACK -> true;
      case EXTRA, MOVED, CANCELLED -> false;
    };
  }

  private String place(Meeting meeting, Function<Room, String> called) {
    return elsewhere(meeting)
        .map(called)
        .filter(place -> !place.isEmpty())
        .map(place -> ", " + place)
        .orElse("");
  }

  String day(Meeting meeting) {
    return day(meeting.date());
  }

  private String day(LocalDate date) {
    return language.dates().withWeekday(date);
  }

  String times(Meeting meeting) {
    return language.dates().times(meeting.from(), meeting.to());
  }

  /// Where it is, if that is not where people would go.
  Optional<Room> elsewhere(Meeting meeting) {
    return meeting.place().filter(_ -> meeting.differs().place() || view.profile().movesAbout());
  }

  /// Why, unless it is as it was.
  Optional<String> reason(Notice notice) {
    return notice.meeting().reason().filter(_ -> !notice.back()).map(Sentences::closed);
  }

  /// The group's name, and its run where there are several.
  String name(Notice notice) {
    return notice
        .meeting()
        .run()
        .map(run -> view.profile().name() + " · " + run)
        .orElse(view.profile().name());
  }

  /// "Karen Holm, 00 00 00 00".
  Optional<String> contact() {
    return view.profile()
        .contact()
        .map(contact ->
            Stream.of(Optional.of(contact.name()), reach(contact))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", ")));
  }

  static Optional<String> reach(Contact contact) {
    return contact.phone().or(contact::email);
  }

  /// All that there is to say, one sentence after the other.
  public List<String> all(Notice notice) {
    return Stream.of(Optional.of(what(notice)), then(notice, MeetingWords::place), reason(notice))
        .flatMap(Optional::stream)
        .toList();
  }

  private String noun() {
    return language.say("change.noun");
  }
}
