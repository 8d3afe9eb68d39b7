package dk.kreds.material.end;

import com.google.auto.service.AutoService;
import dk.kreds.document.Document;
import dk.kreds.document.Format;
import dk.kreds.group.Participant;
import dk.kreds.group.Theme;
import dk.kreds.material.Letterhead;
import dk.kreds.material.Material;
import dk.kreds.material.MeetingWords;
import dk.kreds.material.Paper;
import dk.kreds.material.Phase;
import dk.kreds.plan.LeadersView;
import dk.kreds.plan.Meeting;
import dk.kreds.text.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A course's certificate for each participant: what it was about, how long, and who taught it. One
/// is blank.
@AutoService(Material.class)
public final class Certificate implements Material.ForLeaders {

  /// What the template may see.
  ///
  /// @param names empty on the blank one
  /// @param scope how many times, and when
  /// @param themes what the course was about, in its order
  record Model(
      Letterhead from,
      String title,
      List<String> names,
      String what,
      String course,
      String scope,
      List<String> themes,
      List<String> signers) {}

  @Override
  public String name() {
    return "certificate";
  }

  @Override
  public Phase phase() {
    return Phase.END;
  }

  @Override
  public List<Format> formats() {
    return List.of(Format.PDF, Format.HTML);
  }

  /// Nothing is learnt by heart in a group, and a training has no end.
  @Override
  public Optional<Document> make(LeadersView view, Format format, Language language) {
    if (!view.shared().profile().kind().certificate() || !Ending.isAhead(view.shared())) {
      return Optional.empty();
    }
    Paper paper = new Paper(view.shared().profile(), language);
    List<Meeting> held = view.shared().heldWith(Ending.last(view.shared()));
    Map<String, Object> facts =
        Map.of(
            "count", held.size(),
            "period", MeetingWords.period(held, language));
    return Optional.of(
        paper.withLogo(
            name(),
            new Model(
                Letterhead.of(view.shared().profile()),
                paper.say("certificate.title"),
                names(view.participants()),
                paper.say("certificate.what"),
                view.shared().profile().name(),
                paper.say("certificate.scope", facts),
                held.stream()
                    .flatMap(meeting -> meeting.theme().stream())
                    .map(Theme::title)
                    .distinct()
                    .toList(),
                paper.signers(view.leaders()))));
  }

  private static List<String> names(List<Participant> people) {
    return Stream.concat(
            people.stream().filter(person -> !person.isAnonymous()).map(Participant::name),
            Stream.of(""))
        .toList();
  }
}
