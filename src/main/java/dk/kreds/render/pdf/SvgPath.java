package dk.kreds.render.pdf;

import java.awt.geom.Path2D;

/// Reads the path data of SVG (SVG 1.1, 8.3).
final class SvgPath {

  private final SvgNumbers in;
  private final Path2D.Float path = new Path2D.Float();
  private float x;
  private float y;
  private float startX;
  private float startY;
  // the last control point, which the smooth curves mirror
  private float controlX;
  private float controlY;
  private char last = ' ';

  private SvgPath(String data) {
    in = new SvgNumbers(data);
  }

  static Path2D.Float parse(String data) {
    SvgPath reader = new SvgPath(data);
    reader.read();
    return reader.path;
  }

  private void read() {
    char command = ' ';
    while (in.hasMore()) {
      if (in.isCommand()) {
        command = in.command();
      } else if (command == 'M') {
        command = 'L';
      } else if (command == 'm') {
        command = 'l';
      }
      segment(command);
      last = Character.toUpperCase(command);
    }
  }

  private void segment(char command) {
    boolean relative = Character.isLowerCase(command);
    float dx = relative ? x : 0;
    float dy = relative ? y : 0;
    switch (Character.toUpperCase(command)) {
      case 'M' -> {
        to(dx + in.next(), dy + in.next());
        startX = x;
        startY = y;
        path.moveTo(x, y);
      }
      case 'L' -> line(dx + in.next(), dy + in.next());
      case 'H' -> line(dx + in.next(), y);
      case 'V' -> line(x, dy + in.next());
      case 'C' ->
          cubic(
              dx + in.next(),
              dy + in.next(),
              dx + in.next(),
              dy + in.next(),
              dx + in.next(),
              dy + in.next());
      case 'S' -> {
        boolean smooth = last == 'C' || last == 'S';
        float x1 = smooth ? 2 * x - controlX : x;
        float y1 = smooth ? 2 * y - controlY : y;
        cubic(x1, y1, dx + in.next(), dy + in.next(), dx + in.next(), dy + in.next());
      }
      case 'Q' -> quadratic(dx + in.next(), dy + in.next(), dx + in.next(), dy + in.next());
      case 'T' -> {
        boolean smooth = last == 'Q' || last == 'T';
        float x1 = smooth ? 2 * x - controlX : x;
        float y1 = smooth ? 2 * y - controlY : y;
        quadratic(x1, y1, dx + in.next(), dy + in.next());
      }
      case 'A' -> arc(dx, dy);
      case 'Z' -> {
        path.closePath();
        to(startX, startY);
      }
      default -> throw new IllegalArgumentException("path command " + command);
    }
  }

  private void arc(float dx, float dy) {
    float rx = in.next();
    float ry = in.next();
    float rotation = in.next();
    boolean large = in.flag();
    boolean sweep = in.flag();
    float toX = dx + in.next();
    float toY = dy + in.next();
    SvgArc.append(path, x, y, rx, ry, rotation, large, sweep, toX, toY);
    to(toX, toY);
  }

  private void line(float toX, float toY) {
    path.lineTo(toX, toY);
    to(toX, toY);
  }

  private void cubic(float x1, float y1, float x2, float y2, float toX, float toY) {
    path.curveTo(x1, y1, x2, y2, toX, toY);
    to(toX, toY);
    controlX = x2;
    controlY = y2;
  }

  private void quadratic(float x1, float y1, float toX, float toY) {
    // PDF only has cubic curves
    path.curveTo(
        x + 2 * (x1 - x) / 3,
        y + 2 * (y1 - y) / 3,
        toX + 2 * (x1 - toX) / 3,
        toY + 2 * (y1 - toY) / 3,
        toX,
        toY);
    to(toX, toY);
    controlX = x1;
    controlY = y1;
  }

  private void to(float toX, float toY) {
    x = toX;
    y = toY;
  }
}
