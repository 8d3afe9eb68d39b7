package dk.kreds.directory;

import dk.kreds.document.Events.Event;
import dk.kreds.group.Contact;
import dk.kreds.group.Theme;
import dk.kreds.material.CalendarEvents;
import dk.kreds.material.Invitation;
import dk.kreds.material.MeetingWords;
import dk.kreds.material.Speech;
import dk.kreds.material.find.Flyer;
import dk.kreds.plan.Meeting;
import dk.kreds.plan.PublicView;
import dk.kreds.text.Language;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// What a directory tells of a group, in the group's own language: what its flyer tells in few
/// words, and its dates. What the members of a group talk about, and why a date was moved, is
/// theirs alone.
///
/// @param when the flyer's big line
/// @param runs where there are several: when each is held
/// @param then how it goes on
/// @param signUp by when, or that one need not
/// @param talks where and how one talks with somebody, where that is what is offered
public record Listing(
    String headline,
    List<String> about,
    String when,
    List<String> runs,
    String then,
    List<Place> places,
    Optional<String> price,
    List<String> signUp,
    Optional<String> link,
    List<Told> talks,
    List<District> districts,
    List<Dated> dates) {

  /// @param label the question that it answers
  public record Told(String label, String text) {}

  /// A part of the town, and whom to ring there.
  public record District(String name, Contact contact) {}

  /// @param access how one gets there and about in it
  public record Place(String name, Optional<String> address, String access) {}

  /// @param notes what is not as usual
  public record Dated(Meeting meeting, Event event, Optional<String> subject, List<String> notes) {}

  /// @param today of a group without end, what comes next is told as of this day; one that is over
  ///   is told to be
  public static Listing of(PublicView whole, LocalDate today) {
    Language language = Speech.of(whole.profile());
    PublicView view = whole.profile().kind().members() ? withoutThemes(whole) : whole;
    Flyer.Model flyer = Flyer.model(fromNowOn(view, today), language);
    Invitation when = isOver(view, today) ? over(language) : flyer.when();
    return new Listing(
        flyer.headline(),
        flyer.lead(),
        when.big().isEmpty() ? when.label() : when.big(),
        when.runs(),
        when.then(),
        flyer.where().stream()
            .map(where -> new Place(where.name(), where.address(), where.gettingThere()))
            .toList(),
        flyer.price(),
        isOver(view, today) ? List.of() : flyer.signUpNotes(),
        view.profile().signUp().link().map(URI::toString),
        view.profile().isForTalks()
            ? flyer.sections().stream().map(it -> new Told(it.label(), it.text())).toList()
            : List.of(),
        flyer.districts().stream().map(it -> new District(it.name(), it.contact())).toList(),
        dates(view, language));
  }

  private static boolean isOver(PublicView view, LocalDate today) {
    return !view.profile().schedule().isOpenEnded()
        && !view.meetings().isEmpty()
        && view.meetings().stream().allMatch(meeting -> meeting.date().isBefore(today));
  }

  private static Invitation over(Language language) {
    return new Invitation(
        "", language.say("directory.over"), List.of(), language.say("directory.over.then"));
  }

  /// Of a group without end, as long as anything is planned that is to come.
  private static PublicView fromNowOn(PublicView view, LocalDate today) {
    List<Meeting> coming =
        view.meetings().stream().filter(meeting -> !meeting.date().isBefore(today)).toList();
    return !view.profile().schedule().isOpenEnded() || coming.stream().noneMatch(Meeting::isHeld)
        ? view
        : new PublicView(
            view.profile(),
            view.leaders(),
            coming,
            view.openings(),
            view.leftOut().stream().filter(it -> !it.slot().isBefore(today)).toList(),
            view.notices());
  }

  private static List<Dated> dates(PublicView view, Language language) {
    if (view.meetings().isEmpty()) {
      return List.of();
    }
    List<Event> events = CalendarEvents.of(view, language).events(); // one for each meeting
    MeetingWords words = new MeetingWords(view, language);
    boolean members = view.profile().kind().members();
    return IntStream.range(0, events.size())
        .mapToObj(i -> {
          Meeting meeting = view.meetings().get(i);
          Event event = members ? withoutDescription(events.get(i)) : events.get(i);
          return new Dated(meeting, event, meeting.theme().map(Theme::title), words.all(meeting));
        })
        .toList();
  }

  private static PublicView withoutThemes(PublicView view) {
    return new PublicView(
        view.profile(),
        view.leaders(),
        view.meetings().stream().map(Listing::withoutTheme).toList(),
        view.openings(),
        view.leftOut(),
        List.of());
  }

  private static Meeting withoutTheme(Meeting it) {
    return new Meeting(
        it.run(),
        it.number(),
        it.slot(),
        it.start(),
        it.end(),
        it.status(),
        it.moment(),
        it.place(),
        Optional.empty(),
        List.of(),
        it.signUpBy(),
        List.of(),
        it.movedFrom(),
        it.differs(),
        Optional.empty());
  }

  /// It speaks to those who are in the group.
  private static Event withoutDescription(Event it) {
    return new Event(
        it.uid(),
        it.start(),
        it.end(),
        it.summary(),
        it.location(),
        Optional.empty(),
        it.cancelled(),
        it.sequence(),
        it.stamp());
  }
}
