package dk.kreds.spreadsheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// The text of a file as spreadsheet programs write it.
///
/// @param guessed whether it is not UTF-8, and was taken for what Windows writes in the North
record Letters(String text, boolean guessed) {
  private static final char MARK = '\uFEFF';

  static Letters of(byte[] bytes) {
    try {
      return new Letters(unmarked(decoded(bytes, unicode(bytes))), false);
    } catch (CharacterCodingException other) {
      return new Letters(new String(bytes, Charset.forName("windows-1252")), true);
    }
  }

  /// UTF-16 tells by its first two bytes that it is.
  private static Charset unicode(byte[] bytes) {
    boolean marked =
        bytes.length > 1
            && ((bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)
                || (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF));
    return marked ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
  }

  private static String decoded(byte[] bytes, Charset charset) throws CharacterCodingException {
    return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
  }

  private static String unmarked(String text) {
    return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
  }
}
