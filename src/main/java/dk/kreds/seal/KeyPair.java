package dk.kreds.seal;

import com.exceptionfactory.jagged.x25519.X25519KeyPairGenerator;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.util.List;
import java.util.regex.Pattern;

/// A key that opens, and the one that seals for it.
///
/// @param secret `AGE-SECRET-KEY-1…`: never shown
/// @param recipient `age1…`: anybody may have it
public record KeyPair(String secret, String recipient) {
  private static final Pattern SECRET = Pattern.compile("(?m)^\\s*(AGE-SECRET-KEY-1[0-9A-Z]+)\\s*$");
  private static final Pattern RECIPIENT = Pattern.compile("(?m)^#.*\\b(age1[0-9a-z]+)\\s*$");

  /// A new one, made by chance.
  public static KeyPair fresh() {
    try {
      java.security.KeyPair pair = new X25519KeyPairGenerator().generateKeyPair();
      return new KeyPair(text(pair.getPrivate()), text(pair.getPublic()));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e); // every Java has the curve
    }
  }

  /// The secret keys in a key file, as `age-keygen` and Kreds write it.
  public static List<String> secrets(String file) {
    return SECRET.matcher(file).results().map(found -> found.group(1)).toList();
  }

  /// The recipients that a key file names in its comments.
  public static List<String> recipients(String file) {
    return RECIPIENT.matcher(file).results().map(found -> found.group(1)).toList();
  }

  private static String text(Key key) {
    return new String(key.getEncoded(), StandardCharsets.US_ASCII);
  }

  /// Not even by mistake.
  @Override
  public String toString() {
    return recipient;
  }
}
