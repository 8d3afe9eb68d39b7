package dk.kreds.schedule;

import java.time.LocalDate;

/// A holiday in one year.
///
/// @param key names it in the language bundles; see [Holidays#keys()]
/// @param official whether it is a public holiday by law; otherwise most places are closed by
///   custom
public record Holiday(String key, LocalDate date, boolean official) {}
