package dk.kreds.render.page;

import freemarker.core.ParseException;
import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import freemarker.template.Template;
import java.io.IOException;
import java.io.StringWriter;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Remembers which templates and stylesheets each page's template takes in, so that a page need not
/// be made again when another page's template has changed.
final class WatchedTemplates extends Configuration {
  private final Map<String, Set<String>> names = new ConcurrentHashMap<>();
  private final Set<Template> stoppable = new HashSet<>();
  private final ScopedValue<Set<String>> asked = ScopedValue.newInstance();

  private final TemplateFolders folders;

  WatchedTemplates(TemplateFolders folders) {
    super(VERSION_2_3_34);
    this.folders = folders;
    setTemplateLoader(folders);
  }

  /// Makes something with a template, and remembers what it takes in.
  String watching(String name, Supplier<String> use) {
    Set<String> all = names.computeIfAbsent(name, _ -> ConcurrentHashMap.newKeySet());
    return ScopedValue.where(asked, all).call(use::get);
  }

  /// All that a template has taken in so far, itself included.
  Set<String> namesFor(String name) {
    return new HashSet<>(names.getOrDefault(name, Set.of()));
  }

  @Override
  public @Nullable Template getTemplate(
      String name,
      @Nullable Locale locale,
      @Nullable Object lookup,
      @Nullable String encoding,
      boolean parsed,
      boolean ignoreMissing)
      throws IOException {
    if (asked.isBound()) {
      asked.get().add(name);
    }
    Template template = super.getTemplate(name, locale, lookup, encoding, parsed, ignoreMissing);
    return template == null ? null : stoppable(template);
  }

  /// One that loops without a word stops when its thread is told to; FreeMarker looks out for that
  /// only where it is asked to, once, before the template's first use.
  private synchronized Template stoppable(Template template) throws IOException {
    if (!stoppable.contains(template)) {
      if (folders.isOwn(template.getName())) {
        refusePatterns(template);
      }
      _CoreAPI.addThreadInterruptedChecks(template);
      stoppable.add(template);
    }
    return template;
  }

  private static void refusePatterns(Template template) throws IOException {
    StringWriter source = new StringWriter();
    template.dump(source);
    Optional<String> refused = new PatternUse(source.toString()).refused();
    if (refused.isPresent()) {
      int line = line(template, refused.get());
      throw new ParseException("a pattern that may never end", template, line, 1, line, 1);
    }
  }

  /// The first line with a name; 1 where it is written in another way.
  @SuppressWarnings("deprecation") // no other way says how many lines there are
  private static int line(Template template, String name) {
    int last = template.getRootTreeNode().getEndLine();
    for (int line = 1; line <= last; line++) {
      if (template.getSource(1, line, Short.MAX_VALUE, line).contains(name)) {
        return line;
      }
    }
    return 1;
  }
}
