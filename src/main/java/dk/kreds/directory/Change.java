package dk.kreds.directory;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/// What has changed in the directory since it was made before.
public sealed interface Change {
  String group();

  /// A group that was not there.
  record New(String group) implements Change {}

  /// A group that is no longer there.
  record Gone(String group) implements Change {}

  /// A group that is there, but is no longer for everybody to find.
  record Unlisted(String group) implements Change {}

  /// A meeting on another day, or that begins at another time.
  ///
  /// @param place where it is now, if that is another place
  record Moved(String group, LocalDateTime from, LocalDateTime to, Optional<String> place)
      implements Change {}

  /// A meeting somewhere else.
  record Elsewhere(String group, LocalDateTime at, String place) implements Change {}

  record Cancelled(String group, LocalDateTime at) implements Change {}

  /// A cancelled meeting that is held after all.
  record Held(String group, LocalDateTime at) implements Change {}

  /// Meetings that there were not, in their order.
  record Added(String group, List<LocalDateTime> at) implements Change {
    public Added {
      at = List.copyOf(at);
    }
  }

  /// Other hours on the same day.
  record Hours(String group, LocalDateTime from, LocalDateTime to) implements Change {}

  /// Something else that everybody can read.
  ///
  /// @param what `name`, `contact`, `price`, `audience`, `where`, `sign-up` or `language`
  /// @param now nothing where there is none any more
  record Told(String group, String what, String now) implements Change {}
}
