package dk.kreds.directory.paper;

import dk.kreds.directory.Clash;
import dk.kreds.document.Table;
import dk.kreds.text.Language;
import java.util.List;
import java.util.stream.Stream;

/// What collides, a row each, for whoever coordinates.
public record ClashTable(List<Clash> clashes, Language language) {

  public Table table() {
    List<Table.Column> columns =
        Stream.of("what", "one", "place", "other", "place", "dates", "hint")
            .map(name -> new Table.Column(language.say("directory.clash." + name), false))
            .toList();
    return new Table(
        language.say("directory.clashes"), columns, clashes.stream().map(this::row).toList());
  }

  private List<String> row(Clash clash) {
    ClashWords words = new ClashWords(language);
    Clash.Side one = clash.one();
    boolean two = clash instanceof Clash.Between;
    Clash.Side other = clash instanceof Clash.Between between ? between.other() : one;
    return List.of(
        words.sentence(clash),
        one.group().name(),
        one.position().toString(),
        two ? other.group().name() : "",
        two ? other.position().toString() : "",
        String.join(", ", clash.dates().stream().map(language.dates()::plain).toList()),
        words.hint(clash));
  }
}
