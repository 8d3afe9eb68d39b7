package dk.kreds.input;

import java.nio.file.Path;

/// A file that was looked at, and what was found.
///
/// @param state the digest of what was in it, or [Digest#MISSING]: that a file was not there
///   decides as much as what was in another
public record Input(Path file, String state) {}
