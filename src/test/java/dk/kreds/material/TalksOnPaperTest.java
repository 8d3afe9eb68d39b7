package dk.kreds.material;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.kreds.document.Audience;
import dk.kreds.document.Events;
import dk.kreds.document.Format;
import dk.kreds.document.Page;
import dk.kreds.material.find.Flyer;
import dk.kreds.material.run.AgendaSheets;
import dk.kreds.material.run.Calendar;
import dk.kreds.plan.Plan;
import dk.kreds.render.Renderer;
import dk.kreds.render.page.TemplateFolders;
import dk.kreds.testing.Groups;
import dk.kreds.testing.Talks;
import dk.kreds.testing.Vera;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TalksOnPaperTest {
  private final Renderer renderer = new Renderer(new TemplateFolders(List.of()));

  @Test
  void noParticipantReachesAPublicPaper() {
    Plan plan = Groups.plan(Talks.thursdays(Talks.BOOKED));
    for (Material material : Materials.all()) {
      for (Format format : material.formats()) {
        if (material.audience(plan) == Audience.PUBLIC
            && format != Format.PDF
            && material.make(plan, format).isPresent()) {
          assertThat(text(material, plan, format))
              .as(material.name() + " " + format)
              .isNotEmpty()
              .doesNotContain("Zacharias", "Kanariefugl", "00 00 00 77", "ZK", "A8");
        }
      }
    }
  }

  @Test
  void theSheetHasInitialsAndNumbers() {
    String sheet =
        text(new AgendaSheets(), Groups.plan(Talks.thursdays(Talks.BOOKED)), Format.HTML);
    assertThat(sheet)
        .contains("☐ ZK", "☐ A8", "Samtale 2 af 5.", "På en gåtur.", "Ledig", "14. april")
        .doesNotContain("Zacharias", "Kanariefugl");
  }

  @Test
  void theCalendarTellsFreeTimes() {
    String calendar = text(new Calendar(), Groups.plan(Talks.thursdays(Talks.BOOKED)), Format.HTML);
    assertThat(calendar)
        .contains("Ledigt kl. 10 og 12.30", "Ledigt kl. 11.15", "Alle tider er ledige");
  }

  @Test
  void aPhoneGetsOneEventForEachDayAndNoTimesThatGoStale() {
    Events events =
        (Events)
            new Calendar()
                .make(Groups.plan(Talks.thursdays(Talks.BOOKED)), Format.ICS)
                .orElseThrow();
    assertThat(events.events())
        .hasSize(3)
        .allSatisfy(event ->
            assertThat(event.description())
                .contains("Ring til Karen Eksempel på 00 00 00 00 for at få en tid."));
  }

  @Test
  void talksByAgreementHaveAFlyerAndNothingElse() {
    Plan plan = Groups.plan(Talks.byAgreement("talks: {where: [home, phone, på rådhuset]}"));
    assertThat(flyer(plan).when())
        .isEqualTo(
            new Invitation(
                "Hvornår",
                "Når det passer dig",
                List.of(),
                "Ring eller skriv, så finder vi en tid."));
    assertThat(flyer(plan).sections().getFirst().text())
        .isEqualTo("Hjemme hos dig, i telefonen eller på rådhuset – det bestemmer du.");
    for (Format format : Format.values()) {
      assertThat(new Calendar().make(plan, format)).isEqualTo(Optional.empty());
      assertThat(new AgendaSheets().make(plan, format)).isEqualTo(Optional.empty());
    }
  }

  @Test
  void aPhoneThatIsAlwaysOpenIsTheBiggestLine() {
    Plan plan = Groups.plan(Talks.byAgreement("talks: {phone: always}"));
    assertThat(flyer(plan).when().big()).isEqualTo("Telefonen er altid åben");
  }

  @Test
  void officeHoursOnWorkdaysAreCalledSo() {
    Plan plan =
        Groups.plan(
            Talks.byAgreement(
                """
                schedule:
                  starts: 2027-01-04
                  time: 9:00-17:00
                  every: monday, tuesday, wednesday, thursday and friday
                """));
    assertThat(flyer(plan).when().big()).isEqualTo("Alle hverdage kl.\u00a09–17");
  }

  @Test
  void noTimeIsToldForDaysThatDiffer() {
    Plan plan =
        Groups.plan(
            Talks.byAgreement(
                """
                schedule:
                  starts: 2027-01-05
                  time: 9:00-12:00
                  every: tuesday and thursday
                  times: {thursday: 13:00-18:00}
                """));
    assertThat(flyer(plan).when().big()).isEqualTo("Hver tirsdag og torsdag");
    assertThat(text(new Calendar(), plan, Format.HTML)).contains("9–12", "13–18");
  }

  @Test
  void theFlyerSaysHowManyAndHowLongAndWhatFollows() {
    Plan plan =
        Groups.plan(
            Talks.byAgreement("talks: {minutes: 60-90, most: 4, follow-up: after 6 weeks}"));
    assertThat(flyer(plan).sections().getLast().text())
        .isEqualTo(
            "Vi sætter 60–90 minutter af til hver samtale. Du kan få op til 4 samtaler."
                + " Når der er gået 6 uger, hører vi, hvordan du har det."
                + " Det, du fortæller, bliver mellem os.");
    assertThat(flyer(Groups.plan(Talks.byAgreement(""))).sections().getLast().text())
        .contains("Der er ingen grænse for, hvor mange gange vi kan tale sammen.");
  }

  @Test
  void theFlyerSaysThatOneCanBeAnonymous() {
    Plan plan = Groups.plan(Talks.byAgreement("participants: {anonymous: yes}"));
    assertThat(flyer(plan).sections())
        .filteredOn(section -> section.label().equals("Anonymt"))
        .hasSize(1);
  }

  @Test
  void aGroupThatMeetsCanOfferTalksBesides() {
    Plan plan = Groups.plan(Groups.small("talks: {most: 2, where: office}"));
    assertThat(flyer(plan).sections().getLast())
        .isEqualTo(
            new Flyer.Section(
                "På tomandshånd",
                "Du kan også tale med en af os på tomandshånd. Du kan få op til 2 samtaler."
                    + " Hos os."));
    assertThat(plan.sessions()).allSatisfy(session -> assertThat(session.slots()).isEmpty());
  }

  /// A district's table and a day's sheet can be read aloud and last.
  @Test
  void everyPaperIsOneThatEverybodyCanRead() {
    Plan districts =
        Groups.plan(
            Talks.byAgreement(
                "talks: {districts: [{district: Nord, name: Bo Eksempel, phone: 00 00 00 01}]}"));
    assertThat(Vera.failures(pdf(new Flyer(), districts))).isEmpty();
    Plan thursdays = Groups.plan(Talks.thursdays(Talks.BOOKED));
    for (Material material : List.of(new Flyer(), new Calendar(), new AgendaSheets())) {
      assertThat(Vera.failures(pdf(material, thursdays))).as(material.name()).isEmpty();
    }
  }

  private byte[] pdf(Material material, Plan plan) {
    return renderer.render(
        material.make(plan, Format.PDF).orElseThrow(), Format.PDF, Optional.empty());
  }

  private static Flyer.Model flyer(Plan plan) {
    return (Flyer.Model) ((Page) new Flyer().make(plan, Format.HTML).orElseThrow()).model();
  }

  private String text(Material material, Plan plan, Format format) {
    return material
        .make(plan, format)
        .map(document -> new String(renderer.render(document, format, Optional.empty()), UTF_8))
        .orElseThrow();
  }
}
