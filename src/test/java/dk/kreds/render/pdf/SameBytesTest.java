package dk.kreds.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SameBytesTest {

  private static final List<String> SAMPLES =
      List.of("flyer.xhtml", "everything.xhtml", "calendar.xhtml");

  @Test
  void inEveryRunOfANewRenderer() {
    for (String sample : SAMPLES) {
      assertThat(render(new PdfRenderer(), sample)).isEqualTo(render(new PdfRenderer(), sample));
    }
  }

  @Test
  void onThreadsThatPrintDifferentPagesAtOnce() throws Exception {
    PdfRenderer shared = new PdfRenderer();
    List<byte[]> alone = SAMPLES.stream().map(s -> render(new PdfRenderer(), s)).toList();
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      List<Callable<byte[]>> jobs =
          Stream.generate(() -> SAMPLES)
              .limit(8)
              .flatMap(List::stream)
              .<Callable<byte[]>>map(s -> () -> render(shared, s))
              .toList();
      List<Future<byte[]>> done = threads.invokeAll(jobs);
      for (int i = 0; i < done.size(); i++) {
        assertThat(done.get(i).get()).isEqualTo(alone.get(i % SAMPLES.size()));
      }
    }
  }

  @Test
  void whereverTheComputerThinksItIs() {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    byte[] here = render(new PdfRenderer(), "everything.xhtml");
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(render(new PdfRenderer(), "everything.xhtml")).isEqualTo(here);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void butNotForAnotherPage() {
    assertThat(Pages.pdf("<p>et</p>")).isNotEqualTo(Pages.pdf("<p>to</p>"));
  }

  private static byte[] render(PdfRenderer renderer, String sample) {
    return renderer.render(Pages.sample(sample), Pages::images);
  }
}
