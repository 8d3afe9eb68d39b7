package dk.kreds.facts;

import dk.kreds.group.Profile;
import dk.kreds.material.Speech;
import dk.kreds.plan.Meeting;
import dk.kreds.plan.Plan;
import dk.kreds.plan.Session;
import dk.kreds.text.Dates;
import dk.kreds.text.Language;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/// What is asked for a fact: a plan or, where a paper says something of each, one part of it.
///
/// @param one such as a meeting or a room
record Scope(Plan plan, Optional<Object> one) {

  static Scope of(Plan plan) {
    return new Scope(plan, Optional.empty());
  }

  Scope with(Object part) {
    return new Scope(plan, Optional.of(part));
  }

  <T> T the(Class<T> type) {
    return type.cast(one.orElseThrow());
  }

  Profile profile() {
    return plan.group().profile();
  }

  Language language() {
    return Speech.of(profile());
  }

  /// The meeting, whether its leaders' part is asked for or not.
  Meeting meeting() {
    return one.filter(Session.class::isInstance).isPresent()
        ? the(Session.class).meeting()
        : the(Meeting.class);
  }

  Dates dates() {
    return language().dates();
  }

  /// "tirsdag den 5. januar".
  Said day(LocalDate date) {
    return Said.of(dates().withWeekday(date));
  }

  /// "5. januar".
  Said date(LocalDate date) {
    return Said.of(dates().dayAndMonth(date));
  }

  /// "19–21".
  Said hours(Meeting meeting) {
    return Said.of(dates().times(meeting.from(), meeting.to()));
  }

  /// "19.00", or "19" where it is said.
  Said time(LocalTime time) {
    return Said.of(dates().time(time), dates().hour(time));
  }
}
