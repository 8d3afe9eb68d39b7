package dk.kreds.render.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openpdf.context.StyleReference;
import org.openpdf.css.newmatch.CascadedStyle;
import org.openpdf.css.newmatch.PageInfo;
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
  private Said now = new Said(true);
  private @Nullable NamespaceHandler namespace;
  private int documents;
  private int pages;

  Cascade(UserAgentCallback agent) {
    super(agent);
    setSupportCMYKColors(false);
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

  /// What some sheets have said of elements.
  private static final class Said {
    private final boolean isTooFine;
    private final Map<Sort, Integer> sorts = new HashMap<>();
    private final Map<Integer, CascadedStyle> styles = new HashMap<>();
    private final Map<Pseudo, Optional<CascadedStyle>> pseudos = new HashMap<>();

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
    super.setDocumentContext(context, handler, page, user);
  }

  @Override
  public CascadedStyle getCascadedStyle(@Nullable Element element, boolean again) {
    // nothing else in a layout asks whether somebody still waits for it
    if (Thread.currentThread().isInterrupted()) {
      throw new MalformedPage("nobody waits for the page");
    }
    return element == null || now.isTooFine
        ? super.getCascadedStyle(element, again)
        : now.styles.computeIfAbsent(sort(element), _ -> super.getCascadedStyle(element, again));
  }

  @Override
  public @Nullable CascadedStyle getPseudoElementStyle(Node node, String name) {
    if (now.isTooFine || !(node instanceof Element element)) {
      return super.getPseudoElementStyle(node, name);
    }
    return now.pseudos
        .computeIfAbsent(
            new Pseudo(sort(element), name),
            _ -> Optional.ofNullable(super.getPseudoElementStyle(node, name)))
        .orElse(null);
  }

  /// Asked for each page that the layout begins: one of a height of miles would begin them for
  /// hours, and take all memory.
  @Override
  public PageInfo getPageStyle(@Nullable String name, String pseudo) {
    if (++pages > MOST_PAGES) {
      throw new MalformedPage("more than %d pages".formatted(MOST_PAGES));
    }
    return super.getPageStyle(name, pseudo);
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

  // called before every document, which would make the cache useless
  @Override
  public void flushAllStyleSheets() {}

  @Override
  public void flushStyleSheets() {}
}
