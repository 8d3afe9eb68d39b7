package dk.kreds.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kreds.testing.Chromium;
import dk.kreds.testing.Kreds;
import dk.kreds.testing.Pdf;
import dk.kreds.testing.Tab;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// The web site for those who see little, have a small phone, no scripts or only paper.
class SiteForEverybodyTest {
  private static final String GROUP = "groups/g1-paaroerende-i-lilleby.html";

  @TempDir private static Path folder;
  private static Chromium browser;
  private static String axe;

  @BeforeAll
  static void site() throws IOException {
    browser = Chromium.start();
    String examples = Path.of("examples").toAbsolutePath().toString();
    assertThat(Kreds.in(folder).run("directory", examples, "-o", ".").exit()).isZero();
    try (InputStream script = SiteForEverybodyTest.class.getResourceAsStream("/axe.min.js")) {
      axe = new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @AfterAll
  static void end() {
    browser.close();
  }

  private static Path page(String name) {
    return folder.resolve("public").resolve(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"index.html", "all.html", GROUP, "groups/k9-cafe-gaarden.html"})
  void nothingKeepsAnybodyOut(String page) {
    for (String colours : new String[] {"light", "dark"}) {
      for (int width : new int[] {1280, 360}) {
        try (Tab tab = browser.tab().window(width, 900)) {
          tab.media("", Map.of("prefers-color-scheme", colours)).open(page(page)).run(axe);
          JsonNode seen =
              tab.worth(
                  "axe.run().then((it) => ({passes: it.passes.length, violations:"
                      + " it.violations.map((one) => one.id + ' ' + one.nodes[0].html)}))");
          assertThat(seen.path("violations")).as(page + " " + colours + " " + width).isEmpty();
          assertThat(seen.path("passes").asInt()).isGreaterThan(15);
        }
      }
    }
  }

  /// 320 pixels are what is left of 1280 at 400 %, and of a phone at 120 %.
  @ParameterizedTest
  @ValueSource(ints = {320, 360, 640})
  void nothingStandsOutOfASmallOrEnlargedWindow(int width) {
    for (String page : new String[] {"index.html", "all.html", GROUP}) {
      try (Tab tab = browser.tab().window(width, 700).open(page(page))) {
        assertThat(tab.worth("document.documentElement.scrollWidth").asInt())
            .as(page)
            .isLessThanOrEqualTo(width);
        assertThat(
                tab.text(
                    "[...document.querySelectorAll('h1, h2, h3, p, a, li')].filter((it) =>"
                        + " it.className !== 'skip' && it.scrollWidth > it.clientWidth + 1 &&"
                        + " it.clientWidth > 0).map((it) => it.textContent).join()"))
            .as(page)
            .isEmpty();
      }
    }
  }

  @Test
  void withoutScriptsEveryGroupIsReached() {
    try (Tab tab = browser.tab().withoutScripts().open(page("index.html"))) {
      String seen = tab.text("document.body.innerText");
      assertThat(seen).contains("Lilleby", "Fjordvik", "Alle grupper på én side");
      assertThat(tab.text("document.querySelector('form').offsetHeight"))
          .as("no search that does nothing")
          .isEqualTo("0");
      String link = tab.text("document.querySelector('#unsearched a').getAttribute('href')");
      tab.open(page("all.html"), link.replace("all.html", ""));
      assertThat(
              tab.text("document.querySelector('" + link.replace("all.html", "") + "') !== null"))
          .isEqualTo("true");
      assertThat(tab.text("document.body.innerText"))
          .contains("Café Gården", "Selvhjelpsgruppen i Fjordvik", "Karen");
    }
  }

  @Test
  void whatWasFoundCanBePrinted() {
    try (Tab tab = browser.tab().open(page("index.html"))) {
      tab.run("document.getElementById('words').focus()").type("lilleby");
      Pdf found = Pdf.read(tab.print());
      assertThat(found.pages()).hasSize(1);
      assertThat(found.text())
          .contains("Café Gården", "Pårørendegruppen i Lilleby", "Inger", "00")
          .doesNotContain("Mandegruppen", "Begynd forfra", "Som regneark");
      Pdf group = Pdf.read(tab.open(page(GROUP)).print());
      assertThat(group.pages()).hasSize(1);
      assertThat(group.text()).contains("Karen Eksempel", "karen@example.org", "7. september 2027");
    }
  }

  @Test
  void searchEnginesUnderstandTheDates() {
    try (Tab tab = browser.tab().open(page(GROUP))) {
      JsonNode events =
          tab.worth(
                  "JSON.parse(document.querySelector('script[type=\"application/ld+json\"]').textContent)")
              .path("@graph");
      assertThat(events.size()).isEqualTo(10);
      JsonNode first = events.get(0);
      assertThat(first.path("@type").asString()).isEqualTo("Event");
      assertThat(first.path("startDate").asString()).isEqualTo("2027-01-05T19:00:00+01:00");
      assertThat(first.path("endDate").asString()).isEqualTo("2027-01-05T21:00:00+01:00");
      assertThat(first.path("eventStatus").asString()).endsWith("/EventScheduled");
      assertThat(first.at("/location/name").asString())
          .isEqualTo("Medborgerhuset, lokale 2 (stuen)");
      assertThat(first.at("/location/address").asString())
          .isEqualTo("Eksempelgade 14, 0000 Lilleby");
      assertThat(first.at("/organizer/name").asString()).isEqualTo("Foreningen Fællesbordet");
      JsonNode moved = events.get(4);
      assertThat(moved.path("startDate").asString()).isEqualTo("2027-05-11T19:00:00+02:00");
      assertThat(moved.path("previousStartDate").asString()).isEqualTo("2027-05-04");
      assertThat(moved.path("eventStatus").asString()).endsWith("/EventRescheduled");
    }
  }
}
