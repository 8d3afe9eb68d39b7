package dk.kreds.material.welcome;

import com.google.auto.service.AutoService;
import dk.kreds.document.Document;
import dk.kreds.document.Format;
import dk.kreds.group.Reachable;
import dk.kreds.material.Material;
import dk.kreds.material.Paper;
import dk.kreds.material.Phase;
import dk.kreds.plan.ParticipantsView;
import dk.kreds.text.Language;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// How the people of a group reach each other: those who have said yes to it, with what they have
/// said yes to, and those who lead. Nobody else is on it, not even by name.
@AutoService(Material.class)
public final class Contacts implements Material.ForParticipants {

  /// What the template may see.
  record Model(String group, List<Row> leaders, List<Row> people) {}

  record Row(String name, String phone, String email) {}

  @Override
  public String name() {
    return "contacts";
  }

  @Override
  public Phase phase() {
    return Phase.WELCOME;
  }

  @Override
  public List<Format> formats() {
    return List.of(Format.PDF, Format.HTML);
  }

  @Override
  public Optional<Document> make(ParticipantsView view, Format format, Language language) {
    if (view.contacts().isEmpty()) {
      return Optional.empty();
    }
    Paper paper = new Paper(view.shared().profile(), language);
    Model model =
        new Model(
            paper.profile().name(),
            leaders(view),
            view.contacts().stream().map(Contacts::row).toList());
    return Optional.of(paper.plain(name(), model));
  }

  /// Those of the leaders who can be reached, and whom to ring, who may be one of them.
  private static List<Row> leaders(ParticipantsView view) {
    List<Reachable> leaders =
        view.leaders().stream()
            .filter(leader -> leader.phone().isPresent() || leader.email().isPresent())
            .map(leader -> new Reachable(leader.name(), leader.phone(), leader.email()))
            .toList();
    Stream<Reachable> contact =
        view.shared().profile().contact().stream()
            .filter(it -> leaders.stream().noneMatch(leader -> leader.name().equals(it.name())))
            .map(it -> new Reachable(it.name(), it.phone(), it.email()));
    return Stream.concat(contact, leaders.stream()).map(Contacts::row).toList();
  }

  private static Row row(Reachable one) {
    return new Row(one.name(), one.phone().orElse(""), one.email().orElse(""));
  }
}
