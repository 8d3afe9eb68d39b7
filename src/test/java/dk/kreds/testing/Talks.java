package dk.kreds.testing;

/// Definitions of talks between two, for tests.
public final class Talks {
  /// Nobody else in a test is called so: where this stands, a participant has got out.
  public static final String CANARY = "Zacharias Kanariefugl";

  private Talks() {}

  /// Three Thursdays with three times each: 10.00, 11.15 and 12.30.
  public static String thursdays(String more) {
    return """
    kreds: 1
    name: Torsdagssamtaler
    kind: talks
    contact: {name: Karen Eksempel, phone: 00 00 00 00}
    schedule:
      starts: 2027-01-07
      time: 10:00-14:00
      every: thursday
      meetings: 3
    """
        + more;
  }

  /// One who has talked twice and one who will.
  public static final String BOOKED =
      """
      talks: {most: 5, where: [phone, home], follow-up: 3 months}
      participants:
        people:
          - {name: Zacharias Kanariefugl, phone: 00 00 00 77, booked: [2027-01-14 10:00, 2027-01-07 11:15]}
          - {name: A8, booked: [{at: 2027-01-14 12:30, where: walk}]}
      """;

  /// Nobody says when: whoever wants to, rings.
  public static String byAgreement(String more) {
    return """
    kreds: 1
    name: Telefonsamtaler
    kind: talks
    contact: {name: Karen Eksempel, phone: 00 00 00 00}
    """
        + more;
  }
}
