package dk.kreds.material.start;

import com.google.auto.service.AutoService;
import dk.kreds.document.Document;
import dk.kreds.document.Format;
import dk.kreds.document.Page;
import dk.kreds.group.Kind;
import dk.kreds.group.Leader;
import dk.kreds.group.Leader.Task;
import dk.kreds.group.Profile;
import dk.kreds.material.FirstNames;
import dk.kreds.material.Material;
import dk.kreds.material.Phase;
import dk.kreds.material.Sentences;
import dk.kreds.plan.LeadersView;
import dk.kreds.text.Language;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Gatherers;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Who does what, agreed early and by strength (field guide § 1). Equals who lead themselves take
/// turns: theirs is a list of dates to write names on.
@AutoService(Material.class)
public final class Roles implements Material.ForLeaders {

  private static final int SIDE_BY_SIDE = 3;

  /// What the template may see.
  ///
  /// @param duties the tasks of those who lead
  /// @param questions to be agreed upon, with room for what was
  /// @param signers who signs, in rows
  /// @param turns the dates on which members take turns
  record Model(
      String name,
      String lead,
      List<Duty> duties,
      List<String> questions,
      List<List<String>> signers,
      List<String> turns) {}

  /// @param who has taken it; empty where nobody has yet
  record Duty(String title, String what, String who) {}

  @Override
  public String name() {
    return "roles";
  }

  @Override
  public Phase phase() {
    return Phase.START;
  }

  @Override
  public List<Format> formats() {
    return List.of(Format.PDF, Format.HTML);
  }

  /// Who leads alone has nobody to agree with.
  @Override
  public Optional<Document> make(LeadersView view, Format format, Language language) {
    Profile profile = view.shared().profile();
    Kind kind = profile.kind();
    boolean ledByItself = kind.members() && kind.leaders() == 0;
    boolean alone = kind.leaders() < 2 && view.leaders().size() < 2;
    if (profile.isForTalks() || (ledByItself ? view.sessions().isEmpty() : alone)) {
      return Optional.empty();
    }
    return Optional.of(
        Page.plain(
            name(),
            language,
            language.say("roles.title") + " · " + profile.name(),
            ledByItself ? inTurn(view, language) : shared(view, language)));
  }

  private static Model inTurn(LeadersView view, Language language) {
    return new Model(
        view.shared().profile().name(),
        language.say("roles.turn.lead"),
        List.of(),
        List.of(),
        List.of(),
        view.shared().held().stream()
            .map(meeting -> Sentences.capital(language.dates().withWeekday(meeting.date())))
            .toList());
  }

  private static Model shared(LeadersView view, Language language) {
    boolean members = view.shared().profile().kind().members();
    List<String> names = view.leaders().stream().map(Leader::name).toList();
    return new Model(
        view.shared().profile().name(),
        language.say("roles.lead"),
        Stream.of(Task.values())
            .filter(task -> members || task != Task.INTERVIEWS)
            .map(task -> duty(task, view, language))
            .toList(),
        language.sayAll("roles.question"),
        signers(names, language),
        List.of());
  }

  /// Who is not known yet signs without a name.
  private static List<List<String>> signers(List<String> names, Language language) {
    String nobody = language.say("roles.signature");
    return Stream.concat(names.stream(), Stream.of(nobody, nobody).skip(Math.min(2, names.size())))
        .gather(Gatherers.windowFixed(SIDE_BY_SIDE))
        .toList();
  }

  private static Duty duty(Task task, LeadersView view, Language language) {
    String key = "roles.task." + task.name().toLowerCase(Locale.ROOT);
    List<String> names = FirstNames.of(view.leaders().stream().map(Leader::name).toList());
    List<String> takers =
        IntStream.range(0, names.size())
            .filter(i -> view.leaders().get(i).tasks().contains(task))
            .mapToObj(names::get)
            .toList();
    return new Duty(
        language.say(key), language.say(key + ".what"), new Sentences(language).join(takers));
  }
}
