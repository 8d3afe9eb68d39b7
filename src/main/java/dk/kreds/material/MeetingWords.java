package dk.kreds.material;

import dk.kreds.group.Part;
import dk.kreds.group.Profile;
import dk.kreds.group.Room;
import dk.kreds.group.Theme;
import dk.kreds.group.Visitor;
import dk.kreds.plan.Agenda;
import dk.kreds.plan.Meeting;
import dk.kreds.plan.PublicView;
import dk.kreds.text.Dates;
import dk.kreds.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the people of a group read about one meeting, on paper and on the phone alike.
public record MeetingWords(PublicView view, Language language) {

  /// What the meeting is about; a closed group's first and last need no theme for that.
  public Optional<String> subject(Meeting meeting) {
    return meeting.theme().map(Theme::title).or(() -> moment(meeting));
  }

  private Optional<String> moment(Meeting meeting) {
    return switch (meeting.moment()) {
      case FIRST -> language.find("meeting.first");
      case LAST -> language.find("meeting.last");
      case FOLLOWING -> Optional.empty();
    };
  }

  /// What people must see from afar: that it is called off, or at another time.
  public Optional<String> alert(Meeting meeting) {
    if (!meeting.isHeld()) {
      return Optional.of(language.say("meeting.cancelled"));
    }
    return meeting.differs().time() ? Optional.of(time(meeting)) : Optional.empty();
  }

  public String time(Meeting meeting) {
    return language.say(
        "meeting.time", Map.of("times", language.dates().times(meeting.from(), meeting.to())));
  }

  /// Everything that is not as usual, what matters most first.
  public List<String> notes(Meeting meeting) {
    return Stream.concat(alert(meeting).stream(), furtherNotes(meeting).stream()).toList();
  }

  /// The same, but for what is seen from afar.
  public List<String> furtherNotes(Meeting meeting) {
    List<String> notes = new ArrayList<>();
    if (meeting.isHeld() && meeting.differs().extra()) {
      notes.add(language.say("meeting.extra"));
    }
    meeting
        .movedFrom()
        .map(date -> Map.of("date", language.dates().dayAndMonth(date)))
        .ifPresent(facts -> notes.add(language.say("meeting.moved", facts)));
    if (meeting.isHeld() && meeting.differs().place()) {
      meeting
          .place()
          .map(MeetingWords::place)
          .ifPresent(place -> notes.add(language.say("meeting.place", Map.of("place", place))));
    }
    meeting.reason().ifPresent(notes::add);
    meeting
        .theme()
        .flatMap(Theme::speaker)
        .ifPresent(speaker -> notes.add(language.say("meeting.speaker", speaker(speaker))));
    meeting
        .signUpBy()
        .map(date -> Map.of("date", language.dates().dayAndMonth(date)))
        .ifPresent(facts -> notes.add(language.say("meeting.sign-up", facts)));
    return notes;
  }

  /// Who comes from outside. It is no warning, so it is not among the notes.
  public Optional<String> company(Meeting meeting) {
    List<String> names = meeting.visitors().stream().map(Visitor::introduced).toList();
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(
            language.say(
                "meeting.visitor", Map.of("visitor", new Sentences(language).join(names))));
  }

  /// The parts that are elsewhere or by choice: "15.20 Stille gang, i haven (frivilligt)".
  public List<String> apart(Meeting meeting) {
    return meeting.apart().stream().map(this::apart).toList();
  }

  private String apart(Agenda.Item item) {
    Part part = item.part();
    String title =
        part.title()
            .or(() -> language.find("part." + part.name()))
            .orElseGet(() -> Sentences.capital(part.name().replace('-', ' ')));
    String what = language.dates().time(item.start()) + " " + title;
    String where = part.place().map(place -> what + ", " + place).orElse(what);
    return part.optional() ? language.say("meeting.optional", Map.of("part", where)) : where;
  }

  /// Everything to know about the meeting, for papers that show it in one way.
  public List<String> all(Meeting meeting) {
    return Stream.of(company(meeting).stream(), apart(meeting).stream(), notes(meeting).stream())
        .flatMap(parts -> parts)
        .toList();
  }

  private static Map<String, String> speaker(Theme.Speaker speaker) {
    String role = speaker.role().map(what -> ", " + what).orElse("");
    return Map.of("speaker", speaker.name() + role);
  }

  /// Which of the group's rooms it is this time; nothing where there is but one, or where a note
  /// tells that it is elsewhere.
  public Optional<String> room(Meeting meeting) {
    return view.profile().movesAbout() && !meeting.differs().place()
        ? meeting.place().map(Room::name)
        : Optional.empty();
  }

  /// Name and address on one line.
  public static String place(Room room) {
    return Stream.of(Optional.of(room.name()), room.address())
        .flatMap(Optional::stream)
        .collect(Collectors.joining(", "));
  }

  /// All rooms with their addresses, in a sentence; nothing where none is said.
  public static Optional<String> places(Profile profile, Language language) {
    List<String> places =
        profile.allRooms().stream().map(MeetingWords::place).map(Sentences::address).toList();
    return places.isEmpty() ? Optional.empty() : Optional.of(new Sentences(language).join(places));
  }

  /// The dates on which people might come in vain: those that the rule gives and an exception
  /// takes.
  public List<String> daysOff() {
    return view.leftOut().stream()
        .map(leftOut ->
            new Holidays(language)
                .reason(leftOut.causes())
                .map(why ->
                    language.say(
                        "meeting.off.why",
                        Map.of("date", language.dates().dayAndMonth(leftOut.slot()), "why", why)))
                .orElseGet(() -> language.dates().dayAndMonth(leftOut.slot())))
        .toList();
  }

  /// "January–November 2027".
  public static String period(List<Meeting> held, Language language) {
    Dates dates = language.dates();
    var first = held.getFirst().date();
    var last = held.getLast().date();
    boolean sameYear = first.getYear() == last.getYear();
    boolean sameMonth = sameYear && first.getMonth() == last.getMonth();
    String end = dates.month(last.getMonth()) + " " + last.getYear();
    if (sameMonth) {
      return end;
    }
    String start = dates.month(first.getMonth()) + (sameYear ? "" : " " + first.getYear());
    return start + "–" + end;
  }
}
