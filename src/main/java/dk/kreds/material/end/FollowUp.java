package dk.kreds.material.end;

import com.google.auto.service.AutoService;
import dk.kreds.document.Document;
import dk.kreds.document.Format;
import dk.kreds.group.Profile;
import dk.kreds.material.Letterhead;
import dk.kreds.material.Material;
import dk.kreds.material.MeetingWords;
import dk.kreds.material.Paper;
import dk.kreds.material.Phase;
import dk.kreds.material.Sentences;
import dk.kreds.plan.ParticipantsView;
import dk.kreds.text.Language;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The invitation to meet again some months after the last meeting, with the date to fill in.
@AutoService(Material.class)
public final class FollowUp implements Material.ForParticipants {
  private static final int MONTHS = 3;

  /// What the template may see.
  record Model(
      Letterhead from,
      String title,
      List<String> lines,
      List<String> fields,
      Optional<String> place,
      List<String> after,
      List<String> signers) {}

  @Override
  public String name() {
    return "follow-up";
  }

  @Override
  public Phase phase() {
    return Phase.END;
  }

  @Override
  public List<Format> formats() {
    return List.of(Format.PDF, Format.HTML);
  }

  @Override
  public Optional<Document> make(ParticipantsView view, Format format, Language language) {
    if (!Ending.isOfAClosedGroup(view.shared())) {
      return Optional.empty();
    }
    Profile profile = view.shared().profile();
    Paper paper = new Paper(profile, language);
    Month last = Ending.last(view.shared()).date().getMonth();
    Map<String, String> facts =
        Map.of(
            "last", language.dates().month(last),
            "month", language.dates().month(last.plus(MONTHS)));
    return Optional.of(
        paper.withLogo(
            name(),
            new Model(
                Letterhead.of(profile),
                paper.say("follow-up.title"),
                List.of(paper.say("follow-up.lead", facts), paper.say("follow-up.what")),
                paper.sayAll("follow-up.field"),
                profile.room().map(MeetingWords::place).map(Sentences::address),
                paper
                    .contact()
                    .map(contact -> paper.say("follow-up.answer", Map.of("contact", contact)))
                    .stream()
                    .toList(),
                paper.signers(view.leaders()))));
  }
}
