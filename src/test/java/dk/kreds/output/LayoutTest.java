package dk.kreds.output;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kreds.document.Audience;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class LayoutTest {
  @Test
  void saysInTheFolderWhoMaySee() {
    assertThat(Layout.of("Pårørende i Vejen", Audience.PUBLIC, "Flyer", "pdf"))
        .isEqualTo(Path.of("paaroerende-i-vejen/public/flyer.pdf"));
    assertThat(Layout.of("g", Audience.PARTICIPANTS, "Møde 2", "html"))
        .isEqualTo(Path.of("g/participants/moede-2.html"));
    assertThat(Layout.of("g", Audience.LEADERS, "budget", "csv"))
        .isEqualTo(Path.of("g/leaders/budget.csv"));
  }

  @Test
  void neverLeavesTheFolder() {
    assertThat(Layout.of("../..", Audience.PUBLIC, "/etc/passwd", "../sh").toString())
        .matches("name-[0-9a-f]+/public/etc-passwd\\.sh");
  }

  @Test
  void opensToOthersOnlyWhatIsPublic() {
    assertThat(Layout.access(Audience.PUBLIC)).isEqualTo(Access.EVERYBODY);
    assertThat(Layout.access(Audience.PARTICIPANTS)).isEqualTo(Access.OWNER_ONLY);
    assertThat(Layout.access(Audience.LEADERS)).isEqualTo(Access.OWNER_ONLY);
  }
}
