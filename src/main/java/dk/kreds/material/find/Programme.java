package dk.kreds.material.find;

import dk.kreds.group.Theme;
import dk.kreds.material.Sentences;
import dk.kreds.plan.Meeting;
import dk.kreds.plan.PublicView;
import dk.kreds.text.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How long it lasts, and on which dates, for those who think of coming. What the members of a
/// group talk about is theirs alone; what a café offers is for all to know.
record Programme(PublicView view, Language language) {
  /// More would fill the paper with what the calendar tells.
  private static final int MOST = 12;

  /// @param what is on, where everybody may know
  record Dated(String date, Optional<String> what) {}

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

  private static Optional<String> what(Meeting meeting, boolean secret) {
    return secret ? Optional.empty() : meeting.theme().map(Theme::title);
  }
}
