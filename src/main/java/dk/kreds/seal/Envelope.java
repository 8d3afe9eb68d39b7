package dk.kreds.seal;

import com.exceptionfactory.jagged.framework.armor.ArmoredDecryptingChannelFactory;
import com.exceptionfactory.jagged.framework.stream.StandardDecryptingChannelFactory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// One sealed file, in letters or in bytes.
final class Envelope {
  private static final String ARMOUR = "-----BEGIN AGE ENCRYPTED FILE-----";

  private final byte[] sealed;

  Envelope(byte[] sealed) {
    this.sealed = sealed.clone();
  }

  Opened open(Unlocking unlocking) {
    Attempt attempt = new Attempt(unlocking);
    try (ReadableByteChannel in = channel(attempt)) {
      // never longer than what is sealed; the channel tells the end even with the last bytes
      ByteBuffer clear = ByteBuffer.allocate(sealed.length + 1);
      while (clear.hasRemaining() && in.read(clear) >= 0) {}
      return new Opened.Clear(Arrays.copyOf(clear.array(), clear.position()));
    } catch (GeneralSecurityException | IOException | RuntimeException closed) {
      return new Opened.Closed(attempt.why()); // the library fails in many ways
    }
  }

  Optional<Lock> lock() {
    Attempt attempt = new Attempt(Unlocking.NOTHING);
    try {
      channel(attempt).close();
    } catch (GeneralSecurityException | IOException | RuntimeException closed) {
      // it is not to be opened, only looked at
    }
    return attempt.lock();
  }

  private ReadableByteChannel channel(Attempt attempt)
      throws GeneralSecurityException, IOException {
    var factory =
        isArmoured()
            ? new ArmoredDecryptingChannelFactory()
            : new StandardDecryptingChannelFactory();
    return factory.newDecryptingChannel(
        Channels.newChannel(new ByteArrayInputStream(sealed)), List.of(attempt));
  }

  private boolean isArmoured() {
    String start = new String(sealed, 0, Math.min(sealed.length, 200), StandardCharsets.ISO_8859_1);
    return start.stripLeading().startsWith(ARMOUR);
  }
}
