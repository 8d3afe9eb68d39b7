package dk.kreds.material.run;

import dk.kreds.group.Leader;
import dk.kreds.group.Part;
import dk.kreds.group.Participant;
import dk.kreds.group.Profile;
import dk.kreds.group.Room;
import dk.kreds.group.Visitor;
import dk.kreds.material.AlongsideWords;
import dk.kreds.material.MeetingWords;
import dk.kreds.material.Sentences;
import dk.kreds.plan.LeadersView;
import dk.kreds.plan.Meeting;
import dk.kreds.plan.Session;
import dk.kreds.text.Dates;
import dk.kreds.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Writes one meeting's sheet.
record AgendaWriter(LeadersView view, Language language) {

  AgendaSheet sheet(Session session) {
    return sheet(session, true);
  }

  /// As it is on any day that is like this one: without the date, who has the turn, and when it is
  /// next.
  AgendaSheet undated(Session session) {
    return sheet(session, false);
  }

  private AgendaSheet sheet(Session session, boolean dated) {
    Meeting meeting = session.meeting();
    PartWriter parts = new PartWriter(view, session, next(session), dated, language);
    SlotWriter slots = new SlotWriter(view, language);
    boolean talks = view.shared().profile().isForTalks();
    List<AgendaSheet.Row> rows =
        talks && session.agenda().items().isEmpty()
            ? slots.rows(session)
            : session.agenda().items().stream().map(parts::row).toList();
    return new AgendaSheet(
        meeting.run().map(run -> eyebrow(meeting) + " · " + run).orElseGet(() -> eyebrow(meeting)),
        dated ? Sentences.capital(language.dates().withWeekday(meeting.date())) : "",
        facts(session, dated),
        changed(meeting),
        rows,
        language.dates().time(meeting.to()),
        rules(session, "dont"),
        rules(session, "do"),
        view.shared().profile().alongside().map(AlongsideWords::of),
        meeting.visitors().stream().map(Visitor::introduced).toList(),
        bring(session),
        Stream.concat(
                session.quiet().stream().map(this::watch),
                session.toFollowUp().stream().map(slots::followUp))
            .toList(),
        language.say(talks ? "talks.sheet.notes" : "agenda.notes"),
        List.of(),
        talks ? 2 : Math.max(3, session.coming()));
  }

  /// An open group's meetings are not counted: nobody is expected to come to all of them.
  private String eyebrow(Meeting meeting) {
    Profile profile = view.shared().profile();
    return profile.kind().closed() && meeting.number().isPresent()
        ? say(
            "agenda.eyebrow.closed",
            Map.of(
                "name",
                profile.name(),
                "number",
                meeting.number().getAsInt(),
                "count",
                view.shared().heldWith(meeting).size()))
        : say(
            profile.isForTalks() ? "talks.sheet.eyebrow" : "agenda.eyebrow.open",
            Map.of("name", profile.name()));
  }

  /// In a round some things are done and others are not.
  private List<String> rules(Session session, String name) {
    if (session.agenda().first(Part.Type.ROUND).isEmpty()) {
      return List.of();
    }
    return language.sayAll("agenda." + name);
  }

  String say(String key, Map<String, ?> facts) {
    return language.say(key, facts);
  }

  private String facts(Session session, boolean dated) {
    Meeting meeting = session.meeting();
    Dates dates = language.dates();
    boolean talks = view.shared().profile().isForTalks();
    return String.join(
        " · ",
        Stream.of(
                dated ? Optional.of(week(meeting)) : Optional.<String>empty(),
                Optional.of(
                    language.say(
                        "run.times", Map.of("times", dates.times(meeting.from(), meeting.to())))),
                meeting.place().map(room -> place(room, meeting)),
                talks || !dated ? Optional.<String>empty() : roles(session),
                Optional.of(
                    talks ? new SlotWriter(view, language).people(session) : people(session)))
            .flatMap(Optional::stream)
            .toList());
  }

  /// Whoever goes where the group does not usually meet needs the address.
  private static String place(Room room, Meeting meeting) {
    return meeting.differs().place() ? Sentences.address(MeetingWords.place(room)) : room.name();
  }

  /// That it is not on the day that people had been told, and why it is not as usual.
  private List<String> changed(Meeting meeting) {
    Optional<String> moved =
        meeting
            .movedFrom()
            .map(date ->
                language.say("meeting.moved", Map.of("date", language.dates().dayAndMonth(date))));
    return Stream.of(moved, meeting.reason())
        .flatMap(Optional::stream)
        .map(Sentences::closed)
        .toList();
  }

  /// Sheets are kept, so they say of which year they are.
  private String week(Meeting meeting) {
    return language.say(
        "agenda.week",
        Map.of("week", Dates.week(meeting.date()), "year", meeting.date().getYear()));
  }

  private Optional<String> roles(Session session) {
    List<String> roles = new ArrayList<>();
    session.chair().ifPresent(leader -> roles.add(role("agenda.chairs", leader)));
    session
        .host()
        .filter(host -> session.chair().filter(it -> it.name().equals(host.name())).isEmpty())
        .ifPresent(leader -> roles.add(role("agenda.hosts", leader)));
    return roles.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", roles));
  }

  private String role(String key, Leader leader) {
    return language.say(key, Map.of("name", firstName(leader.name())));
  }

  private String people(Session session) {
    String coming = language.say("agenda.coming", Map.of("count", session.coming()));
    List<String> away = session.apologies().stream().map(Participant::initials).toList();
    return away.isEmpty()
        ? coming
        : coming
            + ", "
            + language.say("agenda.away", Map.of("names", new Sentences(language).join(away)));
  }

  private Optional<Meeting> next(Session session) {
    return view.shared().heldWith(session.meeting()).stream()
        .filter(meeting -> meeting.start().isAfter(session.meeting().start()))
        .findFirst();
  }

  private List<String> bring(Session session) {
    List<String> items = new ArrayList<>();
    for (Session.Purchase purchase : session.shopping()) {
      String amount = language.numbers().quantity(purchase.amount());
      String name = purchase.supply().name();
      items.add(
          language
              .find("supply." + name + ".unit")
              .map(unit -> amount + " " + unit)
              .orElse(amount + " " + name));
    }
    if (!view.shared().profile().isForTalks()) {
      items.add(language.say("agenda.bring.sheet"));
    }
    session.agenda().items().stream()
        .flatMap(item -> language.find("agenda.bring." + item.part().name()).stream())
        .forEach(items::add);
    return items;
  }

  private String watch(Participant person) {
    return language.say("agenda.quiet", Map.of("name", person.initials()));
  }

  static String firstName(String name) {
    int space = name.strip().indexOf(' ');
    return space < 0 ? name : name.substring(0, space);
  }
}
