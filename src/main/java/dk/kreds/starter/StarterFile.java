package dk.kreds.starter;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.kreds.definition.Definition;
import dk.kreds.definition.DefinitionReader;
import dk.kreds.definition.edit.Quoting;
import dk.kreds.text.Language;
import dk.kreds.text.Wrap;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The definition that answers make, with comments in their language. What stands behind `# ` is
/// for the reader; a line with `#` right at its word is switched off, and on again by deleting that
/// one sign.
public final class StarterFile {
  /// A group that has a date in July or on a holiday must not leave it out.
  private static final List<String> EXCEPTIONS =
      List.of("[public holidays, july]", "public holidays", "");

  /// Where no public holidays are known, one week shows how days are left out.
  private static final String EXCEPT_EXAMPLE = "week 52";

  /// What `kreds schema` is asked to write for editors. Where it lies beside the definition an
  /// editor is told so; where it does not, nothing points to it.
  private static final String SCHEMA = "kreds.schema.json";

  private final Answers answers;
  private final Language language;
  private final StringBuilder text = new StringBuilder();

  public StarterFile(Answers answers) {
    this.answers = answers;
    this.language = answers.language();
  }

  /// The whole text of the file.
  public String text() {
    return definition().source();
  }

  /// What the text is read as.
  public Definition definition() {
    Definition definition = read(EXCEPTIONS.getFirst());
    for (String except : EXCEPTIONS) {
      if (definition.problems().isEmpty()) {
        break;
      }
      definition = read(except);
    }
    return definition;
  }

  private Definition read(String except) {
    text.setLength(0);
    write(except);
    byte[] bytes = text.toString().getBytes(UTF_8);
    return DefinitionReader.read("-", bytes, answers.folder(), "group");
  }

  private void write(String except) {
    if (Files.isRegularFile(answers.folder().resolve(SCHEMA))) {
      line("# yaml-language-server: $schema=" + SCHEMA);
    }
    comment("top");
    comment("off");
    line("kreds: 1");
    line("name: " + Quoting.of(answers.value(Question.NAME)));
    line("kind: " + Quoting.of(answers.value(Question.KIND)));
    line("language: " + language.tag());
    line("audience: " + Quoting.of(answers.value(Question.AUDIENCE)));
    contact();
    block("organisation");
    off("organisation:");
    off("  name: " + example("organisation"));
    off("  website: www.example.org");
    schedule(except);
    room();
    people();
    block("themes");
    off("themes:");
    off("  - self-care");
    off("  - bright-sides");
    block("partners");
    off("partners:");
    off("  - " + example("partner"));
    block("budget");
    off("budget:");
    off("  expenses:");
    off("    - {name: " + example("coffee") + ", amount: 20, per: person and meeting}");
    off("  income:");
    off("    - {from: " + example("grant") + ", asked: 3000}");
  }

  private void contact() {
    Typed.Person person = Typed.person(answers.value(Question.CONTACT));
    boolean isKnown = !person.name().isEmpty();
    block("contact");
    value(isKnown, "contact:", "");
    value(isKnown, "  name: ", isKnown ? person.name() : language.say("new.example.person"));
    optional("  phone: ", person.phone(), "00 00 00 00");
    optional("  email: ", person.email(), "mail@example.org");
    leaders(isKnown && Usual.hasLeaders(answers.kind()) ? person.name() : "");
  }

  /// Whoever is rung, and the other one. Where nobody or one is known there is an example to switch
  /// on.
  private void leaders(String first) {
    List<String> names =
        Stream.of(first, answers.value(Question.LEADER)).filter(name -> !name.isEmpty()).toList();
    block("leaders");
    value(!names.isEmpty(), "leaders:", "");
    names.forEach(name -> line("  - " + Quoting.of(name)));
    Stream.of("person", "leader").skip(names.size()).forEach(name -> off("  - " + example(name)));
  }

  private void schedule(String except) {
    block("schedule");
    Land.note(answers.value(Question.LANGUAGE)).ifPresent(this::note);
    if (answers.isByAgreement()) {
      off("schedule:");
      off("  starts: " + answers.starts());
      off("  time: " + answers.value(Question.TIME));
      off("  every: " + answers.value(Question.EVERY));
      return;
    }
    line("schedule:");
    line("  starts: " + answers.starts());
    line("  time: " + answers.value(Question.TIME));
    line("  every: " + answers.value(Question.EVERY));
    String meetings = answers.value(Question.MEETINGS);
    boolean hasEnd = !meetings.equals(Answers.ENDLESS);
    if (hasEnd) {
      line("  meetings: " + meetings);
    } else {
      off("  meetings: 10");
    }
    except(except);
    off("  changes:");
    off("    " + answers.starts() + ":");
    off("      time: " + answers.value(Question.TIME));
    off("      reason: " + example("reason"));
  }

  private void except(String except) {
    Optional<Land> elsewhere = answers.elsewhere();
    elsewhere.ifPresent(land -> line("  zone: " + land.zone()));
    if (elsewhere.equals(Optional.of(Land.BRITAIN))) {
      off("  except: " + EXCEPT_EXAMPLE);
    } else if (!except.isEmpty()) {
      line("  except: " + except);
    }
  }

  private void room() {
    Typed.Place place = Typed.place(answers.value(Question.PLACE));
    boolean isKnown = !place.name().isEmpty();
    block("room");
    value(isKnown, "room:", "");
    value(isKnown, "  name: ", isKnown ? place.name() : language.say("new.example.room"));
    optional("  address: ", place.address(), language.say("new.example.address"));
    off("  transit: " + example("transit"));
    off("  access: " + example("access"));
    off("  toilets: yes");
    off("  kitchen: yes");
  }

  private void people() {
    block("participants");
    boolean isSaid = answers.given().containsKey(Question.SIZE);
    value(isSaid, "participants:", "");
    value(isSaid, "  size: " + answers.value(Question.SIZE), "");
    block("payment");
    String price = answers.value(Question.PRICE);
    TypedPrice.lines(price.isEmpty() ? "20 meeting" : price)
        .forEach(line -> value(!price.isEmpty(), line, ""));
  }

  private void block(String name) {
    text.append('\n');
    comment(name);
  }

  private void comment(String name) {
    note(language.say("new.file." + name));
  }

  private void note(String sentence) {
    Wrap.lines(sentence, "# ", Wrap.WIDTH).forEach(this::line);
  }

  private void value(boolean isOn, String key, String value) {
    String line = key + (value.isEmpty() ? "" : Quoting.of(value));
    if (isOn) {
      line(line);
    } else {
      off(line);
    }
  }

  private void optional(String key, Optional<String> value, String example) {
    value(value.isPresent(), key, value.orElse(example));
  }

  private String example(String name) {
    return Quoting.of(language.say("new.example." + name));
  }

  private void line(String line) {
    text.append(line).append('\n');
  }

  private void off(String line) {
    line("#" + line);
  }
}
