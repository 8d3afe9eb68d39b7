package dk.kreds.material.find;

import dk.kreds.group.Profile;
import dk.kreds.group.Talks;
import dk.kreds.material.AlongsideWords;
import dk.kreds.material.MeetingWords;
import dk.kreds.material.Sentences;
import dk.kreds.material.TalkWords;
import dk.kreds.material.find.Flyer.Section;
import dk.kreds.plan.Meeting;
import dk.kreds.plan.PublicView;
import dk.kreds.text.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What a flyer tells under labels: who comes, how it goes, what is asked.
record FlyerSections(PublicView view, Language language) {

  List<Section> all() {
    Profile profile = view.profile();
    Optional<Section> asks =
        section("asks", profile.expectation().map(Sentences::closed).or(() -> ofKind("asks")));
    Stream<Section> talks =
        profile.talks().stream().flatMap(it -> talkSections(it, profile.isForTalks()));
    Stream<Optional<Section>> meetings =
        profile.isForTalks()
            ? Stream.of(section("how", ofKind("how")), asks)
            : Stream.of(
                section("who", Optional.of(who(profile))),
                section("how", ofKind("how")),
                section("alongside", profile.alongside().map(AlongsideWords::of)),
                asks,
                section("interview", ofKind("interview")),
                section("deadlines", deadlines()));
    return profile.isForTalks()
        ? Stream.concat(talks, meetings.flatMap(Optional::stream)).toList()
        : Stream.concat(meetings.flatMap(Optional::stream), talks).toList();
  }

  /// A group that meets offers talks in a line; where they are the matter, all is told.
  private Stream<Section> talkSections(Talks talks, boolean alone) {
    return alone
        ? talks().told(talks).stream()
            .map(it -> new Section(language.say("talks.label." + it.name()), it.text()))
        : Stream.of(new Section(language.say("talks.label.beside"), talks().beside(talks)));
  }

  private Optional<Section> section(String name, Optional<String> text) {
    return text.map(it -> new Section(language.say("flyer.label." + name), it));
  }

  private String who(Profile profile) {
    Map<String, Object> facts =
        Map.of(
            "least", profile.size().least(),
            "most", profile.size().most(),
            "people", language.say("flyer.people"),
            "leaders", language.say("flyer.leaders", Map.of("count", view.leaders())));
    boolean exact = profile.size().least() == profile.size().most();
    String open = language.say(profile.kind().closed() ? "flyer.closed" : open());
    return isCounted(profile)
        ? language.say(
                "flyer.size" + (exact ? ".exact" : "") + (view.leaders() > 0 ? ".leaders" : ""),
                facts)
            + " "
            + open
        : open;
  }

  private String open() {
    boolean once = view.held().size() == 1 && !view.profile().schedule().isOpenEnded();
    return once ? "flyer.once" : "flyer.open";
  }

  /// Where one just comes, how many a kind is good for is no promise; what the definition says is.
  private static boolean isCounted(Profile profile) {
    return profile.signUp().needed() || !profile.size().equals(profile.kind().size());
  }

  /// A trip or a lunch that one signs up for by itself.
  private Optional<String> deadlines() {
    List<String> all = view.held().stream().flatMap(meeting -> deadline(meeting).stream()).toList();
    return Optional.of(String.join(" ", all)).filter(text -> !text.isEmpty());
  }

  private Optional<String> deadline(Meeting meeting) {
    return meeting.signUpBy().map(by -> deadline(meeting, by));
  }

  private String deadline(Meeting meeting, LocalDate by) {
    String on = language.dates().dayAndMonth(meeting.date());
    String what =
        new MeetingWords(view, language)
            .subject(meeting)
            .map(subject ->
                language.say("flyer.when.date-place", Map.of("date", subject, "place", on)))
            .orElse(on);
    return language.say(
        "flyer.deadline", Map.of("what", what, "date", language.dates().dayAndMonth(by)));
  }

  private TalkWords talks() {
    return new TalkWords(view, language);
  }

  /// What only some kinds of groups have words for.
  private Optional<String> ofKind(String name) {
    return language.find("flyer." + name);
  }
}
