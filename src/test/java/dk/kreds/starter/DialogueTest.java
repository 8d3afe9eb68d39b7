package dk.kreds.starter;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kreds.testing.Groups;
import dk.kreds.text.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DialogueTest {
  static List<String> languages() {
    return Language.known();
  }

  private static Dialogue begin(String language) {
    return Dialogue.begin(
        new Answers(Groups.TODAY, Path.of("examples"), Language.of(language), Map.of()));
  }

  private static Dialogue typed(Dialogue dialogue, String... lines) {
    Dialogue now = dialogue;
    for (String line : lines) {
      now = now.answer(line).next();
    }
    return now;
  }

  /// Where this question is open, if need be at the end.
  private static Dialogue asking(String language, Question question) {
    Dialogue now = begin(language);
    while (!now.place().equals(new Dialogue.Place.At(question))
        && !(now.place() instanceof Dialogue.Place.Looking)) {
      now = typed(now, "");
    }
    if (now.place() instanceof Dialogue.Place.Looking) {
      now = typed(now, Integer.toString(question.number()));
    }
    assertThat(now.place()).isEqualTo(new Dialogue.Place.At(question));
    return now;
  }

  @ParameterizedTest
  @MethodSource("languages")
  void canBeAcceptedAsItIs(String language) {
    Dialogue now = begin(language);
    assertThat(now.asked()).hasSize(10);
    for (Question question : now.asked()) {
      assertThat(now.place()).isEqualTo(new Dialogue.Place.At(question));
      assertThat(now.prompt("x.yaml")).allMatch(line -> line.length() <= 80);
      now = typed(now, "");
    }
    assertThat(now.place()).isEqualTo(new Dialogue.Place.Looking());
    assertThat(now.prompt("x.yaml")).anyMatch(line -> line.contains("x.yaml"));
    now = typed(now, "");
    assertThat(now.isDone()).isTrue();
    assertThat(new StarterFile(now.answers()).definition().problems()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void explainsEveryQuestion(String language) {
    for (Question question : Question.values()) {
      Dialogue now = asking(language, question);
      Dialogue.Step step = now.answer("?");
      assertThat(step.next()).isEqualTo(now);
      assertThat(step.said()).isNotEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void goesBackOneQuestion(String language) {
    Dialogue now = asking(language, Question.TIME);
    assertThat(typed(now, "<")).isEqualTo(asking(language, Question.STARTS));
    assertThat(typed(begin(language), "<")).isEqualTo(begin(language));
  }

  @Test
  void speaksTheLanguageThatIsChosen() {
    Dialogue now = typed(begin("nb"), "nynorsk");
    assertThat(now.prompt("")).anyMatch(line -> line.contains("Kva slags gruppe"));
    assertThat(typed(begin("nb"), "4").answers().language().tag()).isEqualTo("en");
  }

  /// English is spoken in several countries, and a file has the clock and the holidays of one.
  @Test
  void asksForTheCountryWithEnglish() {
    assertThat(begin("en").prompt(""))
        .anyMatch(line -> line.contains("English, in Denmark"))
        .anyMatch(line -> line.contains("English, in Norway"))
        .anyMatch(line -> line.contains("English, in Britain"));
    assertThat(file("4"))
        .contains("those in Denmark")
        .contains("\n  except: [public holidays, july]");
    assertThat(file("5")).contains("\n  zone: Europe/Oslo\n  except: [public holidays, july]");
    assertThat(file("6"))
        .contains("\n  zone: Europe/London\n#  except: week 52")
        .contains("does not know the public holidays");
  }

  private static String file(String language) {
    Dialogue end = typed(begin("en"), language);
    while (!(end.place() instanceof Dialogue.Place.Looking)) {
      end = typed(end, "");
    }
    assertThat(String.join("", end.prompt(""))).contains("Language").contains("English, in");
    StarterFile file = new StarterFile(end.answers());
    assertThat(file.definition().problems()).isEmpty();
    return file.text().replaceAll("\n# (?! )", " ");
  }

  @ParameterizedTest
  @CsvSource({
    "LANGUAGE, klingon",
    "LANGUAGE, 9",
    "LANGUAGE, 0",
    "KIND, hund",
    "KIND, 99",
    "KIND, 0",
    "STARTS, snart",
    "STARTS, 31. februar",
    "STARTS, 5",
    "STARTS, 32/1-2027",
    "STARTS, 99999999999",
    "TIME, aften",
    "TIME, 25-26",
    "TIME, 21-19",
    "TIME, 19:99-20:00",
    "TIME, 8. september",
    "TIME, 8/9",
    "TIME, hver 4. uge",
    "TIME, 2 gange",
    "TIME, 8.9",
    "TIME, 3-5",
    "TIME, 7-9",
    "STARTS, onsdag den 9. september 2027",
    "STARTS, 'den 2. onsdag i måneden, dog ikke juli'",
    "STARTS, 6. onsdag i september 2027",
    "STARTS, 2027-04-31",
    "STARTS, 8. september kl. 29",
    "STARTS, 8. september kl. snart",
    "STARTS, hver 8. september",
    "EVERY, hver skuddag",
    "EVERY, xyzzy",
    "EVERY, 9",
    "MEETINGS, mange",
    "MEETINGS, -3",
    "MEETINGS, 100000",
    "MEETINGS, 3 eller 4",
    "CONTACT, 12 34 56 78",
    "CONTACT, Karen 12",
    "CONTACT, Karen Eksempel",
    "CONTACT, 99999999999999999999999999999999999",
    "PRICE, lidt",
    "PRICE, 20 eller 30",
    "PRICE, 999999999999999",
    "LEADER, 12 34 56 78",
    "SIZE, mange",
    "SIZE, 5-10-15",
    "SIZE, 0"
  })
  void explainsWhatItCannotUseAndAsksAgain(Question question, String wrong) {
    for (String language : Language.known()) {
      Dialogue now = asking(language, question);
      Dialogue.Step step = now.answer(wrong);
      assertThat(step.next()).as(language).isEqualTo(now);
      assertThat(step.said()).as(language).isNotEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "STARTS, onsdag den 9. september 2027, 'er en torsdag. Mente du onsdag den 8. september 2027?'",
    "STARTS, 31. april 2027, kun 30 dage i april 2027",
    "STARTS, 29/2-2027, kun 28 dage i februar 2027",
    "TIME, 7-9, 'Skriv 19:00-21:00, hvis I mødes senere, og ellers 07:00-09:00.'"
  })
  void saysWhyAndAsksBack(Question question, String typed, String why) {
    String said = String.join(" ", asking("da", question).answer(typed).said());
    assertThat(said.replaceAll(" +", " ")).contains(why);
  }

  @Test
  void takesTheTimeThatWasSaidWithTheDate() {
    Dialogue next = asking("da", Question.STARTS).answer("6. januar kl. 18").next();
    assertThat(String.join(" ", next.prompt("gruppe.yaml"))).contains("18–20");
  }

  @Test
  void refusesWhatIsTooLongOrLost() {
    for (Question question :
        List.of(Question.NAME, Question.AUDIENCE, Question.PLACE, Question.CONTACT)) {
      Dialogue now = asking("da", question);
      assertThat(now.answer("x".repeat(300)).next()).as(question.word()).isEqualTo(now);
      assertThat(now.answer("Lille\uFFFDby").next()).as(question.word()).isEqualTo(now);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "da, STARTS, 5. januar, 2027-01-05",
    "da, STARTS, tirsdag den 5. januar 2027, 2027-01-05",
    "da, STARTS, 5/1-27, 2027-01-05",
    "da, STARTS, 6. januar kl. 18, 2027-01-06",
    "en, STARTS, 6 January at 6pm, 2027-01-06",
    "da, STARTS, 5/1, 2027-01-05",
    "da, STARTS, 24. dec., 2026-12-24",
    "da, STARTS, 2027-1-5, 2027-01-05",
    "nb, STARTS, 5.1.2027, 2027-01-05",
    "nn, STARTS, 5 mars 2027, 2027-03-05",
    "en, STARTS, January 5 2027, 2027-01-05",
    "da, TIME, kl. 19 til 21, 19:00-21:00",
    "da, STARTS, onsdag den 8. september 2027, 2027-09-08",
    "da, STARTS, 2. onsdag i september 2027, 2027-09-08",
    "en, STARTS, the 2nd Wednesday of September 2027, 2027-09-08",
    "en, STARTS, Wed 8th Sept 2027, 2027-09-08",
    "da, TIME, 19, 19:00-21:00",
    "da, TIME, 19.-21., 19:00-21:00",
    "da, TIME, kl. 7 til 9 om aftenen, 19:00-21:00",
    "da, TIME, 07-09, 07:00-09:00",
    "da, TIME, 9-11, 09:00-11:00",
    "en, TIME, 7.30pm, 19:30-21:30",
    "en, TIME, 7pm, 19:00-21:00",
    "en, TIME, 7-9pm, 19:00-21:00",
    "en, TIME, 7pm-9pm, 19:00-21:00",
    "en, TIME, 7pm-9, 19:00-21:00",
    "en, TIME, 7 to 9 p.m., 19:00-21:00",
    "en, TIME, from 7 until 9 in the evening, 19:00-21:00",
    "en, TIME, 11-1 pm, 11:00-13:00",
    "en, TIME, 10am-1, 10:00-13:00",
    "en, TIME, 10 am to 12 pm, 10:00-12:00",
    "en, TIME, 7-9am, 07:00-09:00",
    "da, TIME, 18-24, 18:00-00:00",
    "da, TIME, 22 til 0.30, 22:00-00:30",
    "en, TIME, 8pm-1am, 20:00-01:00",
    "da, TIME, kl. 18.30, 18:30-20:30",
    "da, EVERY, 2, 2 weeks on tuesday",
    "da, EVERY, hver anden tirsdag, 2 weeks on tuesday",
    "da, EVERY, hver tirsdag, tuesday",
    "da, EVERY, første og tredje tirsdag, 1st and 3rd tuesday of the month",
    "nb, EVERY, annenhver tirsdag, 2 weeks on tuesday",
    "nn, EVERY, kvar tysdag, tuesday",
    "en, EVERY, every tuesday, tuesday",
    "da, MEETINGS, 8 gange, 8",
    "da, MEETINGS, 0, 0",
    "da, PRICE, Gratis, free",
    "da, PRICE, 0 kr., free",
    "en, PRICE, it is free, free",
    "da, PRICE, 20, 20 meeting",
    "da, PRICE, '20,-', 20 meeting",
    "da, PRICE, kr. 62.50 pr. gang, 62.50 meeting",
    "da, PRICE, '62,5 kr.', 62.5 meeting",
    "nb, PRICE, 100 kr i måneden, 100 month",
    "nn, PRICE, 300 kr til saman, 300 run",
    "da, PRICE, 300 kr. for hele forløbet, 300 run",
    "en, PRICE, 300 in all, 300 run",
    "da, LEADER, Poul Prøve, Poul Prøve",
    "da, SIZE, 8, 5-8",
    "da, SIZE, 4 personer, 4-4",
    "nb, SIZE, 5 til 12, 5-12",
    "da, KIND, café, cafe",
    "da, KIND, cafe, cafe"
  })
  void understandsHowPeopleWrite(String language, Question question, String written, String value) {
    String taken = typed(asking(language, question), written).answers().value(question);
    assertThat(taken.replace("first", "1st")).isEqualTo(value.replace("first", "1st"));
  }

  @Test
  void offersBothReadings() {
    Dialogue now = typed(asking("da", Question.EVERY), "biweekly");
    assertThat(now.place()).isEqualTo(new Dialogue.Place.At(Question.EVERY));
    assertThat(now.prompt(""))
        .anyMatch(line -> line.contains("1  hver anden tirsdag"))
        .anyMatch(line -> line.contains("2  hver tirsdag og torsdag"));
    assertThat(typed(now, "2").answers().value(Question.EVERY)).isEqualTo("tuesday and thursday");
  }

  /// The rule that somebody says themselves counts for more than the date before it.
  @Test
  void movesTheFirstDateToTheRule() {
    Dialogue.Step step = asking("da", Question.EVERY).answer("hver anden onsdag");
    assertThat(step.next().answers().value(Question.STARTS)).isEqualTo("2027-01-06");
    assertThat(String.join(" ", step.said())).contains("onsdag den 6. januar 2027");
  }

  @Test
  void changesOneAnswerAtTheEnd() {
    Dialogue end = typed(asking("da", Question.CONTACT), "", "");
    Dialogue now = typed(end, "3", "Onsdagsgruppen");
    assertThat(now.place()).isEqualTo(new Dialogue.Place.Looking());
    assertThat(now.answers().value(Question.NAME)).isEqualTo("Onsdagsgruppen");
    assertThat(typed(end, "3", "<")).isEqualTo(end);
    assertThat(typed(end, "14")).isEqualTo(end);
    assertThat(typed(end, "nej")).isEqualTo(end);
  }

  /// A new first date asks again how often, where the old answer does not suit it.
  @Test
  void asksAgainHowOftenWhereTheDateNoLongerFits() {
    Dialogue end = typed(asking("da", Question.EVERY), "3", "", "", "", "");
    Dialogue now = typed(end, "5", "7. januar 2027");
    assertThat(now.place()).isEqualTo(new Dialogue.Place.At(Question.EVERY));
    assertThat(typed(now, "2").place()).isEqualTo(new Dialogue.Place.Looking());
    assertThat(typed(now, "2").answers().value(Question.EVERY)).isEqualTo("2 weeks on thursday");
  }

  /// Talks need no dates; then nothing is asked about them.
  @ParameterizedTest
  @MethodSource("languages")
  void takesTalksByAgreement(String language) {
    Dialogue now = typed(asking(language, Question.KIND), "talks", "", "", "0");
    assertThat(now.place()).isEqualTo(new Dialogue.Place.At(Question.PLACE));
    assertThat(typed(now, "<").place()).isEqualTo(new Dialogue.Place.At(Question.STARTS));
    Dialogue end = typed(now, "", "");
    end = end.place() instanceof Dialogue.Place.Looking ? end : typed(end, "");
    assertThat(end.prompt("x.yaml")).noneMatch(line -> line.startsWith("  6  "));
    assertThat(typed(end, "6")).isEqualTo(end);
    assertThat(new StarterFile(end.answers()).definition().problems()).isEmpty();
    assertThat(new StarterFile(end.answers()).text()).contains("#schedule:");
  }

  @Test
  void groupsThatMeetHaveADate() {
    Dialogue starts = asking("da", Question.STARTS);
    assertThat(starts.answer("0").next()).isEqualTo(starts);
    Dialogue talks = typed(asking("da", Question.KIND), "talks", "", "", "0", "", "", "");
    Dialogue cafe = typed(talks, "2", "cafe");
    assertThat(cafe.answers().value(Question.STARTS)).matches("[0-9]{4}-.*");
  }

  @Test
  void offersTheAssociationsOwnKinds() {
    assertThat(asking("da", Question.KIND).prompt(""))
        .anyMatch(line -> line.endsWith("Mindfulness"));
  }

  @Test
  void doesNotAskForWhatIsKnown() {
    Answers given =
        new Answers(Groups.TODAY, Path.of("examples"), Language.of("da"), Map.of())
            .with(Question.LANGUAGE, "da")
            .with(Question.NAME, "Gruppen");
    Dialogue now = Dialogue.begin(given);
    assertThat(now.asked())
        .hasSize(10)
        .doesNotContain(Question.NAME, Question.LANGUAGE)
        .contains(Question.PRICE, Question.LEADER);
    assertThat(now.prompt("").getFirst()).startsWith("1 af 10");
  }

  /// What was not asked stands at the end and can be said there.
  @ParameterizedTest
  @MethodSource("languages")
  void whatIsNotAskedCanBeAddedAtTheEnd(String language) {
    Dialogue end = typed(asking(language, Question.NAME), "G");
    while (!(end.place() instanceof Dialogue.Place.Looking)) {
      end = typed(end, "");
    }
    Dialogue now = typed(end, "11", "20", "12", "Poul Prøve", "13", "6-8");
    assertThat(now.prompt("x.yaml"))
        .anyMatch(line -> line.startsWith(" 11  ") && line.contains("20"))
        .anyMatch(line -> line.startsWith(" 12  ") && line.endsWith("Poul Prøve"))
        .anyMatch(line -> line.startsWith(" 13  ") && line.endsWith("6–8"));
    assertThat(new StarterFile(now.answers()).text())
        .contains("\npayment:\n  amount: 20\n  per: meeting\n")
        .contains("\nleaders:\n  - Poul Prøve\n")
        .contains("\nparticipants:\n  size: 6-8\n");
    assertThat(new StarterFile(now.answers()).definition().problems()).isEmpty();
  }

  /// Letters that paper cannot show yet are refused where they are typed, not when it is too late.
  @ParameterizedTest
  @CsvSource({
    "NAME, שלום",
    "NAME, Gruppen سلام",
    "AUDIENCE, שלום",
    "PLACE, 'Huset, رقم 5'",
    "CONTACT, 'שלום, 12 34 56 78'",
    "LEADER, שלום"
  })
  void refusesLettersThatRunFromTheRightAtOnce(Question question, String typed) {
    for (String language : Language.known()) {
      Dialogue now = asking(language, question);
      Dialogue.Step step = now.answer(typed);
      assertThat(step.next()).isEqualTo(now);
      assertThat(String.join(" ", step.said()).replaceAll(" +", " "))
          .contains(Language.of(language).say("problems.K118"));
    }
  }

  @Test
  void takesNoArrowKeysIntoAName() {
    Dialogue now =
        typed(asking("da", Question.NAME), "Grup\u001b[D\u001b[Cpen\u0007 \u200b\u202e2");
    assertThat(now.answers().value(Question.NAME)).isEqualTo("Gruppen 2");
  }
}
