package dk.kreds.render.pdf;

/// How documents are bound together into one PDF.
///
/// @param title of the whole
/// @param language BCP 47 tag
/// @param duplex whether each begins on a new sheet of paper that is printed on both sides
public record Binding(String title, String language, boolean duplex) {}
