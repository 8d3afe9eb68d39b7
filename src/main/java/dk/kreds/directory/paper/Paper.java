package dk.kreds.directory.paper;

import dk.kreds.document.Document;
import dk.kreds.document.Format;
import java.util.function.Supplier;

/// A document of the directory, and what it is to be called.
///
/// @param name where it lies below its audience's folder, with its ending
/// @param document worked out when its turn comes: there may be thousands of them
public record Paper(String name, Format format, Supplier<Document> document) {}
