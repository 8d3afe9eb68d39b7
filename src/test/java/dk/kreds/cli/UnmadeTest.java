package dk.kreds.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.kreds.document.Format;
import dk.kreds.document.Page;
import dk.kreds.render.Renderer;
import dk.kreds.render.page.BadTemplate;
import dk.kreds.render.page.TemplateFolders;
import dk.kreds.testing.Groups;
import dk.kreds.testing.Kreds;
import dk.kreds.testing.Run;
import dk.kreds.text.Language;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is the house's fault is told; what is Kreds' own is a breakdown, and only of that group.
class UnmadeTest {
  @TempDir private Path folder;

  /// A clock that stands still, and breaks where Kreds never expects it.
  private static final class Clockwork extends Clock {
    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      if (zone.getId().equals("Atlantic/Faroe")) {
        throw new IllegalStateException("Karen Hemmelig");
      }
      return Clock.fixed(instant(), zone);
    }

    @Override
    public Instant instant() {
      return Groups.TODAY.atStartOfDay().toInstant(ZoneOffset.UTC);
    }
  }

  @Test
  void aTemplateOfOursThatDoesNotFitIsOurFault() {
    Talk talk = talk(new ByteArrayOutputStream());
    BadTemplate bad = badTemplate();
    assertThatThrownBy(() -> new Unmade("flyer", false, talk).orTold(() -> fail(bad)))
        .isSameAs(bad);
    assertThatThrownBy(() -> new Unmade("flyer", true, talk).orTold(() -> fail(bad)))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("flyer.ftl");
    IllegalStateException own = new IllegalStateException();
    assertThatThrownBy(() -> new Unmade("flyer", true, talk).orTold(() -> fail(own))).isSameAs(own);
  }

  @Test
  void aBreakdownInOneGroupLeavesTheOthersAlone() {
    Kreds kreds =
        Kreds.in(folder)
            .file(
                "groups/a.yaml",
                Groups.small("").replace("  time:", "  zone: Atlantic/Faroe\n  time:"))
            .file("groups/b.yaml", Groups.small("").replace("Prøvegruppen", "Den anden"));
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    String[] line = {"make", "groups", "-o", "out", "--only", "calendar.ics"};
    assertThat(Main.run(line, surroundings(err))).isEqualTo(Exit.BROKEN);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("fejl[X001]: ", "a.yaml", "ikke din skyld")
        .doesNotContain("Hemmelig", "Exception");
    assertThat(kreds.files()).contains("out/b/participants/calendar.ics");
  }

  @Test
  void aPatternThatMayNeverEndIsRefusedAtItsLine() {
    Kreds kreds =
        Kreds.in(folder)
            .file("group.yaml", Groups.small(""))
            .file("templates/flyer.ftl", "<p>\n${\"a\"?matches(\"(a+)+\")?c}</p>\n");
    Run run = kreds.run("flyer", "group.yaml", "-o", "-");
    assertThat(run.exit()).isEqualTo(Exit.WRONG);
    assertThat(run.err()).contains("flyer.ftl", "linje 2");
  }

  private static Object fail(RuntimeException fault) {
    throw fault;
  }

  private BadTemplate badTemplate() {
    Kreds.in(folder).file("flyer.ftl", "${it.nothing}");
    Page page = Page.plain("flyer", Language.of("da"), "", new Nothing());
    Renderer renderer = new Renderer(new TemplateFolders(List.of(folder)));
    try {
      renderer.render(page, Format.HTML, Optional.empty());
      throw new AssertionError("no fault");
    } catch (BadTemplate bad) {
      return bad;
    }
  }

  private record Nothing() {}

  private Talk talk(ByteArrayOutputStream err) {
    return new Talk(surroundings(err));
  }

  private Surroundings surroundings(ByteArrayOutputStream err) {
    PrintStream told = new PrintStream(err, true, StandardCharsets.UTF_8);
    return new Surroundings(
        InputStream.nullInputStream(),
        told,
        told,
        new Clockwork(),
        Map.of("LANG", "da_DK"),
        folder,
        () -> false);
  }
}
