package dk.kreds.material.end;

import com.google.auto.service.AutoService;
import dk.kreds.document.Document;
import dk.kreds.document.Format;
import dk.kreds.material.Material;
import dk.kreds.material.Paper;
import dk.kreds.material.Phase;
import dk.kreds.material.Printing;
import dk.kreds.plan.ParticipantsView;
import dk.kreds.plan.Plan;
import dk.kreds.text.Language;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Four postcards to each other or to oneself, on both sides of a sheet that is cut twice (field
/// guide § 1, "Last meeting"). Each begins in another way, for those who find that hard.
@AutoService(Material.class)
public final class Postcards implements Material.ForParticipants {

  /// What the template may see.
  ///
  /// @param cards four of them
  record Model(String group, List<Card> cards) {}

  record Card(String to, String begins) {}

  @Override
  public String name() {
    return "postcards";
  }

  @Override
  public Phase phase() {
    return Phase.END;
  }

  @Override
  public Printing printing(Plan plan) {
    return Printing.ONE.cut();
  }

  @Override
  public List<Format> formats() {
    return List.of(Format.PDF, Format.HTML);
  }

  @Override
  public Optional<Document> make(ParticipantsView view, Format format, Language language) {
    if (!Ending.isAhead(view.shared())) {
      return Optional.empty();
    }
    Paper paper = new Paper(view.shared().profile(), language);
    List<String> to = paper.sayAll("postcards.to");
    List<String> begins = paper.sayAll("postcards.begins");
    List<Card> cards =
        IntStream.range(0, to.size()).mapToObj(i -> new Card(to.get(i), begins.get(i))).toList();
    return Optional.of(paper.plain(name(), new Model(view.shared().profile().name(), cards)));
  }
}
