package dk.kreds.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.kreds.testing.Kreds;
import dk.kreds.testing.Run;
import dk.kreds.text.Language;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Groups from a spreadsheet.
class ImportTest {
  private static final String GOOD =
      """
      Navn;Slags;Start;Tid;Rytme;Antal møder;Sted;Adresse;Kontakt;Telefon;Mail
      Pårørende i Vejen;;5. januar 2027;19-21;first tuesday;10;Biblioteket;Torvet 1, 6600 Vejen;Karen Eksempel;00 00 00 00;karen@example.org
      Caféen;cafe;5/1-27;14-16;every tuesday;0;;;;;
      """;

  @TempDir private Path folder;
  private Kreds kreds;

  @BeforeEach
  void here() {
    kreds = Kreds.in(folder);
  }

  @Test
  void everyRowBecomesADefinitionThatIsFine() {
    Run run = kreds.file("g.csv", GOOD).run("import", "g.csv", "-o", "grupper");
    assertThat(run.exit()).as(run.toString()).isZero();
    assertThat(run.err())
        .isEqualTo("2 filer skrevet, 0 rækker ikke taget med · i mappen grupper\n");
    assertThat(new String(kreds.read("grupper/paaroerende-i-vejen.yaml"), UTF_8))
        .contains("name: Pårørende i Vejen", "starts: 2027-01-05", "meetings: 10")
        .contains("address: Torvet 1, 6600 Vejen", "phone: 00 00 00 00");
    assertThat(kreds.run("make", "grupper", "--only", "flyer.html").exit()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\uFEFF", ""})
  void semicolonsCommasTabsAndTheMarkOfUtf8(String mark) {
    for (String separator : new String[] {";", ",", "\t"}) {
      String text = mark + "Navn;Første dato\r\n\"A; \"\"B\"\",\n\tC\";2027-01-05\r\n";
      String csv = text.replaceFirst(";", separator).replace("\";2027", "\"" + separator + "2027");
      Run run = kreds.file("g.csv", csv).run("import", "g.csv", "--force");
      assertThat(run.exit()).as(run.toString()).isZero();
    }
    assertThat(kreds.files()).contains("groups/a-b-c.yaml");
  }

  @Test
  void whatWindowsWritesIsReadAndSaid() {
    Run run =
        kreds.file("g.csv", GOOD.getBytes(Charset.forName("windows-1252"))).run("import", "g.csv");
    assertThat(run.exit()).as(run.toString()).isZero();
    assertThat(run.err()).contains("g.csv er ikke gemt som UTF-8.");
    assertThat(new String(kreds.read("groups/paaroerende-i-vejen.yaml"), UTF_8))
        .contains("Pårørende");
    kreds.file("u.csv", GOOD.getBytes(StandardCharsets.UTF_16));
    assertThat(kreds.run("import", "u.csv", "-o", "u").err()).startsWith("2 filer skrevet");
  }

  @Test
  void aNumberNeedsSomebodyToAskFor() {
    Run run =
        kreds
            .file("g.csv", "Navn;Første dato;Telefon\nA;2027-01-05;00 00 00 00\n")
            .run("import", "g.csv");
    assertThat(run.exit()).isEqualTo(Exit.WRONG);
    assertThat(run.err())
        .contains("række 2, kolonne C (Telefon): Skriv også, hvem man skal spørge efter.");
  }

  @Test
  void aPlaceWithACommaKeepsItWhereTheAddressStandsApart() {
    String csv =
        "Navn;Første dato;Sted;Adresse\nA;2027-01-05;Biblioteket, sal 1;Torvet 1, 6600 Vejen\n";
    assertThat(kreds.file("g.csv", csv).run("import", "g.csv").exit()).isZero();
    assertThat(new String(kreds.read("groups/a.yaml"), UTF_8))
        .contains("Biblioteket, sal 1", "Torvet 1, 6600 Vejen");
  }

  @ParameterizedTest
  @CsvSource({"engelsk, en", "English, en", "danish, da", "bokmal, nb", "nynorsk, nn", "norsk, nb"})
  void aLanguageIsKnownByWhatOthersCallIt(String cell, String tag) {
    String csv = "Navn;Første dato;Sprog\nA;2027-01-05;" + cell + "\n";
    assertThat(kreds.file("g.csv", csv).run("import", "g.csv").exit()).isZero();
    assertThat(new String(kreds.read("groups/a.yaml"), UTF_8)).contains("language: " + tag);
  }

  @Test
  void mistakesAreToldByRowAndColumnAndTheOthersAreWritten() {
    String bad =
        GOOD
            + "Tredje;cafe;31-02-2027;14-16;every tuesday;;;;Ib;ring;ib@\n"
            + ";cafe;5/1-27;;;;;;;;\n"
            + ";;;;;;;;;;\n"
            + "Caféen;cafe;5/1-27;;;;;;;;\n";
    Run run = kreds.file("g.csv", bad).run("import", "g.csv");
    assertThat(run.exit()).isEqualTo(Exit.WRONG);
    assertThat(run.err())
        .contains("g.csv, række 4, kolonne C (Første dato): ")
        .contains("g.csv, række 4, kolonne J (Telefon): ")
        .contains("g.csv, række 4, kolonne K (Mail): ")
        .contains("g.csv, række 5, kolonne A (Navn): Her skal der stå noget.")
        .contains("g.csv, række 7, kolonne A (Navn): Række 3 har det samme navn.")
        .contains("2 filer skrevet, 3 rækker ikke taget med");
    assertThat(run.err()).doesNotContain("række 6");
    assertThat(kreds.files())
        .containsExactly("g.csv", "groups/cafeen.yaml", "groups/paaroerende-i-vejen.yaml");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "da | hver tirsdag | Det er onsdag den 3. februar 2027, og den dag passer ikke med \"hver"
            + " tirsdag\". De nærmeste dage, der passer, er tirsdag den 2. februar 2027 og tirsdag"
            + " den 9. februar 2027.",
        "da | sidste onsdag i måneden | De nærmeste dage, der passer, er onsdag den 27. januar 2027"
            + " og onsdag den 24. februar 2027.",
        "en | every tuesday | That is Wednesday 3 February 2027, which does not go with \"every"
            + " Tuesday\".",
      })
  void aFirstDateThatTheRuleDoesNotGiveIsToldAndNeverMoved(
      String language, String rule, String why) {
    String csv = GOOD + "Onsdag;;03-02-2027;;" + rule + ";;;;;;\n";
    Run run = Kreds.in(folder).with("LANG", language).file("g.csv", csv).run("import", "g.csv");
    assertThat(run.exit()).isEqualTo(Exit.WRONG);
    assertThat(run.err()).contains("g.csv, ", " 4, ", " C (").contains(why);
    assertThat(kreds.files())
        .containsExactly("g.csv", "groups/cafeen.yaml", "groups/paaroerende-i-vejen.yaml");
  }

  /// The row's language is that of its papers, and only tells in which words its cells are read.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "da | \"hver 3. onsdag\" kan betyde flere ting. Skriv et af disse: \"den tredje onsdag i"
            + " måneden\" eller \"onsdag hver 3. uge\".",
        "nb | \"tredje onsdag i måneden\" eller \"onsdag hver 3. uke\".",
        "nn | \"tredje onsdag i månaden\" eller \"onsdag kvar 3. veke\".",
        "en | \"on the third Wednesday of the month\" or \"every 3 weeks on Wednesday\".",
      })
  void whatIsWrongIsSaidInTheLanguageOfTheUserAndReadAsItIsSaid(String language, String unclear) {
    String start = "Navn;Slags;Start;Rytme;Telefon;Sprog\n";
    List<String> told = new ArrayList<>();
    for (String papers : Language.known()) {
      String csv = start + "A;vrøvl;31-02-2027;vrøvl;1;" + papers + "\n";
      told.add(with(language, csv).err());
      Run run = with(language, start + "A;;20-01-2027;hver 3. onsdag;;" + papers + "\n");
      assertThat(run.err()).contains(unclear);
      Matcher offered = Pattern.compile("\"([^\"]+)\"").matcher(run.err().split(": ", 4)[3]);
      assertThat(offered.results().map(it -> it.group(1)))
          .hasSize(2)
          .allSatisfy(every ->
              assertThat(with(language, start + "A;;20-01-2027;" + every + ";;\n").exit())
                  .isZero());
    }
    assertThat(new HashSet<>(told)).hasSize(1);
  }

  /// Nobody is shown numbers, as in the talk: what can be written is said, and read as it is said.
  @ParameterizedTest
  @ValueSource(strings = {"da", "nb", "nn", "en"})
  void whatCanBeWrittenInsteadIsSaid(String language) {
    String start = "Navn;Start;Slags;Rytme;Sprog\n";
    String err = with(language, start + "A;2027-01-05;vrøvl;vrøvl;vrøvl\n").err();
    assertThat(err).doesNotContain("numrene", "nummera", "numbers");
    List<String> cells = err.lines().limit(3).map(it -> it.replaceAll(".*: |\\.$", "")).toList();
    String and = " eller | or |, ";
    for (String kind : cells.getFirst().split(and, -1)) {
      String csv = start + "A;2027-01-07;" + kind + ";;nb\n";
      assertThat(with(language, csv).exit()).as(kind).isZero();
    }
    for (String every : cells.get(1).split(", ", -1)) {
      String day = every.matches(".*(torsdag|thursday).*") ? "14" : "05";
      String csv = start + "A;2027-01-" + day + ";;" + every + ";\n";
      assertThat(with(language, csv).exit()).as(every).isZero();
    }
    for (String papers : cells.get(2).split(and, -1)) {
      String csv = start + "A;2027-01-05;;;" + papers + "\n";
      assertThat(with(language, csv).exit()).as(papers).isZero();
    }
  }

  private Run with(String language, String csv) {
    return Kreds.in(folder)
        .with("LANG", language)
        .file("g.csv", csv)
        .run("import", "g.csv", "--force");
  }

  @Test
  void aColumnThatIsThereTwiceIsSaidToBeAndTheFirstIsUsed() {
    Run run = with("da", "Navn;Start;Farve;navn;Gruppe\nA;2027-01-05;blå;B;C\n");
    assertThat(run.exit()).isZero();
    assertThat(run.err())
        .contains("Kolonnen \"Navn\" står der to gange, som A og D. Kreds bruger den første.")
        .contains("Kolonnen \"Navn\" står der to gange, som A og E. Kreds bruger den første.")
        .containsOnlyOnce("kender Kreds ikke");
    assertThat(kreds.files()).containsExactly("g.csv", "groups/a.yaml");
  }

  @Test
  void aPhoneThatIsMissingIsToldWhereItBelongs() {
    String why = "Skriv et telefonnummer eller en mailadresse";
    assertThat(with("da", "Navn;Start;Kontakt;Telefon\nA;2027-01-05;Ib;\n").err())
        .contains("række 2, kolonne D (Telefon): " + why)
        .doesNotContain("kolonne C");
    assertThat(with("da", "Navn;Start;Kontakt\nA;2027-01-05;Ib\n").err())
        .contains("række 2, kolonne C (Kontakt): " + why);
    assertThat(with("da", "Navn;Start;Kontakt;Telefon\nA;2027-01-05;123;\n").err())
        .contains("kolonne C (Kontakt): Skriv et navn og et helt telefonnummer")
        .doesNotContain("kolonne D");
  }

  @Test
  void whatIsThereAlreadyIsKept() {
    kreds.file("g.csv", GOOD).file("groups/cafeen.yaml", "min egen");
    Run run = kreds.run("import", "g.csv");
    assertThat(run.exit()).isEqualTo(Exit.WRONG);
    assertThat(run.err()).contains("Der er allerede en fil cafeen.yaml.");
    assertThat(kreds.read("groups/cafeen.yaml")).asString(UTF_8).isEqualTo("min egen");
    assertThat(kreds.run("import", "g.csv", "--force").exit()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"da", "nb", "nn", "en"})
  void aNewSpreadsheetsHeadingsAreUnderstoodInEveryLanguage(String language) {
    Run template = kreds.run("import", "--template", "--language", language);
    assertThat(template.exit()).isZero();
    String row = "Caféen;cafe;;2027-01-05;14-16;every tuesday;;;;;;;\r\n";
    Run run = kreds.file("g.csv", template.out() + row).run("import", "g.csv");
    assertThat(run.err()).isEqualTo("1 fil skrevet, 0 rækker ikke taget med · i mappen groups\n");
  }

  @Test
  void whatIsNoSpreadsheetIsSaidToBeNone() {
    assertThat(kreds.file("g.csv", "").run("import", "g.csv").err()).contains("\"Navn\"");
    assertThat(kreds.file("g.csv", "a;b\n1;2\n").run("import", "g.csv").exit())
        .isEqualTo(Exit.WRONG);
    Run broken = kreds.file("g.csv", GOOD + "\"Fjerde;x\n").run("import", "g.csv");
    assertThat(broken.exit()).isEqualTo(Exit.WRONG);
    assertThat(broken.err()).contains("fra linje 4").contains("2 filer skrevet");
    assertThat(kreds.run("import", "x.csv").exit()).isEqualTo(Exit.CANNOT);
    assertThat(kreds.run("import").exit()).isEqualTo(Exit.USAGE);
  }
}
