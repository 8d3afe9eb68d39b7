package dk.kreds.render.page;

import dk.kreds.text.Language;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.util.List;

/// `say("where")` in a template: the words of that name in the document's language, from the
/// material's own words or, with a dot in it, from any others.
final class SayMethod implements TemplateMethodModelEx {
  private final Language language;
  private final String material;

  SayMethod(Language language, String material) {
    this.language = language;
    this.material = material;
  }

  @Override
  @SuppressWarnings("rawtypes")
  public Object exec(List arguments) throws TemplateModelException {
    if (arguments.size() != 1 || !(arguments.get(0) instanceof TemplateScalarModel key)) {
      throw new TemplateModelException("say takes the name of a text");
    }
    String name = key.getAsString();
    return language.say(name.contains(".") ? name : material + "." + name);
  }
}
