package dk.kreds.render.page;

import static org.assertj.core.api.Assertions.assertThat;

import freemarker.template.Configuration;
import freemarker.template.Template;
import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PatternUseTest {
  private static PatternUse of(String template) throws IOException {
    StringWriter source = new StringWriter();
    new Template("t", template, new Configuration(Configuration.VERSION_2_3_34)).dump(source);
    return new PatternUse(source.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${x?matches('(a+)+')}",
        "${x ? matches (y)}",
        "${x?replace('a*', '', 'r')}",
        "${x?replace('a+', '', flags)}",
        "${x?replace('a+', '', 'f' + 'r')}",
        "${x?replace(pattern, ', ', 'ri')}",
        "${x?replace('${pattern}', ', ', 'r')}",
        "<#assign f = x?replace>",
        "<#list x?split('(a|aa)', 'r') as y></#list>",
        "${x?keep_after('a{9}', 'r')}",
        "${x?keepBeforeLast('[a]*', 'rm')}",
        "${x?ensure_starts_with('(a+)+', 'b')}",
        "${x?replace(y?replace('(a+)+', 'b', 'r'), 'c')}",
        "${\"\\x0024{x?mat\\x0063hes('(a+)+')}\"}",
        "${x?eval}",
        "<@x?interpret />"
      })
  void refusesWhatMayNeverEnd(String template) throws IOException {
    assertThat(of(template).refused()).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${it.phone?replace(\"[^+0-9]\", \"\", \"r\")}",
        "${x?replace('(a+)+', '')}",
        "${x?replace('a', 'b', 'if')}",
        "<#list x?split(', ') as y></#list>",
        "${x?keep_after(': ')}",
        "${x?ensure_starts_with('+')}",
        "${x?matches('ab')?string}",
        "Passer det?"
      })
  void leavesTheRestAlone(String template) throws IOException {
    assertThat(of(template).refused()).isEmpty();
  }
}
