package dk.kreds.material.start;

import com.google.auto.service.AutoService;
import dk.kreds.document.Document;
import dk.kreds.document.Format;
import dk.kreds.material.Material;
import dk.kreds.material.Phase;
import dk.kreds.plan.LeadersView;
import dk.kreds.text.Language;
import java.util.List;
import java.util.Optional;

/// What the group costs, who pays, and what is missing (field guide § 1).
@AutoService(Material.class)
public final class BudgetSummary implements Material.ForLeaders {

  /// What the template may see.
  record Model(
      String eyebrow,
      List<String> summary,
      Bar bar,
      List<Row> expenses,
      List<Row> income,
      List<Row> figures,
      List<String> footer) {}

  /// Shares of the larger of what is wished for and what is in sight, in hundredths.
  record Bar(int secured, int unanswered, int minimum) {}

  /// @param sum whether it adds up the rows above it
  record Row(String name, String note, List<String> amounts, boolean sum) {}

  @Override
  public String name() {
    return "budget";
  }

  @Override
  public Phase phase() {
    return Phase.START;
  }

  @Override
  public List<Format> formats() {
    return List.of(Format.PDF, Format.HTML, Format.CSV, Format.TXT);
  }

  @Override
  public Optional<Document> make(LeadersView view, Format format, Language language) {
    return view.finances()
        .filter(finances -> !finances.lines().isEmpty())
        .map(finances -> new BudgetWriter(view, finances, language))
        .map(maker -> format == Format.PDF || format == Format.HTML ? maker.page() : maker.table());
  }
}
