package dk.kreds.seal;

import com.exceptionfactory.jagged.RecipientStanzaWriter;
import com.exceptionfactory.jagged.framework.armor.ArmoredEncryptingChannelFactory;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaWriterFactory;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.WritableByteChannel;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Seals files: for one key or several, or with a passphrase.
public final class Sealing {
  private final List<RecipientStanzaWriter> writers;

  private Sealing(List<RecipientStanzaWriter> writers) {
    this.writers = List.copyOf(writers);
  }

  /// For whoever holds the key to any of the recipients; nothing where one is no recipient.
  ///
  /// @param recipients `age1…`, at least one
  public static Optional<Sealing> forKeys(List<String> recipients) {
    List<RecipientStanzaWriter> writers = new ArrayList<>();
    try {
      for (String recipient : recipients) {
        writers.add(X25519RecipientStanzaWriterFactory.newRecipientStanzaWriter(recipient));
      }
    } catch (GeneralSecurityException | RuntimeException noRecipient) {
      return Optional.empty(); // the library fails in several ways
    }
    return writers.isEmpty() ? Optional.empty() : Optional.of(new Sealing(writers));
  }

  public static Sealing withPassphrase(String passphrase) {
    return new Sealing(List.of(new Passphrase(passphrase)));
  }

  /// The sealed file, as lines of letters that survive mail and shared folders.
  public byte[] seal(byte[] clear) {
    ByteArrayOutputStream sealed = new ByteArrayOutputStream();
    try (WritableByteChannel out =
        new ArmoredEncryptingChannelFactory()
            .newEncryptingChannel(Channels.newChannel(sealed), writers)) {
      ByteBuffer rest = ByteBuffer.wrap(clear);
      while (rest.hasRemaining()) {
        out.write(rest);
      }
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException(e); // nothing outside memory takes part
    }
    return sealed.toByteArray();
  }
}
