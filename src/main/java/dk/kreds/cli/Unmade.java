package dk.kreds.cli;

import dk.kreds.render.UnusablePage;
import dk.kreds.render.page.BadTemplate;
import dk.kreds.render.pdf.MalformedPage;
import dk.kreds.render.pdf.MissingGlyph;
import dk.kreds.render.pdf.MissingImage;
import dk.kreds.render.pdf.TextTooLong;
import dk.kreds.render.pdf.TooFaint;
import dk.kreds.render.pdf.UnreadableImage;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/// Tells what keeps a paper from being made.
final class Unmade {
  private final String name;
  private final Talk talk;

  /// @param name of the paper, as its command is called
  Unmade(String name, Talk talk) {
    this.name = name;
    this.talk = talk;
  }

  /// @throws Failure where the work throws
  <T> T orTold(Supplier<T> work) throws Failure {
    try {
      return work.get();
    } catch (RuntimeException fault) {
      throw new Failure(Exit.WRONG, told(fault));
    }
  }

  private String told(RuntimeException fault) {
    return switch (fault) {
      case BadTemplate bad when bad.line() == 0 ->
          talk.say("commands.press.template.whole", Map.of("template", bad.template()));
      case BadTemplate bad ->
          talk.say(
              "commands.press.template", Map.of("template", bad.template(), "line", bad.line()));
      case MissingGlyph missing -> say("glyph", "sign", missing.character());
      case TextTooLong tooLong -> say("long", "text", Told.shown(tooLong.text()));
      case TooFaint faint ->
          talk.say(
              "commands.press.faint",
              Map.of(
                  "name",
                  name,
                  "colour",
                  faint.colour(),
                  "ground",
                  faint.ground(),
                  "near",
                  faint.near()));
      case UnreadableImage picture -> say("picture", "file", Told.shown(picture.src()));
      case MissingImage picture -> say("picture", "file", Told.shown(picture.src()));
      case MalformedPage _ -> say("page.broken", "folder", Press.BESIDE);
      case UnusablePage page ->
          say("page." + page.reason().name().toLowerCase(Locale.ROOT), "folder", Press.BESIDE);
      default -> talk.say("commands.press.other", Map.of("name", name));
    };
  }

  private String say(String key, String fact, Object value) {
    return talk.say("commands.press." + key, Map.of("name", name, fact, value));
  }
}
