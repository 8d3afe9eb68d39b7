package dk.kreds.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.kreds.testing.Chromium;
import dk.kreds.testing.Groups;
import dk.kreds.testing.Kreds;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The web site from a folder, in a real browser.
class SiteInBrowserTest {
  private static final Pattern RESULT =
      Pattern.compile("<pre id=\"result\">(.*?)</pre>", Pattern.DOTALL);

  /// What somebody at the keyboard does, and a place for what they see.
  private static final String HANDS =
      """
      const type = (text) => {
        const field = document.getElementById("words");
        field.value = text;
        field.dispatchEvent(new Event("input", {bubbles: true}));
      };
      const choose = (id, value) => {
        const field = document.getElementById(id);
        field.value = value;
        field.dispatchEvent(new Event("input", {bubbles: true}));
      };
      const found = () => document.getElementById("found").textContent;
      const names = () => [...document.querySelectorAll("#results h3")].map((it) => it.textContent);
      const tell = (text) => {
        const place = document.createElement("pre");
        place.id = "result";
        place.textContent = text;
        document.body.append(place);
      };
      """;

  @TempDir private static Path folder;
  private static Path browser;

  @BeforeAll
  static void site() {
    Optional<Path> installed = Chromium.installed();
    assumeTrue(installed.isPresent(), "no Chromium on this machine: the web site is not tried out");
    browser = installed.orElseThrow();
    String examples = Path.of("examples").toAbsolutePath().toString();
    Kreds kreds =
        Kreds.in(folder)
            .file(
                "own/evil.yaml",
                Groups.small("audience: \"</script><img src=x onerror=document.title=1>\"\n")
                    .replace("Prøvegruppen", "\"A </script><b>fed</b> & 'B'\""));
    assertThat(kreds.run("directory", examples, "own", "-o", ".").exit()).isZero();
  }

  @Test
  void whatIsTypedIsSearchedForInEveryWord() throws IOException {
    assertThat(seen("type('CAFÉ vennerne'); tell(found() + '|' + names())"))
        .isEqualTo("1 gruppe|Café Gården");
    assertThat(seen("type('findes slet ikke'); tell(found() + names().length)"))
        .isEqualTo("Ingen grupper passer. Prøv med færre ord.0");
    assertThat(seen("tell(found() + '|' + names().length)")).isEqualTo("24 grupper|24");
  }

  @Test
  void placeDayAndLanguageNarrowTheChoice() throws IOException {
    assertThat(seen("choose('language', 'nb'); tell(names())"))
        .isEqualTo("Selvhjelpsgruppen i Fjordvik");
    assertThat(seen("choose('place', 'Lilleby'); choose('day', '3'); tell(names())"))
        .contains("Café Gården");
    assertThat(seen("choose('place', 'Lilleby'); choose('language', 'nb'); tell(found())"))
        .startsWith("Ingen");
  }

  @Test
  void aNameIsShownAndNotObeyed() throws IOException {
    assertThat(
            seen(
                "type('fed'); tell(names() + '|' + document.title + '|' +"
                    + " document.querySelectorAll('#results img, #results b').length)"))
        .startsWith("A &lt;/script&gt;&lt;b&gt;fed&lt;/b&gt; &amp; 'B'|")
        .endsWith("|0")
        .doesNotContain("|1|");
  }

  @Test
  void everythingCanBeReachedAndHasAName() throws IOException {
    String unnamed =
        """
        const reached = [...document.querySelectorAll("a[href], button, input, select")];
        const unnamed = reached.filter((it) =>
          !(it.labels?.length || it.textContent.trim() || it.getAttribute("aria-label")));
        tell(reached.length + " " + unnamed.length + " " + reached.filter((it) => it.tabIndex < 0).length
          + " " + reached[0].className + " " + document.getElementById("found").getAttribute("role"));
        """;
    assertThat(seen(unnamed)).matches("[3-9]\\d 0 0 skip status");
  }

  @Test
  void everyLinkLeadsToAFile() throws IOException {
    String links =
        seen(
            "tell([...document.querySelectorAll('a[href], link, script[src]')]"
                + ".map((it) => it.getAttribute('href') || it.getAttribute('src'))"
                + ".filter((it) => !it.startsWith('#')).join('\\n'))");
    assertThat(links.lines())
        .hasSizeGreaterThan(20)
        .allSatisfy(link -> assertThat(folder.resolve("public").resolve(link)).exists());
  }

  @Test
  void tenThousandGroupsAreSearchedBeforeOneNotices() throws IOException {
    String many =
        """
        for (let i = 0; kredsGroups.length < 10000; i++) {
          const one = kredsGroups[i];
          kredsGroups.push({...one, n: one.n + " " + i, s: one.s + " nr" + i});
        }
        """;
    String timed =
        """
        // the best of five for each key: other programs run on this machine, too
        const keys = ["g", "gr", "gru", "grup", "grupp", "gruppe", "gruppe l", "nr99", ""];
        const best = keys.map(() => Infinity);
        for (let round = 0; round < 5; round++) {
          keys.forEach((text, i) => {
            const began = performance.now();
            type(text);
            document.body.offsetHeight;
            best[i] = Math.min(best[i], performance.now() - began);
          });
        }
        tell(kredsGroups.length + " " + Math.round(Math.max(...best)));
        """;
    String[] result = seen(many, timed).split(" ", -1);
    assertThat(result[0]).isEqualTo("10000");
    assertThat(Integer.parseInt(result[1])).as("milliseconds a key").isLessThan(50);
  }

  private static String seen(String after) throws IOException {
    return seen("", after);
  }

  private static String seen(String before, String after) throws IOException {
    Path index = folder.resolve("public/index.html");
    String page =
        Files.readString(index)
            .replace(
                "<script src=\"site.js\"></script>",
                "<script>"
                    + before
                    + "</script><script src=\"site.js\"></script><script>"
                    + HANDS
                    + after
                    + "</script>");
    Path tried = Files.createTempFile(folder.resolve("public"), "tried", ".html");
    Files.writeString(tried, page, StandardCharsets.UTF_8);
    Matcher result = RESULT.matcher(Chromium.dump(browser, tried));
    assertThat(result.find()).as("the page's scripts ran").isTrue();
    return result.group(1);
  }
}
