package dk.kreds.seal;

import com.exceptionfactory.jagged.FileKey;
import com.exceptionfactory.jagged.RecipientStanza;
import com.exceptionfactory.jagged.RecipientStanzaReader;
import com.exceptionfactory.jagged.UnsupportedRecipientStanzaException;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaReaderFactory;
import dk.kreds.seal.Opened.Why;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/// Tries all keys on one file, or the passphrase, and remembers what it failed for.
final class Attempt implements RecipientStanzaReader {
  private final Unlocking unlocking;
  private Why why = Why.BROKEN;
  private Optional<Lock> lock = Optional.empty();

  Attempt(Unlocking unlocking) {
    this.unlocking = unlocking;
  }

  /// Where the file did not open.
  Why why() {
    return why;
  }

  /// Once it has been tried.
  Optional<Lock> lock() {
    return lock;
  }

  @Override
  public FileKey getFileKey(Iterable<RecipientStanza> stanzas) throws GeneralSecurityException {
    List<String> types =
        StreamSupport.stream(stanzas.spliterator(), false).map(RecipientStanza::getType).toList();
    boolean wantsPassphrase = types.contains(Passphrase.TYPE);
    lock = Optional.of(new Lock(wantsPassphrase, types.size()));
    FileKey key = wantsPassphrase ? byPassphrase(stanzas) : byKeys(stanzas);
    why = Why.BROKEN; // whatever fails from here on
    return key;
  }

  private FileKey byPassphrase(Iterable<RecipientStanza> stanzas) throws GeneralSecurityException {
    why = Why.NO_PASSPHRASE;
    Optional<String> passphrase = unlocking.passphrase().get();
    if (passphrase.isEmpty()) {
      throw new UnsupportedRecipientStanzaException("no passphrase");
    }
    why = Why.OTHER_PASSPHRASE;
    try {
      return new Passphrase(passphrase.get()).getFileKey(stanzas);
    } catch (Passphrase.TooHard work) {
      why = Why.TOO_HARD;
      throw work;
    }
  }

  private FileKey byKeys(Iterable<RecipientStanza> stanzas) throws GeneralSecurityException {
    why = unlocking.secrets().isEmpty() ? Why.NO_KEY : Why.OTHER_KEY;
    for (String secret : unlocking.secrets()) {
      try {
        return X25519RecipientStanzaReaderFactory.newRecipientStanzaReader(secret)
            .getFileKey(stanzas);
      } catch (GeneralSecurityException | RuntimeException notThisOne) {
        // perhaps the next
      }
    }
    throw new UnsupportedRecipientStanzaException("no key fits");
  }
}
