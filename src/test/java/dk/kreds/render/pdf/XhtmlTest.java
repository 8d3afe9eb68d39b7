package dk.kreds.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;

/// Stylesheets are left out while a page is parsed; it must be the page that it was.
class XhtmlTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<style>p > b { color: red }</style> | p > b { color: red }",
        "<style>a</style><style>b</style><style></style> | a,b,",
        "<style media=\"print\">a</style><style>b</style> | a,b",
        "<style>a::before { content: '&lt;&#230;' }</style><style>b</style> | a::before { content:"
            + " '<æ' },b",
        "<style><![CDATA[a > b]]></style><style>c</style> | a > b,c",
        "<!-- <style>a</style> --><style>b</style> | b",
        // whoever says our word for it
        "<style data-pdf-sheet=\"7\">a</style><style>b</style> | a,b",
        "<style data-pdf-sheet=\"x\"/><style>b</style> | ,b"
      })
  void stylesheetsComeBack(String head, String texts) {
    Document page = page(head);
    assertThat(Dom.elements(page.getDocumentElement().getFirstChild()))
        .extracting(style -> style.getTextContent())
        .containsExactly(texts.split(",", -1));
  }

  @Test
  void lettersOfStylesheetsArePutTogetherAsAllOthers() {
    Document page = page("<style>a::before { content: 'e\u0301' }</style>");
    assertThat(page.getDocumentElement().getTextContent()).contains("'\u00e9'");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"<style>a | <style>a</style | <style>a</stile>"})
  void oneThatDoesNotEndIsNoPage(String head) {
    assertThatThrownBy(() -> page(head)).isInstanceOf(MalformedPage.class);
  }

  private static Document page(String head) {
    return Xhtml.page("<html><head>" + head + "</head><body><p>x</p></body></html>");
  }
}
