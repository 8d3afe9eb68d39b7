package dk.kreds.render.pdf;

import java.awt.geom.AffineTransform;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads `transform="rotate(30 50 50) translate(4)"`.
final class SvgTransform {

  private static final Pattern CALL = Pattern.compile("(\\w+)\\s*\\(([^)]*)\\)");

  private SvgTransform() {}

  static AffineTransform parse(String text) {
    AffineTransform all = new AffineTransform();
    Matcher call = CALL.matcher(text);
    while (call.find()) {
      all.concatenate(one(call.group(1), new SvgNumbers(call.group(2))));
    }
    return all;
  }

  private static AffineTransform one(String name, SvgNumbers in) {
    return switch (name) {
      case "translate" -> {
        float x = in.next();
        yield AffineTransform.getTranslateInstance(x, in.hasMore() ? in.next() : 0);
      }
      case "scale" -> {
        float x = in.next();
        yield AffineTransform.getScaleInstance(x, in.hasMore() ? in.next() : x);
      }
      case "rotate" -> {
        double angle = StrictMath.toRadians(in.next());
        AffineTransform turn = rotation(angle);
        if (!in.hasMore()) {
          yield turn;
        }
        float x = in.next();
        float y = in.next();
        AffineTransform around = AffineTransform.getTranslateInstance(x, y);
        around.concatenate(turn);
        around.translate(-x, -y);
        yield around;
      }
      case "matrix" ->
          new AffineTransform(in.next(), in.next(), in.next(), in.next(), in.next(), in.next());
      case "skewX" ->
          AffineTransform.getShearInstance(StrictMath.tan(StrictMath.toRadians(in.next())), 0);
      case "skewY" ->
          AffineTransform.getShearInstance(0, StrictMath.tan(StrictMath.toRadians(in.next())));
      default -> throw new IllegalArgumentException("transform \"%s\"".formatted(name));
    };
  }

  // StrictMath: the same drawing on every machine
  private static AffineTransform rotation(double angle) {
    double cos = StrictMath.cos(angle);
    double sin = StrictMath.sin(angle);
    return new AffineTransform(cos, sin, -sin, cos, 0, 0);
  }
}
