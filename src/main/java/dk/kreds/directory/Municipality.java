package dk.kreds.directory;

import dk.kreds.group.Profile;
import dk.kreds.group.Room;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where people look for a group: the municipality that its definition names, else the town of its
/// first address.
public final class Municipality {
  private static final Pattern TOWN =
      Pattern.compile("(?:^|[\\s,])\\d{4}\\s+(\\p{L}[\\p{L}\\p{M} .'’-]*)");

  private Municipality() {}

  public static Optional<String> of(Profile profile) {
    return profile
        .municipality()
        .or(() -> profile.allRooms().stream().flatMap(room -> town(room).stream()).findFirst());
  }

  /// The word after the postal code, which Denmark and Norway write with four digits.
  private static Optional<String> town(Room room) {
    return room.address()
        .map(TOWN::matcher)
        .filter(Matcher::find)
        .map(found -> found.group(1).strip());
  }
}
