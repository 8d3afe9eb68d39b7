package dk.kreds.material.welcome;

import com.google.auto.service.AutoService;
import dk.kreds.document.Document;
import dk.kreds.document.Format;
import dk.kreds.group.Help;
import dk.kreds.group.Leader;
import dk.kreds.group.Leader.Task;
import dk.kreds.group.Participant;
import dk.kreds.group.Profile;
import dk.kreds.material.Material;
import dk.kreds.material.Paper;
import dk.kreds.material.Phase;
import dk.kreds.plan.LeadersView;
import dk.kreds.text.Language;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// For the talk with each newcomer before the group begins (field guide § 1, "Interview"): what to
/// talk about, room for notes, and what came of it. One sheet for each who has joined, and a blank
/// one.
@AutoService(Material.class)
public final class Interview implements Material.ForLeaders {

  /// What the template may see.
  ///
  /// @param by who holds these talks, where somebody has taken that on
  /// @param help where to refer somebody who needs more
  record Model(
      String group,
      String title,
      List<Sheet> sheets,
      String by,
      List<Topic> topics,
      List<String> checks,
      List<String> help,
      String footer) {}

  /// @param name empty on the blank one
  record Sheet(String name, String phone) {}

  record Topic(String name, String ask) {}

  @Override
  public String name() {
    return "interview";
  }

  @Override
  public Phase phase() {
    return Phase.WELCOME;
  }

  @Override
  public List<Format> formats() {
    return List.of(Format.PDF, Format.HTML);
  }

  /// Where one just comes nobody is asked beforehand; a talk between two is one already.
  @Override
  public Optional<Document> make(LeadersView view, Format format, Language language) {
    Profile profile = view.shared().profile();
    if (!profile.kind().members() || !profile.signUp().needed() || profile.isForTalks()) {
      return Optional.empty();
    }
    Paper paper = new Paper(profile, language);
    return Optional.of(
        paper.plain(
            name(),
            new Model(
                profile.name(),
                paper.say("interview.title"),
                sheets(view.participants()),
                by(view.leaders()),
                topics(paper),
                paper.sayAll("interview.check"),
                profile.help().stream().map(Interview::line).toList(),
                paper.say("interview.footer"))));
  }

  private static List<Sheet> sheets(List<Participant> people) {
    return Stream.concat(
            people.stream().map(person -> new Sheet(person.name(), person.phone().orElse(""))),
            Stream.of(new Sheet("", "")))
        .toList();
  }

  private static String by(List<Leader> leaders) {
    List<Leader> takers =
        leaders.stream().filter(leader -> leader.tasks().contains(Task.INTERVIEWS)).toList();
    return takers.size() == 1 ? takers.getFirst().name() : "";
  }

  private static List<Topic> topics(Paper paper) {
    List<String> names = paper.sayAll("interview.topic");
    List<String> asks = paper.sayAll("interview.ask");
    return IntStream.range(0, names.size())
        .mapToObj(i -> new Topic(names.get(i), asks.get(i)))
        .toList();
  }

  private static String line(Help help) {
    return help.contact().map(contact -> help.name() + ", " + contact).orElse(help.name());
  }
}
