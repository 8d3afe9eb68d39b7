package dk.kreds.material.run;

import dk.kreds.group.Participant;
import dk.kreds.material.Sentences;
import dk.kreds.material.TalkWords;
import dk.kreds.plan.LeadersView;
import dk.kreds.plan.Meeting;
import dk.kreds.plan.Session;
import dk.kreds.plan.Slot;
import dk.kreds.text.Language;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Writes a day of talks for whoever gives them: who comes when, and which times are free.
record SlotWriter(LeadersView view, Language language) {

  /// Where people just come there is nothing to list.
  List<AgendaSheet.Row> rows(Session session) {
    return session.slots().isEmpty()
        ? List.of(dropIn(session.meeting()))
        : session.slots().stream().map(this::row).toList();
  }

  private AgendaSheet.Row dropIn(Meeting meeting) {
    int minutes = (int) Duration.between(meeting.start(), meeting.end()).toMinutes();
    return new AgendaSheet.Row(
        language.dates().time(meeting.from()),
        language.say("agenda.minutes", Map.of("count", minutes)),
        language.say("talks.sheet.drop-in"),
        List.of(language.say("talks.sheet.drop-in.1")),
        List.of(),
        "talk");
  }

  private AgendaSheet.Row row(Slot slot) {
    int minutes =
        Math.floorMod((int) Duration.between(slot.start(), slot.end()).toMinutes(), 24 * 60);
    return new AgendaSheet.Row(
        language.dates().time(slot.start()),
        language.say("agenda.minutes", Map.of("count", minutes)),
        slot.taken()
            .map(taken -> taken.person().initials())
            .orElseGet(() -> language.say("talks.sheet.free")),
        slot.taken().map(this::lines).orElse(List.of()),
        List.of(),
        slot.isFree() ? "pause" : "booked");
  }

  private List<String> lines(Slot.Taken taken) {
    List<String> lines = new ArrayList<>();
    var most = view.shared().profile().talks().orElseThrow().most();
    lines.add(
        most.isPresent()
            ? language.say(
                "talks.sheet.count-of", Map.of("count", taken.count(), "most", most.getAsInt()))
            : language.say("talks.sheet.count", Map.of("count", taken.count())));
    taken
        .where()
        .map(new TalkWords(view.shared(), language)::place)
        .map(Sentences::closed)
        .ifPresent(lines::add);
    taken
        .followUp()
        .map(language.dates()::dayAndMonth)
        .ifPresent(date -> lines.add(language.say("talks.sheet.last", Map.of("date", date))));
    return lines;
  }

  /// How many come and how many more could.
  String people(Session session) {
    int free = (int) session.slots().stream().filter(Slot::isFree).count();
    return session.slots().isEmpty()
        ? language.say("talks.sheet.drop-in")
        : language.say(
            "talks.sheet.people", Map.of("booked", session.slots().size() - free, "free", free));
  }

  String followUp(Participant person) {
    return language.say("talks.sheet.follow-up", Map.of("name", person.initials()));
  }
}
