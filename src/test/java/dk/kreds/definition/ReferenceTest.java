package dk.kreds.definition;

import dk.kreds.testing.Readme;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/// The README's tables of keys.
class ReferenceTest {

  @Test
  void theReadmeTellsEveryKeyAsTheCodeReadsIt() throws IOException {
    Readme.assertTells("reference", Reference.markdown());
  }

  @Test
  void theReadmeTellsWhatCanBeShared() throws IOException {
    Readme.assertTells("shared", Reference.sharedMarkdown());
  }
}
