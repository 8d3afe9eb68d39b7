package dk.kreds.material.end;

import com.google.auto.service.AutoService;
import dk.kreds.document.Document;
import dk.kreds.document.Format;
import dk.kreds.group.Profile;
import dk.kreds.material.Material;
import dk.kreds.material.MeetingWords;
import dk.kreds.material.Paper;
import dk.kreds.material.Phase;
import dk.kreds.material.Printing;
import dk.kreds.plan.ParticipantsView;
import dk.kreds.plan.Plan;
import dk.kreds.text.Language;
import java.util.List;
import java.util.Optional;

/// For a group that goes on without its leaders: who calls the next meeting, the room and its key,
/// the coffee, and a list that they make themselves (field guide § 1, "Last meeting").
@AutoService(Material.class)
public final class HandOver implements Material.ForParticipants {
  /// As many as can be told apart in one circle.
  private static final int ROWS = 10;

  /// What the template may see.
  ///
  /// @param known what they know already: where the group met
  /// @param rows lines of the empty list
  record Model(
      String group,
      String title,
      String lead,
      Optional<String> known,
      List<String> fields,
      List<String> promises,
      int rows,
      Optional<String> contact) {}

  @Override
  public String name() {
    return "hand-over";
  }

  @Override
  public Phase phase() {
    return Phase.END;
  }

  @Override
  public Printing printing(Plan plan) {
    return Printing.ONE;
  }

  @Override
  public List<Format> formats() {
    return List.of(Format.PDF, Format.HTML);
  }

  /// A group without leaders goes on as it is.
  @Override
  public Optional<Document> make(ParticipantsView view, Format format, Language language) {
    if (!Ending.isOfAClosedGroup(view.shared())) {
      return Optional.empty();
    }
    Profile profile = view.shared().profile();
    Paper paper = new Paper(profile, language);
    return Optional.of(
        paper.plain(
            name(),
            new Model(
                profile.name(),
                paper.say("hand-over.title"),
                paper.say("hand-over.lead"),
                MeetingWords.places(profile, language),
                paper.sayAll("hand-over.field"),
                paper.sayAll("hand-over.promise"),
                Math.min(ROWS, Math.max(4, profile.size().most())),
                paper.contact())));
  }
}
