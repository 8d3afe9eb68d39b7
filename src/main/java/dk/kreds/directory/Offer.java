package dk.kreds.directory;

import dk.kreds.document.Events.Event;
import dk.kreds.group.Contact;
import dk.kreds.group.Organisation;
import dk.kreds.group.Payment;
import dk.kreds.group.Profile;
import dk.kreds.material.CalendarEvents;
import dk.kreds.plan.PublicView;
import dk.kreds.schedule.Window;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// A group as everybody may find it. It is made of the public view, so that it cannot hold more;
/// its texts are in the group's own language.
///
/// @param kind the word that definitions use
/// @param called what a kind of one's own is called
/// @param when when it is, in one line
/// @param full whether one can only wait for a place
/// @param closed whether the same people meet throughout
/// @param zone of all its times
/// @param from first day that its dates speak for: a meeting from here on that is not among them is
///   not held
/// @param to last day of these
public record Offer(
    String id,
    String name,
    String kind,
    Optional<String> called,
    String language,
    Optional<String> municipality,
    Optional<String> audience,
    Optional<String> organisation,
    Optional<String> website,
    Optional<Contact> contact,
    String headline,
    List<String> about,
    String when,
    List<String> runs,
    String then,
    List<Listing.Place> places,
    Optional<String> price,
    boolean free,
    List<String> signUp,
    Optional<String> link,
    List<Listing.Told> talks,
    List<Listing.District> districts,
    boolean full,
    boolean closed,
    String zone,
    LocalDate from,
    LocalDate to,
    List<Dated> dates) {

  /// After it nothing is known of any group.
  public static final LocalDate LAST = Window.ALWAYS.to();

  public Offer {
    about = List.copyOf(about);
    runs = List.copyOf(runs);
    places = List.copyOf(places);
    signUp = List.copyOf(signUp);
    dates = sharingWords(dates);
    // a directory that an earlier version has left says nothing of these, and then speaks for no
    // day
    talks = List.copyOf(Objects.requireNonNullElse(talks, List.of()));
    districts = List.copyOf(Objects.requireNonNullElse(districts, List.of()));
    from = Objects.requireNonNullElse(from, Window.ALWAYS.to());
    to = Objects.requireNonNullElse(to, Window.ALWAYS.to());
  }

  /// Most meetings of a group have the same title and place, which need not be there for each:
  /// there may be thousands of groups.
  private static List<Dated> sharingWords(List<Dated> dates) {
    Map<String, String> words = new HashMap<>();
    return dates.stream()
        .map(date -> date.saying(text -> words.computeIfAbsent(text, it -> it)))
        .toList();
  }

  /// A meeting.
  ///
  /// @param uid what phones know it by
  /// @param movedFrom the day that it was to be on
  /// @param notes what is not as usual
  public record Dated(
      String uid,
      LocalDateTime start,
      LocalDateTime end,
      String title,
      Optional<String> subject,
      Optional<String> location,
      Optional<String> description,
      List<String> notes,
      Optional<LocalDate> movedFrom,
      boolean cancelled,
      int sequence,
      Instant stamp) {

    public Dated {
      notes = List.copyOf(notes);
    }

    /// The same with these texts in place of equal ones.
    private Dated saying(UnaryOperator<String> text) {
      return new Dated(
          uid,
          start,
          end,
          text.apply(title),
          subject.map(text),
          location.map(text),
          description.map(text),
          notes.stream().map(text).toList(),
          movedFrom,
          cancelled,
          sequence,
          stamp);
    }

    static Dated of(Listing.Dated dated) {
      Event event = dated.event();
      return new Dated(
          event.uid(),
          event.start().toLocalDateTime(),
          event.end().toLocalDateTime(),
          event.summary(),
          dated.subject(),
          event.location(),
          event.description(),
          dated.notes(),
          dated.meeting().movedFrom(),
          event.cancelled(),
          event.sequence(),
          event.stamp());
    }

    public Event event(ZoneId zone) {
      return new Event(
          uid,
          start.atZone(zone),
          end.atZone(zone),
          title,
          location,
          description,
          cancelled,
          sequence,
          stamp);
    }
  }

  /// @param id names its page and its calendar
  /// @param today what is over is not announced
  public static Offer of(PublicView view, String id, LocalDate today) {
    Profile profile = view.profile();
    Listing listing = Listing.of(view, today);
    Window days = CalendarEvents.days(view);
    return new Offer(
        id,
        profile.name(),
        profile.kind().name(),
        profile.kind().title(),
        profile.language(),
        Municipality.of(profile),
        profile.audience(),
        profile.organisation().map(Organisation::name),
        profile.organisation().flatMap(Organisation::website),
        profile.contact(),
        listing.headline(),
        listing.about(),
        listing.when(),
        listing.runs(),
        listing.then(),
        listing.places(),
        listing.price(),
        profile.payment() instanceof Payment.Free,
        listing.signUp(),
        listing.link(),
        listing.talks(),
        listing.districts(),
        profile.signUp().full(),
        profile.kind().closed(),
        profile.schedule().zone().getId(),
        days.from(),
        days.to(),
        listing.dates().stream().map(Dated::of).toList());
  }

  /// Whether a meeting that was to be on a day and is not among its dates is not held.
  boolean speaksFor(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  public ZoneId zoneId() {
    return ZoneId.of(zone);
  }
}
