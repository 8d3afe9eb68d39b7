package dk.kreds.render.pdf;

import java.awt.geom.Path2D;

/// An elliptical arc as cubic curves (SVG 1.1, F.6).
final class SvgArc {

  private SvgArc() {}

  static void append(
      Path2D path,
      double x0,
      double y0,
      double radiusX,
      double radiusY,
      double rotation,
      boolean large,
      boolean sweep,
      double x,
      double y) {
    double rx = Math.abs(radiusX);
    double ry = Math.abs(radiusY);
    if (rx == 0 || ry == 0) {
      path.lineTo(x, y);
      return;
    }
    double phi = StrictMath.toRadians(rotation);
    double cos = StrictMath.cos(phi);
    double sin = StrictMath.sin(phi);
    double dx = (x0 - x) / 2;
    double dy = (y0 - y) / 2;
    double x1 = cos * dx + sin * dy;
    double y1 = -sin * dx + cos * dy;
    double tooFar = x1 * x1 / (rx * rx) + y1 * y1 / (ry * ry);
    if (tooFar > 1) {
      rx *= StrictMath.sqrt(tooFar);
      ry *= StrictMath.sqrt(tooFar);
    }
    double rest = rx * rx * y1 * y1 + ry * ry * x1 * x1;
    double factor = rest == 0 ? 0 : StrictMath.sqrt(Math.max(0, (rx * rx * ry * ry - rest) / rest));
    double sign = large == sweep ? -factor : factor;
    double cx1 = sign * rx * y1 / ry;
    double cy1 = -sign * ry * x1 / rx;
    double from = StrictMath.atan2((y1 - cy1) / ry, (x1 - cx1) / rx);
    double to = StrictMath.atan2((-y1 - cy1) / ry, (-x1 - cx1) / rx);
    double angle = to - from;
    if (sweep && angle < 0) {
      angle += 2 * Math.PI;
    } else if (!sweep && angle > 0) {
      angle -= 2 * Math.PI;
    }
    double cx = cos * cx1 - sin * cy1 + (x0 + x) / 2;
    double cy = sin * cx1 + cos * cy1 + (y0 + y) / 2;
    int parts = Math.max(1, (int) Math.ceil(Math.abs(angle) / (Math.PI / 2) - 1e-9));
    Ellipse ellipse = new Ellipse(cx, cy, rx, ry, cos, sin);
    for (int i = 0; i < parts; i++) {
      ellipse.curve(path, from + angle * i / parts, from + angle * (i + 1) / parts);
    }
  }

  private record Ellipse(double cx, double cy, double rx, double ry, double cos, double sin) {

    void curve(Path2D path, double from, double to) {
      double k = 4.0 / 3 * StrictMath.tan((to - from) / 4);
      double c0 = StrictMath.cos(from);
      double s0 = StrictMath.sin(from);
      double c1 = StrictMath.cos(to);
      double s1 = StrictMath.sin(to);
      path.curveTo(
          x(c0 - k * s0, s0 + k * c0), y(c0 - k * s0, s0 + k * c0),
          x(c1 + k * s1, s1 - k * c1), y(c1 + k * s1, s1 - k * c1),
          x(c1, s1), y(c1, s1));
    }

    private double x(double u, double v) {
      return cx + cos * rx * u - sin * ry * v;
    }

    private double y(double u, double v) {
      return cy + sin * rx * u + cos * ry * v;
    }
  }
}
