package dk.kreds.group;

import java.nio.file.Path;

/// A picture that was looked at before it was believed: it lies inside the definition's folder and
/// its header says what it is.
///
/// @param file where it lies
/// @param width in pixels
/// @param height in pixels
public record Picture(Path file, Format format, int width, int height) {

  public enum Format {
    PNG("image/png"),
    JPEG("image/jpeg");

    private final String mediaType;

    Format(String mediaType) {
      this.mediaType = mediaType;
    }

    public String mediaType() {
      return mediaType;
    }
  }
}
