package dk.kreds.output;

/// Something that a paper was made of: as long as it is as it was, the paper need not be made
/// again.
///
/// @param name what it is, such as a file
/// @param state how it was
public record Condition(String name, String state) {}
