package dk.kreds.seal;

import com.exceptionfactory.jagged.FileKey;
import com.exceptionfactory.jagged.RecipientStanza;
import com.exceptionfactory.jagged.RecipientStanzaReader;
import com.exceptionfactory.jagged.UnsupportedRecipientStanzaException;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaReaderFactory;
import dk.kreds.seal.Opened.Why;
import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.stream.StreamSupport;

/// Tries all keys on one file, or the passphrase, and remembers what it failed for.
final class Attempt implements RecipientStanzaReader {
  private final Unlocking unlocking;
  private Why why = Why.BROKEN;

  Attempt(Unlocking unlocking) {
    this.unlocking = unlocking;
  }

  /// Where the file did not open.
  Why why() {
    return why;
  }

  @Override
  public FileKey getFileKey(Iterable<RecipientStanza> stanzas) throws GeneralSecurityException {
    boolean wantsPassphrase =
        StreamSupport.stream(stanzas.spliterator(), false)
            .anyMatch(stanza -> stanza.getType().equals(Passphrase.TYPE));
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
    return new Passphrase(passphrase.get()).getFileKey(stanzas);
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
