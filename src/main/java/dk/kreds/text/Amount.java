package dk.kreds.text;

/// An amount of money in a text, written as the language writes it.
///
/// @param minor in øre or cent
/// @param currency ISO 4217 code
public record Amount(long minor, String currency) {}
