package dk.kreds.render.page;

import dk.kreds.document.Look;
import dk.kreds.document.Page;
import dk.kreds.input.Input;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Fills a page's template and gives XHTML: a whole document that stands by itself, for a browser
/// and for the PDF renderer alike. Safe to use from several threads.
public final class HtmlRenderer {
  private final TemplateFolders templates;
  private final Extent extent;
  private final WatchedTemplates configuration;
  private final QrDirective qr = new QrDirective();

  /// @param templates where templates are looked for
  public HtmlRenderer(TemplateFolders templates, Extent extent) {
    this.templates = templates;
    this.extent = extent;
    configuration = new WatchedTemplates(templates);
    configuration.setLocalizedLookup(false);
    configuration.setObjectWrapper(new ModelWrapper());
    configuration.setDefaultEncoding("UTF-8");
    configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
    configuration.setRecognizeStandardFileExtensions(false);
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setAPIBuiltinEnabled(false);
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    configuration.setWrapUncheckedExceptions(true);
    configuration.setNumberFormat("c");
    configuration.setArithmeticEngine(new WholeNumbers());
  }

  /// Reads the template of a page, and the frame that every page has, so that they need not be read
  /// later.
  ///
  /// @return the stylesheets that the page will have
  public List<String> warmUp(String template) {
    try {
      configuration.getTemplate(template + ".ftl");
      configuration.getTemplate("page.ftl");
      return List.of(sheet("style"), sheet(template));
    } catch (IOException | TemplateException notNow) {
      // it is told when a page is made
      return List.of();
    }
  }

  private String sheet(String name) throws IOException, TemplateException {
    Template sheet = sheetOf(name);
    StringWriter css = new StringWriter();
    if (sheet != null) {
      sheet.process(Map.of(), css);
    }
    return css.toString();
  }

  private @Nullable Template sheetOf(String name) throws IOException {
    return configuration.getTemplate(
        name + ".css", configuration.getLocale(), null, null, false, true);
  }

  /// The files that a page was or would have been made with, had they been there. Those that Kreds
  /// brings are not among them.
  ///
  /// @param page one that has been rendered
  public List<Input> looked(Page page) {
    return configuration.namesFor(page.template() + ".ftl").stream()
        .flatMap(name -> templates.looked(name).stream())
        .toList();
  }

  /// @throws BadTemplate when a template is missing or says something that cannot be done
  public String render(Page page, Look look) {
    String name = page.template() + ".ftl";
    String html = configuration.watching(name, () -> filled(name, page, look));
    return look.largePrint() ? LargePrint.of(html) : html;
  }

  private String filled(String name, Page page, Look look) {
    try {
      Template template = configuration.getTemplate(name);
      LimitedWriter html = new LimitedWriter(extent.most(look));
      template.process(context(page, look, bringsItsStyle(page.template())), html);
      return html.toString();
    } catch (TemplateException e) {
      throw new BadTemplate(e.getTemplateSourceName(), line(e.getLineNumber()), e);
    } catch (freemarker.core.ParseException e) {
      throw new BadTemplate(e.getTemplateName(), line(e.getLineNumber()), e);
    } catch (IOException | IllegalStateException | StackOverflowError | OutOfMemoryError e) {
      // also a template that takes itself in, or writes without end
      throw new BadTemplate(name, 0, e);
    }
  }

  /// A house's own template that comes without a stylesheet beside it: the rules that it gives to
  /// its frame are then all there are.
  private boolean bringsItsStyle(String name) throws IOException {
    return templates.isOwn(name + ".ftl")
        && sheetOf(name) != null
        && !templates.isOwn(name + ".css");
  }

  private Map<String, Object> context(Page page, Look look, boolean isAlone) {
    return Map.of(
        "language", page.language().tag(),
        "title", page.title(),
        "template", page.template(),
        "it", page.model(),
        "look", look.rules(),
        "large", look.largePrint(),
        "say", new SayMethod(page.language(), page.template()),
        "alone", isAlone,
        "qr", qr,
        "ring", new RingDirective());
  }

  private static int line(Integer line) {
    return line == null ? 0 : line;
  }
}
