package dk.kreds.facts;

/// What readers look for on a paper. Each paper tells it, or the table says why it does not.
enum Topic {
  NAME,
  ORGANISATION,
  CONTACT,
  AUDIENCE,
  PLACE,
  WAY,
  PRICE,
  DATES,
  HOURS,
  LEADERS,
  PEOPLE,
  THEMES,
  MONEY,
  /// Whatever else some papers tell.
  FURTHER
}
