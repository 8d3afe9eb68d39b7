package dk.kreds.directory.paper;

import dk.kreds.document.Document;
import dk.kreds.document.Format;

/// A document of the directory, and what it is to be called.
///
/// @param name where it lies below its audience's folder, with its ending
public record Paper(String name, Document document, Format format) {}
