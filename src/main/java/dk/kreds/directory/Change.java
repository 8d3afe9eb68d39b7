package dk.kreds.directory;

import java.time.LocalDateTime;

/// What has changed in the directory since it was made before.
public sealed interface Change {
  String group();

  /// A group that was not there.
  record New(String group) implements Change {}

  /// A group that is no longer there.
  record Gone(String group) implements Change {}

  /// A group that is there, but is no longer for everybody to find.
  record Unlisted(String group) implements Change {}

  /// A meeting at another time.
  record Moved(String group, LocalDateTime from, LocalDateTime to) implements Change {}

  /// A meeting somewhere else.
  record Elsewhere(String group, LocalDateTime at, String place) implements Change {}

  record Cancelled(String group, LocalDateTime at) implements Change {}
}
