package dk.kreds.material.find;

import dk.kreds.group.Room;
import dk.kreds.group.Theme;
import dk.kreds.material.Sentences;
import dk.kreds.plan.Meeting;
import dk.kreds.plan.PublicView;
import dk.kreds.text.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// How long it lasts, and on which dates, for those who think of coming. What the members of a
/// group talk about is theirs alone; what a café offers is for all to know.
record Programme(PublicView view, Language language) {
  /// More would fill the paper with what the calendar tells.
  private static final int MOST = 12;

  /// @param what is on, where everybody may know, and what is not as usual
  record Dated(String date, Optional<String> what) {}

  /// Whether it says what is on.
  boolean isTold() {
    return !view.profile().kind().members()
        && view.held().stream().anyMatch(meeting -> meeting.theme().isPresent());
  }

  /// In a sentence. Nothing where several runs end on days of their own.
  Optional<String> lasts() {
    List<Meeting> held = view.held();
    if (held.isEmpty() || view.profile().schedule().isOpenEnded()) {
      return Optional.of(language.say("leaflet.lasts.open"));
    }
    if (!meetTogether()) {
      return Optional.empty();
    }
    String last = language.dates().plain(held.getLast().date());
    return Optional.of(
        held.size() == 1
            ? language.say("leaflet.lasts.once")
            : language.say("leaflet.lasts", Map.of("to", last)));
  }

  /// Of many only those that are special; none where several runs have dates of their own, or where
  /// one books a time.
  List<Dated> dates() {
    if (view.profile().isForTalks() || view.held().isEmpty() || !meetTogether()) {
      return List.of();
    }
    List<Meeting> held = view.heldWith(view.held().getFirst());
    boolean secret = view.profile().kind().members();
    return held.stream()
        .filter(meeting -> held.size() <= MOST || (!secret && meeting.theme().isPresent()))
        .limit(MOST)
        .map(meeting -> new Dated(date(meeting), what(meeting, secret)))
        .toList();
  }

  /// Whether there is but one run, or all of them meet on the same days.
  private boolean meetTogether() {
    return view.held().stream()
            .map(meeting -> view.heldWith(meeting).stream().map(Meeting::date).toList())
            .distinct()
            .count()
        == 1;
  }

  private String date(Meeting meeting) {
    return Sentences.capital(language.dates().withWeekday(meeting.date()));
  }

  private String hours(Meeting meeting) {
    String times = language.dates().times(meeting.from(), meeting.to());
    return language.say("flyer.but.hours", Map.of("times", times));
  }

  /// Other hours and another place stand beside their date, or they are overlooked there.
  private Optional<String> what(Meeting meeting, boolean secret) {
    List<String> words =
        Stream.of(
                Optional.of(hours(meeting)).filter(_ -> meeting.differs().time()),
                meeting.place().map(Room::name).filter(_ -> meeting.differs().place()),
                meeting.theme().map(Theme::title).filter(_ -> !secret))
            .flatMap(Optional::stream)
            .toList();
    return words.isEmpty() ? Optional.empty() : Optional.of(String.join(" · ", words));
  }
}
