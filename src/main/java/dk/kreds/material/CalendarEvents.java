package dk.kreds.material;

import dk.kreds.document.Events;
import dk.kreds.document.Events.Event;
import dk.kreds.group.Profile;
import dk.kreds.group.Run;
import dk.kreds.plan.Meeting;
import dk.kreds.plan.PublicView;
import dk.kreds.schedule.Schedule;
import dk.kreds.schedule.Window;
import dk.kreds.text.Language;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The calendar for a phone: one event for each meeting.
public final class CalendarEvents {
  private CalendarEvents() {}

  public static Events of(PublicView view, Language language) {
    Profile profile = view.profile();
    MeetingWords words = new MeetingWords(view, language);
    Window window = days(view);
    return new Events(
        profile.name(),
        profile.schedule().zone(),
        language.tag(),
        window.from(),
        window.to(),
        view.meetings().stream().map(meeting -> event(meeting, profile, words, language)).toList());
  }

  /// The days that these meetings speak for: a group without end is planned half a year at a time,
  /// and the halves before stay as they were published.
  public static Window days(PublicView view) {
    Schedule schedule = view.profile().schedule();
    if (!schedule.isOpenEnded()) {
      return Window.ALWAYS;
    }
    if (view.meetings().isEmpty()) {
      return new Window(Window.ALWAYS.to(), Window.ALWAYS.to());
    }
    Window planned = view.profile().horizon().window(view.meetings().getFirst().date());
    return schedule.starts().isBefore(planned.from())
        ? planned
        : new Window(Window.ALWAYS.from(), planned.to());
  }

  private static Event event(
      Meeting meeting, Profile profile, MeetingWords words, Language language) {
    String name = meeting.run().map(run -> profile.name() + " · " + run).orElseGet(profile::name);
    String title = words.subject(meeting).map(subject -> name + ": " + subject).orElse(name);
    return new Event(
        uid(profile, meeting),
        meeting.start(),
        meeting.end(),
        meeting.isHeld() ? title : language.say("meeting.cancelled.title", Map.of("title", title)),
        meeting.place().map(MeetingWords::place),
        description(meeting, profile, words, language),
        !meeting.isHeld(),
        isChanged(profile, meeting) ? 1 : 0,
        stamp(profile));
  }

  private static boolean isChanged(Profile profile, Meeting meeting) {
    return profile.runs().stream()
        .filter(run -> meeting.run().filter(run.name()::equals).isPresent())
        .map(Run::schedule)
        .findFirst()
        .orElse(profile.schedule())
        .changes()
        .containsKey(meeting.slot());
  }

  /// A name-based UUID (RFC 7986 asks for one) of the group and of the date that the rule gave,
  /// which stays when the meeting moves; where there are several runs, of its run too.
  private static String uid(Profile profile, Meeting meeting) {
    String name =
        profile.identity()
            + "\n"
            + meeting.slot()
            + meeting.run().map(run -> "\n" + run).orElse("");
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)) + "@kreds";
  }

  private static Optional<String> description(
      Meeting meeting, Profile profile, MeetingWords words, Language language) {
    List<String> lines = new ArrayList<>(words.all(meeting));
    profile
        .alongside()
        .map(AlongsideWords::of)
        .map(what -> language.say("calendar.alongside", Map.of("what", what)))
        .filter(_ -> meeting.isHeld())
        .ifPresent(lines::add);
    profile
        .contact()
        .flatMap(contact ->
            contact
                .phone()
                .map(phone ->
                    language.say(call(profile), Map.of("name", contact.name(), "phone", phone))))
        .ifPresent(lines::add);
    return lines.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", lines));
  }

  /// What to ring about: a time, apologies, or, where one just comes, whatever one wants to know.
  private static String call(Profile profile) {
    if (profile.hasSlots()) {
      return "talks.call";
    }
    return profile.kind().members() ? "meeting.call" : "meeting.call.open";
  }

  /// When the definition was last changed; else a moment that is the same whenever the file is
  /// made.
  private static Instant stamp(Profile profile) {
    return profile
        .updated()
        .orElse(profile.schedule().starts().minusYears(1))
        .atStartOfDay(ZoneOffset.UTC)
        .toInstant();
  }
}
