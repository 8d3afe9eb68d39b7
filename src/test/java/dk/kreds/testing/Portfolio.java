package dk.kreds.testing;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A national charity's offers (field guide § 2, G6): 145 in 64 municipalities, with 500 volunteers
/// and a little over 1,500 people, eight for each offer as a rule and more in some.
public final class Portfolio {
  public static final int OFFERS = 145;
  public static final int MUNICIPALITIES = 64;
  public static final int VOLUNTEERS = 500;
  public static final int PEOPLE = 1_520;

  private Portfolio() {}

  /// Writes all definitions into `groups` of a folder.
  public static void write(Kreds kreds) {
    for (int i = 0; i < OFFERS; i++) {
      kreds.file("groups/offer-%03d.yaml".formatted(i), offer(i));
    }
  }

  private static String offer(int number) {
    return """
    kreds: 1
    name: Gruppe %d
    kind: %s
    municipality: Kommune %02d
    organisation: Kræftens Venner
    contact: {name: Ida Eksempel, phone: 00 00 00 00}
    leaders: [%s]
    schedule: {starts: 2027-01-%02d, time: 1%d:00-2%d:00, every: 4 weeks, meetings: 10}
    room: {name: Hus %d, address: "Eksempelvej %d, 0000 Lilleby"}
    participants: {size: 5-12, expected: %d}
    """
        .formatted(
            number,
            number % 3 == 0 ? "peer-group" : "support-group",
            number % MUNICIPALITIES,
            volunteers(number),
            1 + number % 28,
            number % 8,
            number % 3,
            number,
            number + 1,
            share(PEOPLE, number));
  }

  private static String volunteers(int number) {
    int before = IntStream.range(0, number).map(i -> share(VOLUNTEERS, i)).sum();
    return IntStream.range(before, before + share(VOLUNTEERS, number))
        .mapToObj(person -> "Frivillig " + person)
        .collect(Collectors.joining(", "));
  }

  /// An equal share of a number, the first ones having what is left over.
  private static int share(int all, int number) {
    return all / OFFERS + (number < all % OFFERS ? 1 : 0);
  }
}
