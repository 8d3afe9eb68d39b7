package dk.kreds.diagnostic;

import java.time.LocalDate;
import java.util.List;

/// Something that could be written instead.
///
/// @param write the text to put into the definition, as it stands
/// @param gives the first dates that it would give; empty where dates are not the matter
public record Remedy(String write, List<LocalDate> gives) {

  public Remedy {
    gives = List.copyOf(gives);
  }

  public static Remedy of(String write) {
    return new Remedy(write, List.of());
  }
}
