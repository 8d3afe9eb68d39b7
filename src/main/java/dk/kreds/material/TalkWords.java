package dk.kreds.material;

import dk.kreds.group.Payment;
import dk.kreds.group.Profile;
import dk.kreds.group.Talks;
import dk.kreds.plan.Meeting;
import dk.kreds.plan.Openings;
import dk.kreds.plan.PublicView;
import dk.kreds.text.Language;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What everybody reads about talks between two.
public record TalkWords(PublicView view, Language language) {

  /// A question that one asks about talks, and its answer.
  public record Told(String name, String text) {}

  /// Where, how long, how often, and what becomes of what is said. Where people just come, nobody
  /// sets time aside for them.
  public List<Told> told(Talks talks) {
    List<Told> told = new ArrayList<>();
    places(talks).ifPresent(places -> told.add(new Told("places", places)));
    List<String> how = new ArrayList<>();
    if (view.profile().signUp().needed()) {
      how.addAll(List.of(length(talks), limit(talks), after(talks)));
    } else if (isOfOwnLength(talks)) {
      how.add(length(talks));
    }
    String promise = language.say("talks.confidential");
    if (!view.profile().anonymous()) {
      how.add(promise);
    }
    how.removeIf(String::isEmpty);
    if (!how.isEmpty()) {
      told.add(new Told("how", String.join(" ", how)));
    }
    if (view.profile().anonymous()) {
      told.add(new Told("anonymous", language.say("talks.anonymous") + " " + promise));
    }
    return told;
  }

  /// In a few words, for a group that meets and offers talks besides.
  public String beside(Talks talks) {
    return String.join(
            " ", language.say("talks.beside"), limit(talks), places(talks).orElse(""), after(talks))
        .replaceAll(" +", " ")
        .strip();
  }

  private Optional<String> places(Talks talks) {
    List<String> places = talks.where().stream().map(this::place).toList();
    if (places.isEmpty()) {
      return Optional.empty();
    }
    String key = places.size() == 1 ? "talks.place" : "talks.places";
    String list = Sentences.capital(new Sentences(language).either(places));
    return Optional.of(language.say(key, Map.of("places", list)));
  }

  /// A word that Kreds knows, or the group's own.
  public String place(String where) {
    return language.find("talks.where." + where).orElse(where);
  }

  private String length(Talks talks) {
    int least = talks.minutes().least();
    int most = talks.minutes().most();
    String minutes = least == most ? Integer.toString(most) : least + "–" + most;
    return language.say("talks.length", Map.of("minutes", minutes));
  }

  /// Where one just comes, what is usual of the kind is no promise; what the definition says is.
  private boolean isOfOwnLength(Talks talks) {
    return view.profile()
        .kind()
        .talks()
        .filter(usual -> usual.minutes().equals(talks.minutes()))
        .isEmpty();
  }

  private String limit(Talks talks) {
    return talks.most().isPresent()
        ? language.say("talks.limit", Map.of("count", talks.most().getAsInt()))
        : language.say("talks.limit.none");
  }

  private String after(Talks talks) {
    return talks
        .followUp()
        .map(period -> language.say("talks.follow-up", Map.of("after", length(period))))
        .orElse("");
  }

  private String length(Period period) {
    int days = period.getDays();
    if (period.getMonths() > 0) {
      return language.say("talks.months", Map.of("count", period.getMonths()));
    }
    return days % 7 == 0
        ? language.say("talks.weeks", Map.of("count", days / 7))
        : language.say("talks.days", Map.of("count", days));
  }

  /// When one can ring.
  public Optional<String> phone() {
    return view.profile()
        .talks()
        .flatMap(Talks::phone)
        .map(hours ->
            hours.equals(Talks.ALWAYS)
                ? language.say("talks.phone.always")
                : language.say("talks.phone", Map.of("hours", hours)));
  }

  public Optional<String> price() {
    return view.profile().payment() instanceof Payment.Free
        ? Optional.of(language.say("talks.free"))
        : new Price(language).of(view.profile().payment());
  }

  /// When talks are held: in office hours, or when two agree to.
  Optional<Invitation> invitation(Optional<String> rhythm) {
    Profile profile = view.profile();
    if (profile.schedule().isByAgreement()) {
      return Optional.of(
          new Invitation(
              language.say("talks.when"),
              phone()
                  .filter(_ ->
                      profile
                          .talks()
                          .flatMap(Talks::phone)
                          .filter(Talks.ALWAYS::equals)
                          .isPresent())
                  .map(TalkWords::open)
                  .orElseGet(() -> language.say("talks.when.agreed")),
              List.of(),
              language.say("talks.when.ring")));
    }
    if (view.held().isEmpty() || rhythm.isEmpty()) {
      return Optional.empty();
    }
    boolean booked = profile.hasSlots();
    List<String> then = new ArrayList<>();
    then.add(language.say(booked ? "talks.when.book" : "talks.when.come"));
    if (!booked) {
      then.addAll(new Deviations(view, language).sentences(true, false));
    }
    return Optional.of(
        new Invitation(
            language.say(booked ? "talks.when.booked" : "talks.when.drop-in"),
            hours(rhythm.get()),
            List.of(),
            String.join(" ", then)));
  }

  /// Where the weekdays have times of their own, the calendar tells them.
  private String hours(String rhythm) {
    String days = Sentences.capital(rhythm);
    Meeting first = view.held().getFirst();
    return view.profile().schedule().weekdayTimes().isEmpty()
        ? language.say(
            "flyer.when.open.big",
            Map.of("rhythm", days, "times", language.dates().times(first.from(), first.to())))
        : days;
  }

  /// Large letters need no full stop.
  private static String open(String sentence) {
    return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
  }

  /// Which times of a day nobody has yet.
  public Optional<String> free(Meeting meeting) {
    return Optional.ofNullable(view.openings().get(meeting.slot()))
        .filter(_ -> meeting.isHeld())
        .map(this::free);
  }

  private String free(Openings openings) {
    if (openings.free().isEmpty()) {
      return language.say("talks.none-free");
    }
    List<String> times = openings.free().stream().map(language.dates()::hour).toList();
    return times.size() == openings.all()
        ? language.say("talks.all-free")
        : language.say("talks.some-free", Map.of("times", new Sentences(language).join(times)));
  }
}
