package dk.kreds.render.page;

import freemarker.core.Environment;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// `<@ring seats=8 warm=1 size=52/>`: the circle of people around a table, the size in millimetres.
/// One seat is warm: that is you. It is an ornament and says nothing that the text does not say.
final class RingDirective implements TemplateDirectiveModel {
  private static final int MOST_SEATS = 24;

  @Override
  @SuppressWarnings("rawtypes")
  public void execute(
      Environment environment,
      Map arguments,
      TemplateModel @Nullable [] loopVariables,
      @Nullable TemplateDirectiveBody body)
      throws TemplateException, IOException {
    int seats = Math.clamp(Markup.number(arguments, "seats"), 3, MOST_SEATS);
    int warm = Markup.number(arguments, "warm");
    int size = Markup.number(arguments, "size");
    double radius = Math.min(7.0, 42 * StrictMath.sin(Math.PI / seats) * 0.62);
    StringBuilder svg = new StringBuilder();
    svg.append("<svg class=\"ring\" xmlns=\"http://www.w3.org/2000/svg\" aria-hidden=\"true\"")
        .append(Markup.attribute("width", size + "mm"))
        .append(Markup.attribute("height", size + "mm"))
        .append(Markup.attribute("viewBox", "0 0 100 100"))
        .append("><circle cx=\"50\" cy=\"50\" r=\"24\" fill=\"none\"")
        .append(" stroke=\"var(--rim)\" stroke-width=\"1.4\"/>");
    for (int seat = 0; seat < seats; seat++) {
      double angle = 2 * Math.PI * seat / seats - Math.PI / 2;
      svg.append("<circle")
          .append(Markup.attribute("cx", round(50 + 42 * StrictMath.cos(angle))))
          .append(Markup.attribute("cy", round(50 + 42 * StrictMath.sin(angle))))
          .append(Markup.attribute("r", round(radius)))
          .append(Markup.attribute("fill", seat == warm - 1 ? "var(--mark)" : "var(--colour)"))
          .append("/>");
    }
    environment.getOut().append(svg.append("</svg>"));
  }

  /// Two decimals, so that the same ring has the same bytes on every machine.
  private static double round(double value) {
    return Math.round(value * 100) / 100.0;
  }
}
