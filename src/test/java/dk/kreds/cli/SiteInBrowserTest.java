package dk.kreds.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kreds.testing.Chromium;
import dk.kreds.testing.Groups;
import dk.kreds.testing.Kreds;
import dk.kreds.testing.Tab;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The web site from a folder, in a real browser, by somebody at its keyboard.
class SiteInBrowserTest {
  private static final String FOUND = "document.getElementById('found').textContent";
  private static final String NAMES =
      "[...document.querySelectorAll('#results h3')].map((it) => it.textContent).join(', ')";
  private static final String FOCUS =
      "document.activeElement.id || document.activeElement.textContent";

  @TempDir private static Path folder;
  private static Chromium browser;
  private Tab tab;

  @BeforeAll
  static void site() {
    browser = Chromium.start();
    String examples = Path.of("examples").toAbsolutePath().toString();
    Kreds kreds =
        Kreds.in(folder)
            .file(
                "own/evil.yaml",
                Groups.small("audience: \"</script><img src=x onerror=document.title=1>\"\n")
                    .replace("Prøvegruppen", "\"A </script><b>fed</b> & 'B'\""));
    assertThat(kreds.run("directory", examples, "own", "-o", ".").exit()).isZero();
  }

  @AfterAll
  static void end() {
    browser.close();
  }

  @BeforeEach
  void open() {
    tab = browser.tab().open(page("index.html"));
  }

  @AfterEach
  void close() {
    tab.close();
  }

  private static Path page(String name) {
    return folder.resolve("public").resolve(name);
  }

  private Tab search(String text) {
    return tab.until("document.getElementById('words') !== null")
        .run("const it = document.getElementById('words'); it.value = ''; it.focus();")
        .type(text);
  }

  private Tab choose(String id, String value) {
    return tab.run(
        "const it = document.getElementById('%s'); it.value = '%s'; it.dispatchEvent(new Event('input', {bubbles: true}));"
            .formatted(id, value));
  }

  @Test
  void whatIsTypedIsSearchedForInEveryWord() {
    search("CAFÉ vennerne");
    assertThat(tab.text(FOUND)).isEqualTo("1 gruppe");
    assertThat(tab.text(NAMES)).isEqualTo("Café Gården");
    search("findes slet ikke");
    assertThat(tab.text(FOUND)).isEqualTo("Ingen grupper passer. Prøv med færre ord.");
    assertThat(tab.text(NAMES)).isEmpty();
  }

  @Test
  void accentsAndOldSpellingsAreFoundAsTheyAreSpoken() {
    search("cafe gaarden vennerne");
    assertThat(tab.text(NAMES)).isEqualTo("Café Gården");
    search("pårörende i lilleby");
    assertThat(tab.text(NAMES)).contains("Pårørendegruppen i Lilleby");
  }

  @Test
  void placeDayAudienceAndLanguageNarrowTheChoice() {
    choose("language", "nb");
    assertThat(tab.text(NAMES)).isEqualTo("Selvhjelpsgruppen i Fjordvik");
    choose("place", "Lilleby");
    assertThat(tab.text(FOUND)).startsWith("Ingen");
    choose("language", "");
    choose("day", "3");
    assertThat(tab.text(NAMES)).contains("Café Gården").doesNotContain("Pårørendegruppen");
    choose("place", "");
    choose("day", "");
    choose("audience", "For mænd, der har eller har haft kræft. Vi er mellem 62 og 86 år");
    assertThat(tab.text(NAMES)).isEqualTo("Mandegruppen i Ådal");
  }

  @Test
  void theKeyboardAloneIsEnough() {
    List<String> reached = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      reached.add(tab.press("Tab").text(FOCUS).strip());
      assertThat(tab.text("getComputedStyle(document.activeElement).outlineStyle"))
          .as(reached.getLast())
          .isEqualTo("solid");
    }
    assertThat(reached.subList(0, 7))
        .containsExactly(
            "Gå til grupperne", "words", "place", "day", "audience", "language", "Begynd forfra");
    assertThat(tab.pressWithShift("Tab").text(FOCUS)).isEqualTo(reached.get(7));
  }

  @Test
  void aWayLeadsPastTheHead() {
    tab.press("Tab");
    assertThat(tab.worth("document.activeElement.getBoundingClientRect().top").asDouble())
        .as("seen when it is reached")
        .isNotNegative();
    tab.press("Enter");
    assertThat(tab.text(FOCUS)).isEqualTo("main");
    assertThat(tab.press("Tab").text(FOCUS)).isEqualTo("words");
  }

  @Test
  void enterLeadsToWhatWasFoundAndEscapeBeginsAnew() {
    String everything = tab.text("kredsGroups.length + ' grupper'");
    search("mandegruppen").press("Enter");
    assertThat(tab.text(FOCUS)).isEqualTo("heading");
    assertThat(tab.press("Tab").text(FOCUS)).isEqualTo("Mandegruppen i Storby");
    tab.press("Enter");
    tab.until("document.querySelector('h1')?.textContent === 'Mandegruppen i Storby'");
    tab.open(page("index.html"));
    search("mandegruppen").press("Escape");
    assertThat(tab.text(FOUND)).isEqualTo(everything);
    assertThat(tab.text(FOCUS)).isEqualTo("words");
    choose("place", "Lilleby").run("document.querySelector('button[type=reset]').click()");
    tab.until(FOUND + " === '" + everything + "'");
  }

  @Test
  void howManyAreFoundIsAnnounced() {
    assertThat(tab.text("document.querySelector('[role=status]').id")).isEqualTo("found");
    // it says so when it changes, and it is there before that
    tab.run(
        "window.said = []; new MutationObserver(() => said.push(found.textContent))"
            + ".observe(found, {childList: true, characterData: true, subtree: true});");
    search("ma");
    assertThat(tab.text("said.length")).isEqualTo("2");
  }

  @Test
  void whoComesBackFromAGroupFindsTheSearchAsItWas() {
    choose("place", "Lilleby");
    search("vennerne");
    tab.until("location.hash.includes('vennerne')");
    String address = tab.text("location.hash");
    tab.run("document.querySelector('#results a').click()");
    tab.until("document.body.className === 'site-group'");
    tab.run("history.back()");
    tab.until("document.body.className === 'site-index'");
    tab.until(FOUND + " === '1 gruppe'");
    assertThat(tab.text("words.value + place.value")).isEqualTo("vennerneLilleby");
    Tab other = browser.tab().open(page("index.html"), address);
    assertThat(other.text(NAMES)).isEqualTo("Café Gården");
    other.close();
  }

  @Test
  void aNameIsShownAndNotObeyed() {
    search("fed");
    assertThat(tab.text(NAMES)).isEqualTo("A </script><b>fed</b> & 'B'");
    assertThat(tab.text("document.title")).doesNotContain("1");
    assertThat(tab.text("document.querySelectorAll('#results img, #results b').length"))
        .isEqualTo("0");
  }

  @Test
  void everyLinkLeadsToAFile() {
    for (String name : List.of("index.html", "all.html", "groups/k9-cafe-gaarden.html")) {
      Path page = page(name);
      String links =
          tab.open(page)
              .text(
                  "[...document.querySelectorAll('a[href]:not([href^=\"https:\"]), link,"
                      + " script[src]')].map((it) => it.getAttribute('href') ||"
                      + " it.getAttribute('src')).filter((it) =>"
                      + " !/^(#|tel:|mailto:|data:)/.test(it)).join('\\n')");
      assertThat(links.lines())
          .hasSizeGreaterThan(2)
          .allSatisfy(link ->
              assertThat(page.resolveSibling(link.replaceAll("#.*", ""))).as(link).exists());
    }
    assertThat(tab.text("document.fonts.ready.then(() => document.fonts.check('16px Kreds Sans'))"))
        .isEqualTo("true");
  }

  @Test
  void tenThousandGroupsAreSearchedBeforeOneNotices() {
    tab.run(
        """
        for (let i = 0; kredsGroups.length < 10000; i++) {
          const one = kredsGroups[i];
          kredsGroups.push({...one, n: one.n + " " + i, s: one.s + " nr" + i});
        }
        """);
    int slowest =
        tab.worth(
                """
                (() => {
                  // the best of five for each key: other programs run on this machine, too
                  const keys = ["g", "gr", "gru", "grup", "grupp", "gruppe", "gruppe l", "nr99", ""];
                  const best = keys.map(() => Infinity);
                  for (let round = 0; round < 5; round++) {
                    keys.forEach((text, i) => {
                      const began = performance.now();
                      words.value = text;
                      words.dispatchEvent(new Event("input", {bubbles: true}));
                      document.body.offsetHeight;
                      best[i] = Math.min(best[i], performance.now() - began);
                    });
                  }
                  return Math.round(Math.max(...best));
                })()
                """)
            .asInt();
    assertThat(tab.text(FOUND)).isEqualTo("10.000 grupper");
    assertThat(slowest).as("milliseconds a key").isLessThan(50);
  }
}
