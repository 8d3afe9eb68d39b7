package dk.kreds.batch;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// Tells what a YAML file is about without reading it: a folder of definitions also holds lists of
/// people and data that definitions share. It looks for words that a broken file has, too, so that
/// a mistake is told and the group not passed over.
public final class Recognition {
  private static final Pattern DEFINITION =
      Pattern.compile(
          "^\\s*(?:\\{\\s*)?[\"']?kreds[\"']?\\s*:|^[\"']?(?:kind|schedule)[\"']?\\s*:",
          Pattern.MULTILINE);
  private static final Pattern LIST =
      Pattern.compile("\\A\\uFEFF?(?:\\s*(?:#[^\\n]*)?\\n)*(?:-\\s|\\[)");
  private static final Pattern SHARED =
      Pattern.compile(
          "^(?:rooms|people|organisations|funders|styles|holidays)\\s*:", Pattern.MULTILINE);
  // the bound is looked for last: nearly no letter is an i before a d
  private static final Pattern ID = Pattern.compile("id(?<=\\bid)[\"']?\\s*:");

  private Recognition() {}

  /// Whether a file is about a group, well or badly.
  public static boolean isDefinition(byte[] bytes) {
    return DEFINITION.matcher(text(bytes)).find();
  }

  /// Whether a file is surely something else that belongs to definitions: a list of people, or what
  /// several definitions share.
  public static boolean isBesideDefinitions(byte[] bytes) {
    String text = text(bytes);
    return !DEFINITION.matcher(text).find()
        && (LIST.matcher(text).find() || SHARED.matcher(text).find());
  }

  /// Whether a definition may say by which name folders know its group.
  public static boolean mayHaveId(byte[] bytes) {
    return ID.matcher(text(bytes)).find();
  }

  // its ASCII letters are the same in every encoding that a definition can have
  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1).replace("\u00ef\u00bb\u00bf", "");
  }
}
