package dk.kreds.render.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openpdf.context.StandardAttributeResolver;
import org.openpdf.context.StyleReference;
import org.openpdf.css.extend.lib.DOMTreeResolver;
import org.openpdf.css.newmatch.CascadedStyle;
import org.openpdf.css.newmatch.Matcher;
import org.openpdf.css.newmatch.PageInfo;
import org.openpdf.css.sheet.FontFaceRule;
import org.openpdf.css.sheet.Stylesheet;
import org.openpdf.extend.NamespaceHandler;
import org.openpdf.extend.UserAgentCallback;
import org.openpdf.extend.UserInterface;
import org.openpdf.layout.SharedContext;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/// What the stylesheets say of each element. openpdf-html asks every rule of every element, a tenth
/// of all that a batch does; here the rules are asked once of all elements that they cannot tell
/// apart: the same name, class, id and style of its own, after the same, within the same. What they
/// said is kept from page to page, as the parsed sheets are, and a batch has few sheets.
final class Cascade extends StyleReference {

  /// What tells such elements apart all the same: other attributes, their number, what is in them,
  /// and who stands before the one before.
  private static final Pattern TELLS_APART =
      Pattern.compile("\\[|:lang|-child|-of-type|:empty|:not|~|\\+[^,{]*\\+[^,{]*\\{");

  /// To look through the sheets takes longer than this many documents can save.
  private static final int FEW_DOCUMENTS = 3;

  private static final int MOST_PAGES = 10_000;

  private static final int MOST_SHEETS = 100;
  private static final int MOST_SORTS = 2_000;
  private static final int NONE = -1;

  private final Map<List<String>, Said> said = new Recent<>(MOST_SHEETS);
  private final IdentityHashMap<Element, Integer> sortOf = new IdentityHashMap<>();
  private final Rules rules = new Rules();
  private Said now = new Said(true);
  private Supplier<Matcher> making =
      () -> {
        throw new IllegalStateException("of no page yet");
      };
  private @Nullable Matcher matcher;
  private @Nullable NamespaceHandler namespace;
  private int documents;
  private int pages;

  /// @param agent would fetch other sheets, which pages do not name: see PageHandler
  Cascade(UserAgentCallback agent) {
    super(agent);
  }

  /// Reads the stylesheets that a page will have.
  void readAhead(List<String> sheets) {
    new PageHandler().getDefaultStylesheet().ifPresent(rules::readAhead);
    Variables.applied(sheets).forEach(css -> rules.readAhead(PageHandler.sheet(css, "")));
  }

  /// Elements that no rule can tell apart.
  ///
  /// @param within the number of the sort that they are in
  /// @param after the looks of the element before
  /// @param style what the element itself says, such as over how many columns it goes
  private record Sort(int within, Looks after, Looks own, String style) {}

  /// What rules ask of an element.
  private record Looks(String name, String className, String id, boolean links) {
    static final Looks NOTHING = new Looks("", "", "", false);

    static Looks of(Element element) {
      return new Looks(
          element.getNodeName(),
          element.getAttribute("class"),
          element.getAttribute("id"),
          element.hasAttribute("href"));
    }
  }

  /// What is put before or after an element of a sort.
  private record Pseudo(int sort, String name) {}

  /// A page that the layout begins.
  private record Sheet(String name, String pseudo) {}

  /// What some sheets have said of elements.
  private static final class Said {
    private final boolean isTooFine;
    private final Map<Sort, Integer> sorts = new HashMap<>();
    private final Map<Integer, CascadedStyle> styles = new HashMap<>();
    private final Map<Pseudo, Optional<CascadedStyle>> pseudos = new HashMap<>();
    private final Map<Sheet, PageInfo> pages = new HashMap<>();
    private @Nullable List<FontFaceRule> fonts;

    Said(boolean isTooFine) {
      this.isTooFine = isTooFine;
    }

    static Said of(List<String> sheets) {
      return new Said(sheets.stream().anyMatch(css -> TELLS_APART.matcher(css).find()));
    }

    void forgetMuch() {
      if (sorts.size() > MOST_SORTS) {
        sorts.clear();
        styles.clear();
        pseudos.clear();
      }
    }
  }

  @Override
  public void setDocumentContext(
      SharedContext context, NamespaceHandler handler, Document page, UserInterface user) {
    sortOf.clear();
    namespace = handler;
    pages = 0;
    if (++documents > FEW_DOCUMENTS) {
      now = said.computeIfAbsent(sheets(page), Said::of);
      now.forgetMuch();
    }
    matcher = null;
    making =
        () ->
            new Matcher(
                new DOMTreeResolver(),
                new StandardAttributeResolver(handler, context.getUac(), user),
                rules,
                read(handler, page, context.getMedia()),
                context.getMedia());
  }

  private List<Stylesheet> read(NamespaceHandler handler, Document page, String medium) {
    Set<String> classes = Dom.classes(page);
    return Stream.concat(
            handler.getDefaultStylesheet().stream(), handler.getStylesheets(page).stream())
        .filter(sheet -> sheet.appliesToMedia(medium))
        .map(sheet -> rules.about(classes, sheet))
        .toList();
  }

  /// Made when it is first asked: a later page has often nothing that the sheets have not been
  /// asked of before.
  private Matcher matcher() {
    Matcher known = matcher;
    if (known == null) {
      known = making.get();
      matcher = known;
    }
    return known;
  }

  @Override
  public CascadedStyle getCascadedStyle(@Nullable Element element, boolean again) {
    // nothing else in a layout asks whether somebody still waits for it
    if (Thread.currentThread().isInterrupted()) {
      throw new MalformedPage("nobody waits for the page");
    }
    if (element == null) {
      return CascadedStyle.emptyCascadedStyle;
    }
    return now.isTooFine
        ? matcher().getCascadedStyle(element, again)
        : now.styles.computeIfAbsent(
            sort(element), _ -> matcher().getCascadedStyle(element, again));
  }

  @Override
  public @Nullable CascadedStyle getPseudoElementStyle(Node node, String name) {
    // a text is told what its element is
    Element element = (Element) (node instanceof Element ? node : node.getParentNode());
    return now.isTooFine
        ? matcher().getPECascadedStyle(element, name)
        : now.pseudos
            .computeIfAbsent(
                new Pseudo(sort(element), name),
                _ -> Optional.ofNullable(matcher().getPECascadedStyle(element, name)))
            .orElse(null);
  }

  /// Asked for each page that the layout begins: one of a height of miles would begin them for
  /// hours, and take all memory.
  @Override
  public PageInfo getPageStyle(@Nullable String name, String pseudo) {
    if (++pages > MOST_PAGES) {
      throw new MalformedPage("more than %d pages".formatted(MOST_PAGES));
    }
    return now.isTooFine
        ? matcher().getPageCascadedStyle(name, pseudo)
        : now.pages.computeIfAbsent(
            new Sheet(Objects.requireNonNullElse(name, ""), pseudo),
            _ -> matcher().getPageCascadedStyle(name, pseudo));
  }

  @Override
  public List<FontFaceRule> getFontFaceRules() {
    if (now.isTooFine) {
      return matcher().getFontFaceRules();
    }
    List<FontFaceRule> known = now.fonts;
    if (known == null) {
      known = matcher().getFontFaceRules();
      now.fonts = known;
    }
    return known;
  }

  private int sort(Element element) {
    Integer known = sortOf.get(element);
    if (known != null) {
      return known;
    }
    int within = element.getParentNode() instanceof Element parent ? sort(parent) : NONE;
    String style = String.valueOf(Objects.requireNonNull(namespace).getElementStyling(element));
    Sort sort = new Sort(within, before(element), Looks.of(element), style);
    Integer number = now.sorts.computeIfAbsent(sort, _ -> now.sorts.size());
    sortOf.put(element, number);
    return number;
  }

  private static Looks before(Element element) {
    Node before = element.getPreviousSibling();
    while (before != null && !(before instanceof Element)) {
      before = before.getPreviousSibling();
    }
    return before instanceof Element sibling ? Looks.of(sibling) : Looks.NOTHING;
  }

  private static List<String> sheets(Document page) {
    NodeList elements = page.getElementsByTagName("style");
    List<String> sheets = new ArrayList<>();
    for (int i = 0; i < elements.getLength(); i++) {
      sheets.add(elements.item(i).getTextContent());
    }
    return sheets;
  }

  // called before every page, for sheets that would have been fetched
  @Override
  public void flushStyleSheets() {}
}
