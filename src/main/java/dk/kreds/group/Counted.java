package dk.kreds.group;

/// What is left of participants who have been forgotten: how many they were, and how often they
/// came, for the report to whoever paid.
///
/// @param people how many took part
/// @param attendances how many meetings or talks all of them came to, put together
public record Counted(int people, int attendances) {
  public static final Counted NOBODY = new Counted(0, 0);

  public Counted plus(Counted other) {
    return new Counted(people + other.people, attendances + other.attendances);
  }
}
