package dk.kreds.material.run;

import dk.kreds.group.Contact;
import dk.kreds.group.Leader;
import dk.kreds.group.Room;
import dk.kreds.material.Gsm;
import dk.kreds.material.MeetingWords;
import dk.kreds.material.Sentences;
import dk.kreds.plan.LeadersView;
import dk.kreds.plan.Meeting;
import dk.kreds.plan.Session;
import dk.kreds.text.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reminds of one meeting: when, where, what about, and whom to tell if one cannot come.
record ReminderWords(LeadersView view, Session session, Language language) {

  /// For a mail or a letter, line by line.
  List<String> letter() {
    Meeting meeting = session.meeting();
    List<String> lines = new ArrayList<>();
    lines.add(language.say("reminders.letter.greeting"));
    lines.add(
        language.say(
            "reminders.letter.when",
            Map.of(
                "name", view.shared().profile().name(),
                "date", language.dates().withWeekday(meeting.date()),
                "times", language.dates().times(meeting.from(), meeting.to()))));
    meeting
        .place()
        .map(MeetingWords::place)
        .ifPresent(
            place -> lines.add(language.say("reminders.letter.where", Map.of("place", place))));
    MeetingWords words = new MeetingWords(view.shared(), language);
    words
        .subject(meeting)
        .ifPresent(
            theme -> lines.add(language.say("reminders.letter.theme", Map.of("theme", theme))));
    meeting.movedFrom().ifPresent(date -> lines.add(moved(date)));
    other(meeting.differs()).ifPresent(key -> lines.add(language.say(key)));
    meeting
        .reason()
        .filter(_ -> meeting.movedFrom().isPresent() || other(meeting.differs()).isPresent())
        .map(Sentences::closed)
        .ifPresent(lines::add);
    apologies()
        .ifPresent(
            whom -> lines.add(language.say("reminders.letter.apologies", Map.of("whom", whom))));
    lines.add(language.say("reminders.letter.end"));
    return lines;
  }

  /// What to say where time or place is not the usual one.
  private static Optional<String> other(Meeting.Differs differs) {
    if (!differs.time() && !differs.place()) {
      return Optional.empty();
    }
    String what = differs.time() ? differs.place() ? "both" : "time" : "place";
    return Optional.of("reminders.letter.other." + what);
  }

  private String moved(LocalDate date) {
    return language.say(
        "reminders.letter.moved", Map.of("date", language.dates().dayAndMonth(date)));
  }

  /// At most one SMS. Where it is too long, what can be missed best goes first: the address, the
  /// name of whoever takes apologies, the group's, the place. Never half a word.
  String sms() {
    Optional<String> name = gsm(view.shared().profile().name());
    Optional<String> place =
        session.meeting().place().map(MeetingWords::place).flatMap(ReminderWords::gsm);
    Optional<String> room = session.meeting().place().map(Room::name).flatMap(ReminderWords::gsm);
    Optional<String> whom = apologies().flatMap(ReminderWords::gsm);
    Optional<String> number = number().flatMap(ReminderWords::gsm);
    Optional<String> none = Optional.empty();
    String when = when();
    return Stream.<Supplier<String>>of(
            () -> text(when, name, place, whom),
            () -> text(when, name, room, whom),
            () -> text(when, name, room, number),
            () -> text(when, none, room, number),
            () -> text(when, name, none, number),
            () -> text(when, none, none, number))
        .map(Supplier::get)
        .filter(text -> Gsm.length(text) <= Gsm.MOST)
        .findFirst()
        .orElseGet(() -> text(when, none, none, none));
  }

  private String when() {
    return language.say(
        "reminders.sms.when",
        Map.of(
            "date",
            language.dates().withWeekday(session.meeting().date()),
            "times",
            language.dates().times(session.meeting().from(), session.meeting().to())));
  }

  private String text(
      String when, Optional<String> name, Optional<String> place, Optional<String> whom) {
    String core = place.map(it -> when + ", " + it).orElse(when);
    return Gsm.of(
            name.map(it -> it + ": ").orElse("")
                + Sentences.closed(core)
                + whom.map(it -> " " + language.say("reminders.sms.apologies", Map.of("whom", it)))
                    .orElse(""))
        .orElse("");
  }

  private static Optional<String> gsm(String text) {
    return Gsm.of(text);
  }

  /// Name and number of whoever takes apologies.
  private Optional<String> apologies() {
    return session
        .messages()
        .map(leader -> joined(leader.name(), phone(leader)))
        .or(() ->
            view.shared()
                .profile()
                .contact()
                .map(contact -> joined(contact.name(), reach(contact))));
  }

  private Optional<String> number() {
    return session
        .messages()
        .flatMap(this::phone)
        .or(() -> view.shared().profile().contact().flatMap(ReminderWords::reach));
  }

  /// The leader's own, or that of the contact of the same name.
  private Optional<String> phone(Leader leader) {
    return leader
        .phone()
        .or(() ->
            view.shared()
                .profile()
                .contact()
                .filter(contact -> contact.name().equals(leader.name()))
                .flatMap(ReminderWords::reach));
  }

  private static Optional<String> reach(Contact contact) {
    return contact.phone().or(contact::email);
  }

  private static String joined(String name, Optional<String> number) {
    return Stream.of(Optional.of(name), number)
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" "));
  }
}
