package dk.kreds.seal;

import com.exceptionfactory.jagged.FileKey;
import com.exceptionfactory.jagged.RecipientStanza;
import com.exceptionfactory.jagged.RecipientStanzaReader;
import com.exceptionfactory.jagged.RecipientStanzaWriter;
import com.exceptionfactory.jagged.UnsupportedRecipientStanzaException;
import com.exceptionfactory.jagged.framework.crypto.CipherKey;
import com.exceptionfactory.jagged.framework.crypto.EncryptedFileKey;
import com.exceptionfactory.jagged.framework.crypto.FileKeyDecryptorFactory;
import com.exceptionfactory.jagged.framework.crypto.FileKeyEncryptorFactory;
import com.password4j.ScryptFunction;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Iterator;
import java.util.List;

/// age's stanza for a passphrase: scrypt makes a key of it that wraps the file's key. The format is
/// described at c2sp.org/age.
final class Passphrase implements RecipientStanzaWriter, RecipientStanzaReader {
  static final String TYPE = "scrypt";
  private static final byte[] LABEL =
      "age-encryption.org/v1/scrypt".getBytes(StandardCharsets.US_ASCII);
  private static final int SALT = 16;
  private static final int KEY = 32;

  /// How often, as a power of two: a second or so, and 128 MB.
  private static final int WORK = 17;

  /// As age has it, 256 MB. More is refused, so that a forged file can neither keep the computer
  /// busy for hours nor take all its memory.
  private static final int MOST_WORK = 18;

  private final byte[] passphrase;

  Passphrase(String passphrase) {
    this.passphrase = passphrase.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public Iterable<RecipientStanza> getRecipientStanzas(FileKey key)
      throws GeneralSecurityException {
    byte[] salt = new byte[SALT];
    SecureRandom.getInstanceStrong().nextBytes(salt); // sealing is never the same twice
    byte[] wrapped =
        new FileKeyEncryptorFactory()
            .newFileKeyEncryptor()
            .getEncryptedFileKey(key, wrapping(salt, WORK))
            .getEncoded();
    String written = Base64.getEncoder().withoutPadding().encodeToString(salt);
    return List.of(new Stanza(List.of(written, Integer.toString(WORK)), wrapped));
  }

  /// A stanza of this type.
  private static final class Stanza implements RecipientStanza {
    private final List<String> arguments;
    private final byte[] body;

    Stanza(List<String> arguments, byte[] body) {
      this.arguments = List.copyOf(arguments);
      this.body = body;
    }

    @Override
    public String getType() {
      return TYPE;
    }

    @Override
    public List<String> getArguments() {
      return arguments;
    }

    @Override
    public byte[] getBody() {
      return body.clone();
    }
  }

  @Override
  public FileKey getFileKey(Iterable<RecipientStanza> stanzas) throws GeneralSecurityException {
    Iterator<RecipientStanza> all = stanzas.iterator();
    RecipientStanza stanza = all.hasNext() ? all.next() : new Stanza(List.of(), new byte[0]);
    // a passphrase is the only way into its file, or it would be a way to fool its owner
    if (!isWellFormed(stanza) || all.hasNext()) {
      throw new UnsupportedRecipientStanzaException("not a passphrase alone");
    }
    byte[] salt = Base64.getDecoder().decode(stanza.getArguments().get(0));
    int work = Integer.parseInt(stanza.getArguments().get(1));
    if (salt.length != SALT) {
      throw new UnsupportedRecipientStanzaException("unusual salt");
    }
    if (work > MOST_WORK) {
      throw new TooHard();
    }
    return new FileKeyDecryptorFactory()
        .newFileKeyDecryptor()
        .getFileKey(new EncryptedFileKey(stanza.getBody()), wrapping(salt, work));
  }

  private static boolean isWellFormed(RecipientStanza stanza) {
    return stanza.getType().equals(TYPE)
        && stanza.getArguments().size() == 2
        && stanza.getArguments().get(0).matches("[A-Za-z0-9+/]{22}")
        && stanza.getArguments().get(1).matches("[1-9][0-9]?")
        && stanza.getBody().length == KEY;
  }

  private CipherKey wrapping(byte[] salt, int work) throws GeneralSecurityException {
    byte[] labelled = new byte[LABEL.length + salt.length];
    System.arraycopy(LABEL, 0, labelled, 0, LABEL.length);
    System.arraycopy(salt, 0, labelled, LABEL.length, salt.length);
    ScryptFunction scrypt = ScryptFunction.getInstance(1 << work, 8, 1, KEY);
    try {
      return new CipherKey(scrypt.scrypt(passphrase, labelled, KEY));
    } catch (OutOfMemoryError small) {
      throw new TooHard();
    }
  }

  /// It would take more memory than is to be had.
  static final class TooHard extends GeneralSecurityException {
    private static final long serialVersionUID = 1;

    TooHard() {
      super("too much work");
    }
  }
}
