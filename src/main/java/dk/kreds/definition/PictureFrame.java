package dk.kreds.definition;

import dk.kreds.group.Picture.Format;

/// What a picture's file says around the picture itself.
///
/// @param width in pixels; 0 where the file ends before it says so
/// @param height in pixels; 0 where the file ends before it says so
/// @param isForPress whether its colours are a printer's, CMYK
/// @param unpacked how many bytes it is while it is made ready for paper; 0 where it goes there as
///   it is
/// @param isWhole whether the file goes on to its end
record PictureFrame(
    Format format, int width, int height, boolean isForPress, long unpacked, boolean isWhole) {
  long pixels() {
    return (long) width * height;
  }
}
