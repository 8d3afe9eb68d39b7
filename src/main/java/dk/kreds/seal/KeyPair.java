package dk.kreds.seal;

import com.exceptionfactory.jagged.x25519.X25519KeyFactory;
import com.exceptionfactory.jagged.x25519.X25519KeyPairGenerator;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.spec.SecretKeySpec;

/// A key that opens, and the one that seals for it.
///
/// @param secret `AGE-SECRET-KEY-1…`: never shown
/// @param recipient `age1…`: anybody may have it
public record KeyPair(String secret, String recipient) {
  private static final Pattern SECRET =
      Pattern.compile("(?m)^\\s*(AGE-SECRET-KEY-1[0-9A-Z]+)\\s*$");

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

  /// The pair that a secret key belongs to; nothing where it has been mistyped.
  public static Optional<KeyPair> of(String secret) {
    byte[] bytes = secret.getBytes(StandardCharsets.US_ASCII);
    try {
      Key key = new X25519KeyFactory().translateKey(new SecretKeySpec(bytes, "X25519"));
      return Optional.of(new KeyPair(secret, text(key)));
    } catch (GeneralSecurityException | RuntimeException noKey) {
      return Optional.empty();
    }
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
