package dk.kreds.render.pdf;

import org.openpdf.text.pdf.PdfDestination;

/// Where something is.
///
/// @param page of the whole, counted from 1
record Place(int page, PdfDestination destination) {}
