package dk.kreds.material.run;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kreds.document.Format;
import dk.kreds.document.Prose;
import dk.kreds.material.Gsm;
import dk.kreds.testing.Extremes;
import dk.kreds.testing.Groups;
import java.util.List;
import org.junit.jupiter.api.Test;

class RemindersTest {
  private final Reminders material = new Reminders();

  @Test
  void sayWhenAndWhereAndWhomToTell() {
    List<String> sms =
        sms(
            Groups.small(
                "room: {name: Biblioteket, address: Torvet 1}\n"
                    + "leaders: [{name: Poul Friis, tasks: [messages], phone: 11 11 11 11}]\n"));
    assertThat(sms).hasSize(10);
    assertThat(sms.getFirst())
        .isEqualTo(
            "Prøvegruppen: Vi ses tirsdag den 5. januar kl. 19-21, Biblioteket, Torvet 1."
                + " Afbud til Poul Friis 11 11 11 11");
  }

  @Test
  void sayWhatIsNotAsUsualAndWhy() {
    String definition =
        Groups.small("")
            .replace(
                "  meetings: 10\n",
                "  meetings: 10\n"
                    + "  changes: {2027-03-02: {time: 18:00-21:00, place: Åen, reason: Vi går en"
                    + " tur}}\n");
    assertThat(lines(definition))
        .containsSubsequence(
            "Stedet er Åen.",
            "Vær opmærksom på, at både tid og sted er anderledes end ellers.",
            "Vi går en tur.")
        .containsOnlyOnce("Vi går en tur.");
  }

  @Test
  void fitIntoOneSmsHoweverLongTheNamesAre() {
    List<String> sms =
        sms(Extremes.most("support-group", "meetings: 24").replace("logo: logo.png, ", ""));
    assertThat(sms)
        .hasSize(23)
        .allSatisfy(text -> {
          assertThat(Gsm.of(text)).contains(text);
          assertThat(Gsm.length(text)).isBetween(60, Gsm.MOST);
          assertThat(text).containsPattern("kl. [0-9.]+-[0-9.]+").contains("+45 00 00 00 00");
        });
  }

  @Test
  void whoJustComesIsNotReminded() {
    assertThat(
            material.make(
                Groups.plan(Groups.small("").replace("support-group", "cafe")), Format.TXT))
        .isEmpty();
  }

  private List<String> lines(String definition) {
    Prose prose = (Prose) material.make(Groups.plan(definition), Format.TXT).orElseThrow();
    return prose.blocks().stream()
        .filter(Prose.Paragraph.class::isInstance)
        .map(Prose.Paragraph.class::cast)
        .flatMap(paragraph -> paragraph.lines().stream())
        .toList();
  }

  private List<String> sms(String definition) {
    Prose prose = (Prose) material.make(Groups.plan(definition), Format.TXT).orElseThrow();
    return prose.blocks().stream()
        .filter(Prose.Paragraph.class::isInstance)
        .map(Prose.Paragraph.class::cast)
        .map(Prose.Paragraph::lines)
        .filter(lines -> lines.getFirst().startsWith("SMS"))
        .map(List::getLast)
        .toList();
  }
}
