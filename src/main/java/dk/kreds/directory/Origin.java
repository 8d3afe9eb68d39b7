package dk.kreds.directory;

/// The group that something is about, and the file that tells of it.
///
/// @param file as the user named it
/// @param id what its folder is named after
public record Origin(String file, String id, String name) {}
