package dk.kreds.material.end;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kreds.document.Format;
import dk.kreds.document.Page;
import dk.kreds.testing.Groups;
import org.junit.jupiter.api.Test;

class CertificateTest {
  @Test
  void aCourseHasOneForEachAndABlankOne() {
    Page page =
        (Page)
            new Certificate()
                .make(
                    Groups.plan(
                        Groups.small("themes: [Om uro, Om hvile]")
                            .replace("support-group", "course")
                            .replace("expected: 8", "people: [Anna Prøve, Bent Forsøg]")),
                    Format.PDF)
                .orElseThrow();
    Certificate.Model model = (Certificate.Model) page.model();
    assertThat(model.names()).containsExactly("Anna Prøve", "Bent Forsøg", "");
    assertThat(model.course()).isEqualTo("Prøvegruppen");
    assertThat(model.scope()).isEqualTo("10 gange, januar–oktober 2027");
    assertThat(model.themes()).containsExactly("Om uro", "Om hvile");
  }

  @Test
  void noGroupHandsOutCertificates() {
    assertThat(new Certificate().make(Groups.plan(Groups.small("")), Format.PDF)).isEmpty();
  }
}
