package dk.kreds.schedule;

import java.util.List;

/// What a phrase was understood as.
public sealed interface Reading {

  /// One recurrence, and no other.
  record Understood(Recurrence recurrence) implements Reading {}

  /// It could mean any of these.
  record Ambiguous(List<Alternative> alternatives) implements Reading {
    public Ambiguous {
      alternatives = List.copyOf(alternatives);
    }
  }

  /// It means nothing here.
  ///
  /// @param suggestions phrases that may have been meant, likeliest first; often none
  record Unknown(List<String> suggestions) implements Reading {
    public Unknown {
      suggestions = List.copyOf(suggestions);
    }
  }

  /// One of several meanings.
  ///
  /// @param write the phrase that means only this
  record Alternative(String write, Recurrence recurrence) {

    static Alternative of(Recurrence recurrence) {
      return new Alternative(recurrence.phrase().orElseThrow(), recurrence);
    }
  }
}
