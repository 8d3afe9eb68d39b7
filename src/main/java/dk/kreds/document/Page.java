package dk.kreds.document;

/// A page to be laid out: rendered to XHTML by a template, and from there to PDF.
///
/// @param template the template's name, without ending
/// @param language BCP 47 tag of the language that it is written in
/// @param title the document's title, for the reader's window and for screen readers
/// @param model a record of what the template may see; only its components are reachable
public record Page(String template, String language, String title, Record model)
    implements Document {}
