package dk.kreds.definition;

import dk.kreds.definition.shape.Findings;
import dk.kreds.definition.shape.Located;
import dk.kreds.diagnostic.Problem;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Looks into a TrueType file: whether it is one, whether its maker lets it be put into a PDF, and
/// whether it has the letters of our languages.
record FontFile(ByteBuffer bytes, Map<String, Integer> tables) {
  private static final int LARGEST_FILE = 8 * 1024 * 1024;
  private static final int TRUE_TYPE = 0x00010000;
  private static final int MOST_TABLES = 64;
  private static final int TABLE_NAME = 4;

  /// OS/2's fsType, in the OpenType specification.
  private static final int USE = 8;

  private static final int MAY_BE_EMBEDDED = 0x000C;
  private static final int RESTRICTED = 0x0002;
  private static final int NO_PARTS = 0x0100;
  private static final int PICTURES_ONLY = 0x0200;

  private static final String LETTERS =
      "abcdefghijklmnopqrstuvwxyzæøåABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅ0123456789.,:-éèöäü";

  /// The file, where papers can be set in it.
  static Optional<Path> look(Located<String> name, Neighbours neighbours, Findings findings) {
    Optional<Neighbours.Opened.Found> found = neighbours.need(name, LARGEST_FILE, findings);
    Optional<Problem> problem = found.flatMap(it -> problem(it.content()));
    problem.ifPresent(
        it -> findings.add(it.at(name.position(), facts(name.value(), found.get().content()))));
    return found.filter(_ -> problem.isEmpty()).map(Neighbours.Opened.Found::file);
  }

  private static Optional<Problem> problem(ByteBuffer bytes) {
    try {
      FontFile font = read(bytes);
      if (!font.mayBeEmbedded()) {
        return Optional.of(Problem.FONT_FORBIDDEN);
      }
      return font.missing().isEmpty() ? Optional.empty() : Optional.of(Problem.FONT_LACKS);
    } catch (IndexOutOfBoundsException | IllegalArgumentException noFont) {
      return Optional.of(Problem.NOT_A_FONT);
    }
  }

  private static Map<String, Object> facts(String name, ByteBuffer bytes) {
    try {
      return Map.of("file", name, "signs", read(bytes).missing());
    } catch (IndexOutOfBoundsException | IllegalArgumentException noFont) {
      return Map.of("file", name);
    }
  }

  private static FontFile read(ByteBuffer bytes) {
    int count = bytes.getShort(4);
    if (bytes.getInt(0) != TRUE_TYPE || count < 1 || count > MOST_TABLES) {
      throw new IllegalArgumentException("not TrueType");
    }
    Map<String, Integer> tables = new HashMap<>();
    for (int i = 0; i < count; i++) {
      int at = 12 + 16 * i;
      StringBuilder tag = new StringBuilder();
      for (int j = 0; j < TABLE_NAME; j++) {
        tag.append((char) bytes.get(at + j));
      }
      tables.put(tag.toString(), bytes.getInt(at + 8));
    }
    FontFile font = new FontFile(bytes, tables);
    for (String needed : new String[] {"glyf", "loca", "head", "hhea", "hmtx", "maxp", "name"}) {
      bytes.get(font.table(needed));
    }
    return font;
  }

  private int table(String tag) {
    Integer offset = tables.get(tag);
    if (offset == null) {
      throw new IllegalArgumentException("no table " + tag);
    }
    return offset;
  }

  private boolean mayBeEmbedded() {
    int use = bytes.getShort(table("OS/2") + USE);
    boolean restricted = (use & RESTRICTED) != 0 && (use & MAY_BE_EMBEDDED) == 0;
    return !restricted && (use & (NO_PARTS | PICTURES_ONLY)) == 0;
  }

  private String missing() {
    LetterMap letters = LetterMap.of(bytes, table("cmap"));
    return LETTERS
        .codePoints()
        .filter(letter -> !letters.has(letter))
        .mapToObj(Character::toString)
        .collect(Collectors.joining(" "));
  }
}
