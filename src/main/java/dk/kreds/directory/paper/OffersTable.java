package dk.kreds.directory.paper;

import dk.kreds.directory.Catalogue;
import dk.kreds.directory.Offer;
import dk.kreds.document.Table;
import dk.kreds.group.Contact;
import dk.kreds.text.Language;
import java.util.List;
import java.util.stream.Stream;

/// All groups, a row each, for a spreadsheet.
record OffersTable(Catalogue catalogue, Language language, String title) {
  private static final List<String> COLUMNS =
      List.of(
          "name",
          "kind",
          "municipality",
          "audience",
          "organisation",
          "first",
          "when",
          "where",
          "price",
          "contact",
          "phone",
          "email",
          "language");

  Table table() {
    List<Table.Column> columns =
        COLUMNS.stream()
            .map(name -> new Table.Column(language.say("directory.column." + name), false))
            .toList();
    return new Table(title, columns, catalogue.offers().stream().map(this::row).toList());
  }

  private List<String> row(Offer offer) {
    return Stream.of(
            offer.name(),
            Kinds.of(offer, language).orElse(""),
            offer.municipality().orElse(""),
            offer.audience().orElse(""),
            offer.organisation().orElse(""),
            offer.dates().stream()
                .filter(date -> !date.cancelled())
                .findFirst()
                .map(date -> date.start().toLocalDate().toString())
                .orElse(""),
            SiteData.rhythm(offer),
            SiteData.place(offer),
            offer.price().orElse(""),
            offer.contact().map(Contact::name).orElse(""),
            offer.contact().flatMap(Contact::phone).orElse(""),
            offer.contact().flatMap(Contact::email).orElse(""),
            offer.language())
        .toList();
  }
}
