package dk.kreds.material.run;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kreds.document.Format;
import dk.kreds.document.Look;
import dk.kreds.plan.Plan;
import dk.kreds.render.Renderer;
import dk.kreds.render.page.TemplateFolders;
import dk.kreds.testing.Groups;
import dk.kreds.testing.Papers;
import dk.kreds.text.Language;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The calendar as a page: what Kreds itself says there has room, whenever a group meets.
class CalendarPageTest {
  private static final Renderer RENDERER = new Renderer(new TemplateFolders(List.of()));
  private static final LocalDate MONDAY = LocalDate.of(2027, 8, 30);

  /// As many as are set in one way: roomy, airy, close, snug, tight, small and month by month.
  private static final List<Integer> MEETINGS = List.of(1, 6, 8, 10, 12, 13, 16, 17, 34);

  static Stream<Arguments> groups() {
    return Language.known().stream()
        .flatMap(language ->
            Stream.of("", "2 weeks on ")
                .flatMap(interval ->
                    MEETINGS.stream().map(meetings -> Arguments.of(language, interval, meetings))));
  }

  @ParameterizedTest
  @MethodSource("groups")
  void hasRoomForEveryWeekday(String language, String interval, int meetings) {
    for (DayOfWeek day : DayOfWeek.values()) {
      Plan plan = Groups.plan(group(language, interval, day, meetings));
      for (Look look : List.of(Look.USUAL, Look.USUAL.large())) {
        assertThat(pdf(plan, look)).as("%s %s", day, look).isNotEmpty();
      }
    }
  }

  private static String group(String language, String interval, DayOfWeek day, int meetings) {
    return """
    kreds: 1
    name: G
    kind: support-group
    language: %s
    contact: {name: Ann, phone: 00 00 00 00}
    schedule:
      starts: %s
      time: 19:00-21:00
      every: %s
      meetings: %d
    """
        .formatted(
            language,
            MONDAY.plusDays(day.ordinal()),
            interval + day.name().toLowerCase(Locale.ROOT),
            meetings);
  }

  private static byte[] pdf(Plan plan, Look look) {
    return RENDERER.render(
        Papers.named("calendar").make(plan, Format.PDF).orElseThrow(),
        look,
        Format.PDF,
        Optional.empty());
  }
}
