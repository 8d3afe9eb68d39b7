package dk.kreds.pack;

import dk.kreds.document.Audience;
import dk.kreds.material.Printing;

/// One paper as it is printed.
///
/// @param name what people call it
/// @param file what it is called as a file
/// @param copies how often it is printed
/// @param pages how many it has
/// @param size what its pages measure: `A4`, or in millimetres
/// @param isBound whether it is bound together with the others; else it is a file of its own
public record Sheets(
    String name,
    String file,
    Audience audience,
    Printing printing,
    int copies,
    int pages,
    String size,
    boolean isBound) {}
