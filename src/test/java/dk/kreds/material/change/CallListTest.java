package dk.kreds.material.change;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kreds.plan.Plan;
import dk.kreds.testing.Groups;
import org.junit.jupiter.api.Test;

class CallListTest {
  private static final String PEOPLE =
      """
      leaders: [{name: Karen Eksempel, phone: 00 00 00 01}]
      themes: [{title: Jura, speaker: {name: Sanne Prøve}, on: 2027-05-11}]
      """;

  private static Plan plan(String change) {
    String people =
        "participants:\n  people:\n    - {name: Anne Test, phone: 12 34 56 78}\n"
            + "    - {name: Bo Test, apologies: [2027-05-11]}\n";
    String yaml =
        Changed.yaml("2027-05-04: " + change)
            .replace("participants: {size: 5-10, expected: 8}\n", people);
    return Groups.plan(yaml + PEOPLE);
  }

  @Test
  void hasEverybodyWithNumbersAndThoseWhoWouldNotHaveCome() {
    assertThat(sheet(plan("{date: 2027-05-11, reason: Ferie}")).people())
        .containsExactly(
            new CallList.Person("Anne Test", "12 34 56 78", "", ""),
            new CallList.Person("Bo Test", "", "", "har meldt afbud"),
            new CallList.Person("Karen Eksempel", "00 00 00 01", "", "leder"));
  }

  @Test
  void saysWhatToSayAndWhoElseMustKnow() {
    CallList.Sheet sheet = sheet(plan("{date: 2027-05-11, reason: Ferie}"));
    assertThat(sheet.say())
        .containsExactly(
            "Mødet tirsdag den 4. maj er flyttet.",
            "Vi mødes i stedet tirsdag den 11. maj kl.\u00a019–21.",
            "Ferie.");
    assertThat(sheet.also())
        .anyMatch(line -> line.contains("Medborgerhuset"))
        .contains("Gæsten: Sanne Prøve");
  }

  @Test
  void hasRoomToWriteWhereNobodyIsKnown() {
    assertThat(sheet(Changed.plan("2027-05-04: cancelled")).blank()).isPositive();
  }

  @Test
  void aCafeHasGuestsAndHosts() {
    String cafe =
        Changed.yaml("2027-05-04: {place: {name: Rosenhaven}}").replace("support-group", "cafe");
    CallList.Sheet sheet = sheet(Groups.plan(cafe + "leaders: [Karen Eksempel]\n"));
    assertThat(sheet.whom()).isEqualTo("Gæsterne");
    assertThat(sheet.people()).extracting(CallList.Person::note).containsExactly("vært");
    assertThat(sheet.also().getFirst()).contains("afbestil tiden, og sig til dér");
  }

  private static CallList.Sheet sheet(Plan plan) {
    return ((CallList.Model) Changed.model(new CallList(), plan)).sheets().getFirst();
  }
}
