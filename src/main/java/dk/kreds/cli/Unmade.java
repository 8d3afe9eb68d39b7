package dk.kreds.cli;

import dk.kreds.render.UnusablePage;
import dk.kreds.render.page.BadTemplate;
import dk.kreds.render.pdf.MalformedPage;
import dk.kreds.render.pdf.MissingGlyph;
import dk.kreds.render.pdf.MissingImage;
import dk.kreds.render.pdf.TextTooLong;
import dk.kreds.render.pdf.TooFaint;
import dk.kreds.render.pdf.Unprintable;
import dk.kreds.render.pdf.UnreadableFont;
import dk.kreds.render.pdf.UnreadableImage;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/// Tells what keeps a paper from being made, where that is in the definition or in what the house
/// has brought. Whatever else goes wrong is Kreds' own fault and not told here.
final class Unmade {
  private final String name;
  private final boolean hasOwnStyle;
  private final String tooLarge;
  private final Talk talk;

  /// @param name of the paper, as its command is called
  /// @param hasOwnStyle whether templates or a stylesheet of the house's own have a say in it
  Unmade(String name, boolean hasOwnStyle, Talk talk) {
    this(name, hasOwnStyle, "commands.press.endless", talk);
  }

  /// @param tooLarge what to say of one for which the memory does not last
  Unmade(String name, boolean hasOwnStyle, String tooLarge, Talk talk) {
    this.name = name;
    this.hasOwnStyle = hasOwnStyle;
    this.tooLarge = tooLarge;
    this.talk = talk;
  }

  /// @throws Failure where what was brought is at fault
  <T> T orTold(Supplier<T> work) throws Failure {
    try {
      return work.get();
    } catch (BadTemplate bad) {
      if (!hasOwnStyle && bad.isEndless()) {
        throw tooLarge();
      }
      throw failure(told(theirs(bad)));
    } catch (OutOfMemoryError tooMuch) {
      throw tooLarge();
    } catch (MalformedPage page) {
      theirs(page);
      throw failure(say("page.broken", "folder", Press.BESIDE));
    } catch (MissingImage picture) {
      throw failure(say("picture", "file", Told.shown(theirs(picture).src())));
    } catch (UnusablePage page) {
      String reason = page.reason().name().toLowerCase(Locale.ROOT);
      throw failure(say("page." + reason, "folder", Press.BESIDE));
    } catch (Unprintable page) {
      throw failure(told(page));
    } catch (UncheckedIOException unread) {
      throw Failure.of(
          Fault.UNREADABLE, talk.say("commands.press.other", Map.of("name", name)), talk);
    }
  }

  private Failure tooLarge() {
    return failure(talk.say(tooLarge, Map.of("name", name)));
  }

  private Failure failure(String sentence) {
    return Failure.of(Fault.PAPER_NOT_MADE, sentence, talk);
  }

  /// What Kreds brings fits together, or Kreds is broken.
  private <F extends RuntimeException> F theirs(F fault) {
    if (!hasOwnStyle) {
      throw fault;
    }
    return fault;
  }

  private String told(BadTemplate bad) {
    return bad.line() == 0
        ? talk.say("commands.press.template.whole", Map.of("template", bad.template()))
        : talk.say(
            "commands.press.template", Map.of("template", bad.template(), "line", bad.line()));
  }

  private String told(Unprintable page) {
    return switch (page) {
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
      case UnreadableFont _, MalformedPage _, MissingImage _ ->
          talk.say("commands.press.other", Map.of("name", name));
    };
  }

  private String say(String key, String fact, Object value) {
    return talk.say("commands.press." + key, Map.of("name", name, fact, value));
  }
}
