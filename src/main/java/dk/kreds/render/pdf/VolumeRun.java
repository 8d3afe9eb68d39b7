package dk.kreds.render.pdf;

import dk.kreds.render.pdf.FitCheck.Room;
import dk.kreds.render.pdf.StructNode.Branch;
import dk.kreds.render.pdf.StructNode.Role;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Text;

/// The printing of a volume. Of a part that has been printed there is only left what is on its
/// pages, where its ids are, and which of its words are too long.
final class VolumeRun {
  /// One that shows which words are too long, one with those known, and two more should page
  /// numbers of more digits change how many pages come first.
  private static final int MOST_ATTEMPTS = 4;

  private final Volume volume;
  private final Supplier<PageRun> runs;

  /// By part, and in it by the number of the text. What comes first is counted down from -1.
  private final Map<Integer, Map<Integer, Room>> tight = new HashMap<>();

  private int thingsFirst;
  private int pagesFirst;
  private boolean isFinal;

  /// @param runs one for each part
  VolumeRun(Volume volume, Supplier<PageRun> runs) {
    this.volume = volume;
    this.runs = runs;
  }

  /// @throws Unprintable if a part cannot be printed as it is
  byte[] print() {
    pagesFirst = countFirst();
    for (int i = 0; i < MOST_ATTEMPTS; i++) {
      Optional<byte[]> pdf = attempt();
      if (pdf.isPresent()) {
        return pdf.get();
      }
    }
    throw new MalformedPage("what comes first has another number of pages each time");
  }

  /// Without knowing where anything is: a page too many or too few, and all would be done twice.
  private int countFirst() {
    Press press = new Press();
    press.leaveFirst(0, volume.title());
    List<String> first = volume.first().apply(Map.of());
    printFirst(first, branches(first.size(), new Branch(null, Role.DOCUMENT)), press);
    thingsFirst = first.size();
    tight.clear(); // with other texts, the same number may be another's
    return press.pages();
  }

  private void printFirst(List<String> first, List<Branch> into, Press press) {
    for (int i = 0; i < first.size(); i++) {
      print(-1 - i, first.get(i), into.get(i), press);
    }
  }

  private static List<Branch> branches(int count, Branch root) {
    return Stream.generate(() -> new Branch(root, Role.PART)).limit(count).toList();
  }

  /// Nothing where it has to be done once more, with what is known now.
  private Optional<byte[]> attempt() {
    isFinal = true;
    Press press = new Press();
    press.leaveFirst(pagesFirst, volume.title());
    Branch root = new Branch(null, Role.DOCUMENT);
    List<Branch> first = branches(thingsFirst, root);
    for (int i = 0; i < volume.parts().size(); i++) {
      print(i, volume.parts().get(i).get(), new Branch(root, Role.PART), press);
    }
    volume
        .last()
        .apply(press.pages())
        .ifPresent(it -> print(volume.parts().size(), it, new Branch(root, Role.PART), press));
    press.turnToFirst();
    printFirst(volume.first().apply(press.pagesOfIds()), first, press);
    if (press.pages() != pagesFirst) {
      pagesFirst = press.pages();
      return Optional.empty();
    }
    return isFinal ? Optional.of(press.closeBook(root, metadata())) : Optional.empty();
  }

  private void print(int part, String xhtml, Branch into, Press press) {
    Document page = PdfRenderer.prepared(xhtml);
    List<Text> texts = Dom.texts(page);
    Map<Integer, Room> known = tight.getOrDefault(part, Map.of());
    known.forEach((number, room) -> LongWords.loosen(Map.of(texts.get(number), room)));
    PageRun run = runs.get();
    run.run(page, press, into);
    press.elements().write(into);
    if (!run.tight().isEmpty()) {
      if (!known.isEmpty()) {
        run.refuseTight();
      }
      tight.put(part, numbered(texts, run.tight()));
      isFinal = false;
    }
  }

  /// The same texts have the same numbers when the part is made again.
  private static Map<Integer, Room> numbered(List<Text> texts, Map<Text, Room> rooms) {
    Map<Integer, Room> numbered = new TreeMap<>();
    for (int i = 0; i < texts.size(); i++) {
      if (rooms.containsKey(texts.get(i))) {
        numbered.put(i, rooms.get(texts.get(i)));
      }
    }
    return numbered;
  }

  private Metadata metadata() {
    return new Metadata(volume.title(), volume.language(), Optional.empty(), Optional.empty());
  }
}
