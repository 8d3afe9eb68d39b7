package dk.kreds.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Where long words are broken, as a dictionary has it.
class SyllablesTest {

  @ParameterizedTest
  @CsvSource({
    "da, pårørendegruppe, på-rø-ren-de-gruppe",
    "da, selvhjælpsgruppe, selv-hjælps-gruppe",
    "da, Sundhedshuset, Sund-heds-hu-set",
    "da, frivilligcenter, fri-vil-lig-cen-ter",
    "nb, pårørendegruppe, på-rø-rende-gruppe",
    "nb, frivilligsentral, fri-vil-lig-sen-tral",
    "nn, sjølvhjelpsgruppe, sjølv-hjelps-gruppe",
    "nn, bibliotekskafeen, biblio-teks-ka-feen",
    "en, volunteer, vo-lun-teer",
    "en-GB, bereavement, be-reave-ment"
  })
  void breaksWordsAtTheirSyllables(String language, String word, String broken) {
    assertThat(broken(word, language)).isEqualTo(broken);
  }

  @Test
  void breaksNoWordOfALanguageThatItDoesNotKnow() {
    assertThat(broken("Selbsthilfegruppe", "de")).isEqualTo("Selbsthilfegruppe");
    assertThat(broken("Selbsthilfegruppe", "")).isEqualTo("Selbsthilfegruppe");
  }

  private static String broken(String word, String language) {
    StringBuilder broken = new StringBuilder(word);
    int[] places = Syllables.breaks(word, language);
    for (int i = places.length - 1; i >= 0; i--) {
      broken.insert(places[i], '-');
    }
    return broken.toString();
  }
}
