package dk.kreds.material.end;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kreds.document.Format;
import dk.kreds.document.Page;
import dk.kreds.testing.Groups;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvaluationTest {
  @Test
  void everyKindAsksWhatMattersThere() {
    for (String kind :
        List.of(
            "support-group",
            "self-help",
            "peer-group",
            "cafe",
            "walk",
            "course",
            "training",
            "talks")) {
      Page page =
          (Page)
              new Evaluation()
                  .make(Groups.plan(Groups.small("").replace("support-group", kind)), Format.PDF)
                  .orElseThrow();
      Evaluation.Model model = (Evaluation.Model) page.model();
      assertThat(model.statements()).as(kind).hasSizeBetween(4, 5);
      assertThat(model.questions()).hasSize(3);
      assertThat(model.scale()).hasSize(4);
    }
  }
}
