package dk.kreds.render.page;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import freemarker.core.Environment;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// `<@qr of="https://…" label="…" size=36/>`: a QR code as a drawing, the size in millimetres
/// without the quiet zone, which the page's white space gives.
final class QrDirective implements TemplateDirectiveModel {

  private static final int MOST_KEPT = 64;

  /// A code and how many modules its side has.
  private record Code(int side, String path) {}

  /// A group has the same code on all that it hangs up.
  private final Map<String, Code> kept =
      Collections.synchronizedMap(
          new LinkedHashMap<>() {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Code> eldest) {
              return size() > MOST_KEPT;
            }
          });

  @Override
  @SuppressWarnings("rawtypes")
  public void execute(
      Environment environment,
      Map arguments,
      TemplateModel @Nullable [] loopVariables,
      @Nullable TemplateDirectiveBody body)
      throws TemplateException, IOException {
    Code code = code(Markup.text(arguments, "of"));
    int size = Markup.number(arguments, "size");
    environment
        .getOut()
        .append("<svg class=\"qr\" xmlns=\"http://www.w3.org/2000/svg\" role=\"img\"")
        .append(Markup.attribute("width", size + "mm"))
        .append(Markup.attribute("height", size + "mm"))
        .append(Markup.attribute("viewBox", "0 0 " + code.side() + " " + code.side()))
        .append("><title>")
        .append(Markup.escape(Markup.text(arguments, "label")))
        .append("</title><path fill=\"#000000\"")
        .append(Markup.attribute("d", code.path()))
        .append("/></svg>");
  }

  private Code code(String text) throws TemplateException {
    Code known = kept.get(text);
    if (known != null) {
      return known;
    }
    ByteMatrix matrix = encode(text);
    Code code = new Code(matrix.getWidth(), path(matrix));
    kept.put(text, code);
    return code;
  }

  private static ByteMatrix encode(String text) throws TemplateException {
    try {
      return Encoder.encode(text, ErrorCorrectionLevel.M, hints(text)).getMatrix();
    } catch (WriterException e) {
      throw new TemplateException("too much for a QR code", e, Environment.getCurrentEnvironment());
    }
  }

  /// Plain addresses need no word on their letters, which makes the code smaller.
  private static Map<EncodeHintType, ?> hints(String text) {
    return text.chars().allMatch(letter -> letter < 0x80)
        ? Map.of()
        : Map.of(EncodeHintType.CHARACTER_SET, "UTF-8");
  }

  /// One rectangle for each run of dark modules in a row: a quarter of the drawing that one for
  /// each module would be.
  private static String path(ByteMatrix matrix) {
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < matrix.getHeight(); y++) {
      for (int x = 0; x < matrix.getWidth(); x++) {
        int start = x;
        while (x < matrix.getWidth() && matrix.get(x, y) == 1) {
          x++;
        }
        if (x > start) {
          path.append('M').append(start).append(' ').append(y).append('H').append(x);
          path.append('V').append(y + 1).append('H').append(start).append('Z');
        }
      }
    }
    return path.toString();
  }
}
