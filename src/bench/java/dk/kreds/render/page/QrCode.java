package dk.kreds.render.page;

import dk.kreds.bench.Warm;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;

/// A QR code for a page, of an address that nobody has asked for before.
public class QrCode extends Warm {
  private Template template;

  @Setup
  public void read() throws IOException {
    Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
    template = new Template("qr", "<@qr of=of label='.' size=36/>", configuration);
  }

  @Benchmark
  public String drawingACode() throws TemplateException, IOException {
    StringWriter page = new StringWriter();
    template.process(
        Map.of("qr", new QrDirective(), "of", "https://www.eksempel.dk/grupper/lilleby"), page);
    return page.toString();
  }
}
