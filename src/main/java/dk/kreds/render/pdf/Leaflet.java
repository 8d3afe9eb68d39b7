package dk.kreds.render.pdf;

/// A document that is bound together with others.
///
/// @param title its bookmark
/// @param xhtml a whole page, with its stylesheet in it
/// @param images the pictures in it
public record Leaflet(String title, String xhtml, Images images) {}
