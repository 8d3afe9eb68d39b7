package dk.kreds.group;

/// From a number to a number, both included.
///
/// @param least at least 0
/// @param most not under the least
public record Range(int least, int most) {

  public Range {
    if (least < 0 || most < least) {
      throw new IllegalArgumentException("a range ends before it begins");
    }
  }

  public boolean contains(int number) {
    return least <= number && number <= most;
  }
}
