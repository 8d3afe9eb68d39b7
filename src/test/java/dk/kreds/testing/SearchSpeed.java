package dk.kreds.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// How long a key takes on the search page of a directory, in a real browser: `SearchSpeed
/// PUBLIC-FOLDER RESULT` types words and deletes them again, a letter at a time, and writes
/// milliseconds into a file. A key's time is from its reaching the page until all that it changed
/// has been laid out, painting included as far as the page can see it.
public final class SearchSpeed {
  private static final List<String> WORDS =
      List.of("gruppe", "lilleby café", "mandegruppen", "pårørende demens", "torsdag 1234");

  /// Keeps what each key took: the page's own work, and until the frame after it was drawn.
  private static final String STOPWATCH =
      """
      window.work = [];
      window.seen = [];
      const frame = new MessageChannel();
      let began = 0;
      frame.port1.onmessage = () => seen.push(performance.now() - began);
      window.addEventListener("input", (event) => { began = event.timeStamp; }, true);
      window.addEventListener("input", (event) => {
        document.body.offsetHeight;
        work.push(performance.now() - event.timeStamp);
        requestAnimationFrame(() => frame.port2.postMessage(0));
      });
      """;

  private SearchSpeed() {}

  public static void main(String[] args) throws IOException {
    Path browser =
        Chromium.installed().orElseThrow(() -> new IllegalStateException("no Chromium here"));
    try (Chromium chromium = Chromium.start(browser);
        Tab tab = chromium.tab()) {
      tab.open(Path.of(args[0]).toAbsolutePath().resolve("index.html")).run(STOPWATCH);
      tab.run("document.getElementById('words').focus()");
      for (String word : WORDS) {
        tab.type(word);
        for (int i = 0; i < word.length(); i++) {
          tab.press("Backspace");
        }
      }
      Files.write(
          Path.of(args[1]), List.of(told("work", "", tab), told("seen", " until it is seen", tab)));
    }
  }

  private static String told(String name, String what, Tab tab) {
    JsonNode times = tab.worth("[..." + name + "].sort((one, other) => one - other)");
    return "%.0f ms%s, %.0f at the worst"
        .formatted(
            times.get(times.size() / 2).asDouble(), what, times.get(times.size() - 1).asDouble());
  }
}
