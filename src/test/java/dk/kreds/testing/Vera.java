package dk.kreds.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/// Asks veraPDF whether a PDF is one that everybody can read (PDF/UA-1) and that will last
/// (PDF/A-2a).
public final class Vera {

  private static final List<PDFAFlavour> FLAVOURS =
      List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A);

  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private Vera() {}

  /// @return what is wrong, one line for each rule and place; empty for a PDF that is as it should
  ///   be
  public static List<String> failures(byte[] pdf) {
    List<String> failures = new ArrayList<>();
    for (PDFAFlavour flavour : FLAVOURS) {
      failures.addAll(failures(pdf, flavour));
    }
    return failures;
  }

  private static NavigableSet<String> failures(byte[] pdf, PDFAFlavour flavour) {
    NavigableSet<String> failures = new TreeSet<>();
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      for (TestAssertion a : validator.validate(parser).getTestAssertions()) {
        if (a.getStatus() == TestAssertion.Status.FAILED) {
          failures.add(
              "%s %s-%d: %s at %s"
                  .formatted(
                      flavour,
                      a.getRuleId().getClause(),
                      a.getRuleId().getTestNumber(),
                      a.getMessage(),
                      a.getLocation().getContext()));
        }
      }
    } catch (ModelParsingException | EncryptedPdfException | ValidationException | IOException e) {
      throw new IllegalStateException(e);
    }
    return failures;
  }
}
