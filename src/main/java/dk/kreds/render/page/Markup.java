package dk.kreds.render.page;

import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.util.Map;

/// What drawing directives share: reading their arguments.
final class Markup {
  private Markup() {}

  static String text(Map<?, ?> arguments, String name) throws TemplateModelException {
    if (arguments.get(name) instanceof TemplateScalarModel text) {
      return text.getAsString();
    }
    throw new TemplateModelException("a text is wanted for " + name);
  }

  static int number(Map<?, ?> arguments, String name) throws TemplateModelException {
    if (arguments.get(name) instanceof TemplateModel model
        && model instanceof TemplateNumberModel number) {
      return number.getAsNumber().intValue();
    }
    throw new TemplateModelException("a number is wanted for " + name);
  }

  static String attribute(String name, Object value) {
    return " " + name + "=\"" + escape(value.toString()) + "\"";
  }

  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
