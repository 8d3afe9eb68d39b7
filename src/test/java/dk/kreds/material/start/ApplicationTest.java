package dk.kreds.material.start;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kreds.document.Format;
import dk.kreds.document.Prose;
import dk.kreds.testing.Groups;
import java.util.List;
import org.junit.jupiter.api.Test;

class ApplicationTest {
  private final Application material = new Application();

  @Test
  void tellsWhatAFormAsks() {
    List<String> lines =
        lines(
            Groups.small(
                """
                organisation: {name: Foreningen, registration: "00000000", account: 0000 1234567}
                budget:
                  expenses:
                    - {name: Kaffe, amount: 20, per: person and meeting}
                    - {name: Tryk, needed: 99.95, wished: 500}
                  income:
                    - {from: Banken, asked: 400, promised: 300}
                    - from: Kommunen
                      asked: 1200
                      deadline: 2026-10-01
                      report-by: 2028-04-01
                      rules: ikke løn
                """));
    assertThat(lines)
        .contains(
            "Forening: Foreningen",
            "CVR-nummer: 00000000",
            "Kontonummer: 0000 1234567",
            "Mail: ……………",
            "Deltagere hver gang: 8",
            "Kaffe: 1.600 kr.",
            "I alt: 2.100 kr. Det mindste, vi kan begynde med, er 1.699,95 kr.",
            "Banken: 300 kr., bevilget",
            "Kommunen: 1.200 kr., søgt, endnu uden svar",
            "Der mangler 1.800 kr., før alt er dækket.",
            "Beløb, der søges om: 1.200 kr.",
            "Frist: 1. oktober 2026",
            "Regler: ikke løn",
            "Regnskab senest: 1. april 2028");
  }

  @Test
  void whoAsksForNothingNeedsNone() {
    assertThat(material.make(Groups.plan(Groups.small("")), Format.PDF)).isEmpty();
  }

  private List<String> lines(String definition) {
    Prose prose = (Prose) material.make(Groups.plan(definition), Format.TXT).orElseThrow();
    return prose.blocks().stream()
        .flatMap(block ->
            switch (block) {
              case Prose.Heading(var text) -> List.of(text).stream();
              case Prose.Paragraph(var texts) -> texts.stream();
              case Prose.Items(var texts) -> texts.stream();
            })
        .map(line -> line.replace('\u00a0', ' '))
        .toList();
  }
}
