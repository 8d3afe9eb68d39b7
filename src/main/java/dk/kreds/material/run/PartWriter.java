package dk.kreds.material.run;

import dk.kreds.group.Part;
import dk.kreds.group.Payment;
import dk.kreds.group.Theme;
import dk.kreds.material.Deviations;
import dk.kreds.material.MeetingWords;
import dk.kreds.material.PartTitle;
import dk.kreds.material.Price;
import dk.kreds.material.Sentences;
import dk.kreds.plan.Agenda;
import dk.kreds.plan.LeadersView;
import dk.kreds.plan.Meeting;
import dk.kreds.plan.Session;
import dk.kreds.text.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Puts one part of a meeting into words: those that every such part has, and what this meeting's
/// clock, people and theme add.
///
/// @param next the meeting after this one
/// @param dated whether it is for this day alone, so that the next can be told
record PartWriter(
    LeadersView view, Session session, Optional<Meeting> next, boolean dated, Language language) {

  AgendaSheet.Row row(Agenda.Item item) {
    return new AgendaSheet.Row(
        language.dates().time(item.start()),
        language.say("agenda.minutes", Map.of("count", item.minutes())),
        new PartTitle(language).of(item.part(), session.meeting().theme()),
        lines(item),
        questions(item.part()),
        tone(item.part().type()));
  }

  private static String tone(Part.Type type) {
    return switch (type) {
      case PREPARATION -> "before";
      case BREAK -> "pause";
      case TALK, ROUND -> "talk";
      case CLOSING -> "end";
    };
  }

  private Optional<Theme> theme(Part part) {
    return part.theme() ? session.meeting().theme() : Optional.empty();
  }

  private List<String> lines(Agenda.Item item) {
    Part part = item.part();
    List<String> lines = new ArrayList<>();
    part.place()
        .ifPresent(place -> lines.add(language.say("agenda.part.place", Map.of("place", place))));
    if (part.optional()) {
      lines.add(language.say("agenda.part.optional"));
    }
    item.minutesEach()
        .ifPresent(each -> lines.add(language.say("agenda.each", Map.of("minutes", each))));
    theme(part)
        .flatMap(Theme::speaker)
        .ifPresent(speaker ->
            lines.add(
                language.say(
                    "agenda.speaker",
                    Map.of(
                        "name",
                        speaker.name()
                            + speaker.role().map(role -> ", " + role + ",").orElse("")))));
    boolean asked = !questions(part).isEmpty();
    said(part).stream()
        .map(line -> asked ? line : Sentences.withoutLead(line))
        .filter(line -> !line.isEmpty())
        .forEach(lines::add);
    if (part.name().endsWith("welcome")) {
      lines.addAll(welcome());
    }
    if (part.name().endsWith("frames")) {
      price().ifPresent(lines::add);
    }
    if (part.type() == Part.Type.CLOSING) {
      lines.addAll(closing());
    }
    return lines;
  }

  /// What is already planned need only be looked through.
  private List<String> said(Part part) {
    List<String> planned = language.sayAll("part." + part.name() + ".planned");
    return planned.isEmpty() || !hasThemesAhead()
        ? language.sayAll("part." + part.name())
        : planned;
  }

  private boolean hasThemesAhead() {
    return view.shared().heldWith(session.meeting()).stream()
        .filter(meeting -> meeting.start().isAfter(session.meeting().start()))
        .anyMatch(meeting -> meeting.theme().isPresent());
  }

  private Optional<String> price() {
    Payment payment = view.shared().profile().payment();
    Optional<String> price = new Price(language).of(payment);
    return payment instanceof Payment.Fee
        ? price.map(words -> language.say("agenda.price", Map.of("price", words)))
        : price;
  }

  private List<String> welcome() {
    List<String> lines = new ArrayList<>();
    if (!session.apologies().isEmpty()) {
      List<String> names = session.apologies().stream().map(person -> person.initials()).toList();
      lines.add(
          language.say("agenda.apologies", Map.of("names", new Sentences(language).join(names))));
    }
    session
        .agenda()
        .first(Part.Type.BREAK)
        .ifPresent(pause ->
            lines.add(
                language.say(
                    "agenda.break-at",
                    Map.of(
                        "time", language.dates().hour(pause.start()),
                        "minutes", pause.minutes()))));
    return lines;
  }

  private List<String> closing() {
    List<String> lines = new ArrayList<>();
    next.filter(_ -> dated)
        .ifPresent(meeting -> {
          lines.addAll(off(meeting));
          lines.add(
              language.say(
                  "agenda.next",
                  Map.of(
                      "date", language.dates().withWeekday(meeting.date()),
                      "time", language.dates().hour(meeting.from()))));
          new MeetingWords(view.shared(), language)
              .subject(meeting)
              .ifPresent(subject ->
                  lines.add(language.say("agenda.next.theme", Map.of("theme", subject))));
          if (meeting.differs().place() || view.shared().profile().movesAbout()) {
            meeting
                .place()
                .ifPresent(room ->
                    lines.add(language.say("agenda.next.place", Map.of("place", room.name()))));
          }
        });
    deadlines().forEach(lines::add);
    session
        .messages()
        .filter(_ -> next.isPresent())
        .ifPresent(leader ->
            lines.add(
                language.say(
                    "agenda.messages", Map.of("name", AgendaWriter.firstName(leader.name())))));
    return lines;
  }

  /// Days until the next meeting on which people might come in vain.
  private List<String> off(Meeting next) {
    LocalDate today = session.meeting().date();
    List<String> days =
        new Deviations(view.shared(), language)
            .daysOff(session.meeting().run()).stream()
                .filter(day -> day.isAfter(today) && day.isBefore(next.date()))
                .map(language.dates()::withWeekday)
                .toList();
    return days.isEmpty()
        ? List.of()
        : List.of(
            language.say("agenda.next.off", Map.of("dates", new Sentences(language).either(days))));
  }

  /// Sign-ups that end before the people of the group meet again.
  private Stream<String> deadlines() {
    LocalDate today = session.meeting().date();
    return view.shared().heldWith(session.meeting()).stream()
        .filter(meeting -> meeting.date().isAfter(today))
        .flatMap(meeting ->
            meeting
                .signUpBy()
                .filter(by -> !by.isBefore(today))
                .filter(by -> next.filter(it -> !by.isBefore(it.date())).isEmpty())
                .map(by -> deadline(meeting, by))
                .stream());
  }

  private String deadline(Meeting meeting, LocalDate by) {
    return language.say(
        "agenda.sign-up",
        Map.of(
            "what",
            new MeetingWords(view.shared(), language)
                .subject(meeting)
                .orElseGet(() -> language.dates().dayAndMonth(meeting.date())),
            "date",
            language.dates().dayAndMonth(by)));
  }

  private List<String> questions(Part part) {
    return theme(part)
        .map(Theme::questions)
        .filter(questions -> !questions.isEmpty())
        .orElseGet(() -> language.sayAll("part." + part.name() + ".ask"));
  }
}
