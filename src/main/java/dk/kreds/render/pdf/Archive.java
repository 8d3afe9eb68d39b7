package dk.kreds.render.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.DeflaterOutputStream;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/// What makes a PDF fit for archives (PDF/A-2a) and for everybody (PDF/UA-1), as far as it is not
/// on a page.
final class Archive {

  /// A tenth of the time that a page takes, for files that are a twentieth larger.
  static final int COMPRESSION = 3;

  private static final String PRODUCER = "Kreds";

  private static final byte[] SRGB = deflated(Resource.bytes("icc/srgb.icc"));

  private Archive() {}

  static void beforeOpening(PdfWriter writer) {
    writer.setPdfVersion(PdfWriter.VERSION_1_7);
    writer.setFullCompression();
    writer.setCompressionLevel(COMPRESSION);
    writer.setTagged();
    writer.setTabs(PdfName.S);
    writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
  }

  static void describe(PdfWriter writer, Metadata metadata) {
    PdfDictionary info = writer.getInfo();
    info.put(PdfName.PRODUCER, StructWriter.text(PRODUCER));
    info.put(PdfName.TITLE, StructWriter.text(metadata.title()));
    metadata.author().ifPresent(a -> info.put(PdfName.AUTHOR, StructWriter.text(a)));
    metadata.description().ifPresent(d -> info.put(PdfName.SUBJECT, StructWriter.text(d)));
    PdfDictionary catalog = writer.getExtraCatalog();
    catalog.put(PdfName.LANG, new PdfString(metadata.language()));
    catalog.put(PdfName.OUTPUTINTENTS, new PdfArray(intent(writer)));
    writer.setXmpMetadata(Xmp.packet(metadata, PRODUCER).getBytes(StandardCharsets.UTF_8));
  }

  private static PdfDictionary intent(PdfWriter writer) {
    try {
      PdfDictionary intent = new PdfDictionary(PdfName.OUTPUTINTENT);
      intent.put(PdfName.S, PdfName.GTS_PDFA1);
      intent.put(PdfName.OUTPUTCONDITIONIDENTIFIER, new PdfString("sRGB IEC61966-2.1"));
      intent.put(PdfName.INFO, new PdfString("sRGB IEC61966-2.1"));
      PdfStream profile = new PdfStream(SRGB);
      profile.put(PdfName.N, new PdfNumber(3));
      profile.put(PdfName.FILTER, PdfName.FLATEDECODE);
      intent.put(PdfName.DESTOUTPUTPROFILE, writer.addToBody(profile).getIndirectReference());
      return intent;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] deflated(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
      deflater.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
