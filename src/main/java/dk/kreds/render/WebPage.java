package dk.kreds.render;

import dk.kreds.document.Look;
import dk.kreds.document.Page;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;

/// A page for a browser stands by itself: its pictures and its font are in it.
record WebPage(Page page, Look look) {
  private static final String END_OF_STYLE = "</style>";

  String of(String html) {
    String whole = html;
    for (Map.Entry<String, Path> picture : page.pictures().entrySet()) {
      byte[] bytes = Renderer.read(picture.getValue());
      String type = bytes.length > 1 && bytes[0] == (byte) 0x89 ? "image/png" : "image/jpeg";
      whole =
          whole.replace("src=\"" + picture.getKey() + "\"", "src=\"" + data(type, bytes) + "\"");
    }
    return look.font().isEmpty() ? whole : withFont(whole, look.font().get());
  }

  private static String withFont(String html, Look.Font font) {
    int end = html.indexOf(END_OF_STYLE);
    String rules =
        face("400", font.regular())
            + face("600 700", font.bold())
            + "body { font-family: 'Own', sans-serif; }";
    return end < 0 ? html : html.substring(0, end) + rules + html.substring(end);
  }

  private static String face(String weights, Path file) {
    return "@font-face { font-family: 'Own'; font-weight: "
        + weights
        + "; src: url("
        + data("font/ttf", Renderer.read(file))
        + "); }\n";
  }

  private static String data(String type, byte[] bytes) {
    return "data:" + type + ";base64," + Base64.getEncoder().encodeToString(bytes);
  }
}
