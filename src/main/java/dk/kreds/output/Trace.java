package dk.kreds.output;

/// A file as Kreds left it.
///
/// @param digest of what is in it
/// @param size in bytes
/// @param modified when it was last changed, in nanoseconds since 1970 as the disk tells them; as
///   long as it is the same nobody looks into the file
public record Trace(String digest, long size, long modified) {}
