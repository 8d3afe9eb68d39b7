package dk.kreds.output;

import dk.kreds.document.Audience;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What is remembered of one paper of a group.
public sealed interface Paper {

  /// What it was made of, or what decided that it was not made.
  List<Condition> conditions();

  /// The file that there is of it, if Kreds has made one.
  Optional<Made> made();

  /// It was written.
  ///
  /// @param file relative to the output folder
  /// @param audience whose folder it is in
  /// @param left the file as Kreds left it
  /// @param next what Kreds was about to write there when the run ended; usually nothing
  record Made(
      Path file, Audience audience, Trace left, Optional<String> next, List<Condition> conditions)
      implements Paper {
    public Made {
      conditions = List.copyOf(conditions);
    }

    @Override
    public Optional<Made> made() {
      return Optional.of(this);
    }

    Made aboutToBecome(String digest) {
      return new Made(file, audience, left, Optional.of(digest), conditions);
    }
  }

  /// The group had nothing to make it of.
  record Nothing(List<Condition> conditions) implements Paper {
    public Nothing {
      conditions = List.copyOf(conditions);
    }

    @Override
    public Optional<Made> made() {
      return Optional.empty();
    }
  }

  /// It was not asked for, being for another audience.
  ///
  /// @param made the file that an earlier run has left of it for that audience
  record Aside(Audience audience, List<Condition> conditions, Optional<Made> made)
      implements Paper {
    public Aside {
      conditions = List.copyOf(conditions);
    }
  }
}
