package dk.kreds.group;

import java.util.Optional;

/// What it costs to take part.
public sealed interface Payment {

  /// Nobody has said yet.
  record Unknown() implements Payment {}

  record Free() implements Payment {}

  /// @param covers what the money is for, as it is to be printed ("coffee, tea and bread")
  record Fee(Money amount, Per per, Optional<String> covers) implements Payment {}

  enum Per {
    MEETING,
    MONTH,
    RUN
  }
}
