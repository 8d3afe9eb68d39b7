package dk.kreds.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import tools.jackson.databind.JsonNode;

/// One tab of a browser, and somebody's hands at it: real keys, a real window, a real printer.
public final class Tab implements AutoCloseable {
  private static final Map<String, Integer> CODES =
      Map.of(
          "Tab",
          9,
          "Enter",
          13,
          "Escape",
          27,
          "ArrowDown",
          40,
          "Home",
          36,
          "End",
          35,
          "Backspace",
          8);
  private static final int SHIFT = 8;
  private static final int PATIENCE_MILLIS = 20_000;

  private final DevTools tools;
  private final String session;
  private final String target;

  Tab(DevTools tools, String session, String target) {
    this.tools = tools;
    this.session = session;
    this.target = target;
    ask("Page.enable", Map.of());
    ask("Emulation.setFocusEmulationEnabled", Map.of("enabled", true));
    window(1280, 900);
  }

  private JsonNode ask(String method, Map<String, ?> parameters) {
    return tools.ask(session, method, parameters);
  }

  /// Opens a file from the disk, as somebody does who was sent the folder.
  public Tab open(Path page) {
    return open(page, "");
  }

  /// @param fragment what comes after the file in the address, `#` included
  public Tab open(Path page, String fragment) {
    CompletableFuture<JsonNode> loaded = tools.next(session, "Page.loadEventFired");
    ask("Page.navigate", Map.of("url", page.toUri() + fragment));
    DevTools.awaited(loaded);
    // what was loaded may have been the page before, to which a key has just led
    return until(
        "document.readyState === 'complete' && location.href.split(/[?#]/)[0] === '%s'"
            .formatted(page.toUri()));
  }

  /// @param width in the pixels of stylesheets; a window zoomed to 200 % has half as many
  public Tab window(int width, int height) {
    ask(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    return this;
  }

  /// What the reader's machine prefers, such as `prefers-color-scheme: dark`, or `print` for the
  /// looks of paper.
  public Tab media(String type, Map<String, String> features) {
    List<Map<String, String>> wanted =
        features.entrySet().stream()
            .map(it -> Map.of("name", it.getKey(), "value", it.getValue()))
            .toList();
    ask("Emulation.setEmulatedMedia", Map.of("media", type, "features", wanted));
    return this;
  }

  /// Before a page is opened.
  public Tab withoutScripts() {
    ask("Emulation.setScriptExecutionDisabled", Map.of("value", true));
    return this;
  }

  /// What an expression is worth, in the page as it is now. A promise is waited for.
  public JsonNode worth(String expression) {
    JsonNode answer =
        ask(
            "Runtime.evaluate",
            Map.of("expression", expression, "returnByValue", true, "awaitPromise", true));
    if (answer.has("exceptionDetails")) {
      throw new IllegalStateException(
          answer.at("/exceptionDetails/exception/description").asString("") + ": " + expression);
    }
    return answer.at("/result/value");
  }

  public String text(String expression) {
    return worth("(async () => String(await (" + expression + ")))()").asString();
  }

  /// Runs a script, and gives nothing back.
  public Tab run(String script) {
    worth("void (() => {" + script + "})()");
    return this;
  }

  /// Waits for something to become true, across pages.
  public Tab until(String condition) {
    for (int waited = 0; waited < PATIENCE_MILLIS; waited += 20) {
      if (isTrue(condition)) {
        return this;
      }
      Chromium.pause();
    }
    throw new IllegalStateException("never: " + condition);
  }

  private boolean isTrue(String condition) {
    try {
      return worth(condition).asBoolean(false);
    } catch (IllegalStateException betweenTwoPages) {
      return false;
    }
  }

  /// Types letters, as a keyboard sends them.
  public Tab type(String letters) {
    letters
        .codePoints()
        .mapToObj(Character::toString)
        .forEach(letter -> {
          key("keyDown", letter, 0, Map.of("text", letter));
          key("keyUp", letter, 0, Map.of());
        });
    return this;
  }

  /// Presses a key that has a name, such as `Tab`.
  public Tab press(String name) {
    return press(name, 0);
  }

  public Tab pressWithShift(String name) {
    return press(name, SHIFT);
  }

  private Tab press(String name, int modifiers) {
    key("keyDown", name, modifiers, name.equals("Enter") ? Map.of("text", "\r") : Map.of());
    key("keyUp", name, modifiers, Map.of());
    return this;
  }

  private void key(String type, String key, int modifiers, Map<String, ?> more) {
    Map<String, Object> event = new HashMap<>(more);
    event.put("type", type);
    event.put("key", key);
    event.put("modifiers", modifiers);
    if (CODES.containsKey(key)) {
      event.put("code", key);
      event.put("windowsVirtualKeyCode", CODES.get(key));
    }
    ask("Input.dispatchKeyEvent", event);
  }

  /// A picture of what the window shows, for people to look at.
  public Tab picture(Path png) {
    return written(png, ask("Page.captureScreenshot", Map.of("format", "png")));
  }

  /// What a printer would be sent, on A4.
  public byte[] print() {
    JsonNode printed =
        ask(
            "Page.printToPDF",
            Map.of("preferCSSPageSize", true, "paperWidth", 8.27, "paperHeight", 11.69));
    return Base64.getDecoder().decode(printed.path("data").asString());
  }

  private Tab written(Path file, JsonNode answer) {
    try {
      Files.write(file, Base64.getDecoder().decode(answer.path("data").asString()));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    tools.ask("", "Target.closeTarget", Map.of("targetId", target));
  }
}
