package dk.kreds.group;

import java.util.List;
import java.util.Optional;

/// Somebody from outside who comes to some of the meetings. The name is printed on calendars: it is
/// given for that.
///
/// @param role what they are ("dementia coordinator"), as it is to be printed
/// @param visits when they come; any of these
public record Visitor(String name, Optional<String> role, List<Visits> visits) {

  public Visitor {
    visits = List.copyOf(visits);
  }

  /// The name and what they are, on one line.
  public String introduced() {
    return role.map(what -> name + ", " + what).orElse(name);
  }
}
