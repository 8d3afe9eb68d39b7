package dk.kreds.material.run;

import com.google.auto.service.AutoService;
import dk.kreds.document.Document;
import dk.kreds.document.Format;
import dk.kreds.document.Page;
import dk.kreds.document.Prose;
import dk.kreds.document.Prose.Block;
import dk.kreds.document.Prose.Heading;
import dk.kreds.document.Prose.Items;
import dk.kreds.document.Prose.Paragraph;
import dk.kreds.document.Table;
import dk.kreds.document.Table.Column;
import dk.kreds.group.Kind.Supply;
import dk.kreds.material.Material;
import dk.kreds.material.MeetingWords;
import dk.kreds.material.Phase;
import dk.kreds.material.Sentences;
import dk.kreds.plan.LeadersView;
import dk.kreds.plan.Session;
import dk.kreds.plan.Session.Purchase;
import dk.kreds.text.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What to buy and what to bring: for the whole season, and for each meeting. What is used again is
/// counted for the largest meeting, all else is summed up.
@AutoService(Material.class)
public final class Shopping implements Material.ForLeaders {
  private static final int MOST_DATES = 3;

  /// What the template may see.
  ///
  /// @param buy for the season
  /// @param bring each time, and home again
  /// @param season for how many meetings
  record Model(
      String name, String season, List<String> buy, List<String> bring, List<Trip> trips) {}

  /// What to buy for meetings that need the same.
  ///
  /// @param days their dates, or that it is all of them
  record Trip(String days, String people, List<String> items) {}

  @Override
  public String name() {
    return "shopping";
  }

  @Override
  public Phase phase() {
    return Phase.RUN;
  }

  @Override
  public List<Format> formats() {
    return List.of(Format.PDF, Format.HTML, Format.CSV, Format.TXT);
  }

  /// Nothing where nothing is bought or brought.
  @Override
  public Optional<Document> make(LeadersView view, Format format, Language language) {
    if (view.sessions().stream().allMatch(session -> session.shopping().isEmpty())) {
      return Optional.empty();
    }
    Maker maker = new Maker(view, language);
    return Optional.of(
        switch (format) {
          case CSV -> maker.table();
          case TXT -> maker.note();
          case PDF, HTML, ICS, MD -> maker.page();
        });
  }

  private record Maker(LeadersView view, Language language) {

    Page page() {
      return Page.plain("shopping", language, title(), model());
    }

    /// To be sent to whoever goes to the shop.
    Prose note() {
      Model model = model();
      List<Block> blocks = new ArrayList<>();
      blocks.add(Paragraph.of(model.season()));
      list(blocks, language.say("shopping.buy"), model.buy());
      list(blocks, language.say("shopping.bring"), model.bring());
      model
          .trips()
          .forEach(trip -> list(blocks, trip.days() + " · " + trip.people(), trip.items()));
      return new Prose(language, title(), blocks);
    }

    private static void list(List<Block> blocks, String heading, List<String> items) {
      if (!items.isEmpty()) {
        blocks.add(new Heading(heading));
        blocks.add(new Items(items));
      }
    }

    private Model model() {
      List<Purchase> season = season();
      Map<String, ?> facts =
          Map.of(
              "count", view.sessions().size(),
              "period", MeetingWords.period(view.shared().held(), language));
      return new Model(
          view.shared().profile().name(),
          language.say("shopping.season", facts),
          lines(season.stream().filter(it -> !it.supply().kept()).toList()),
          lines(season.stream().filter(it -> it.supply().kept()).toList()),
          trips());
    }

    /// One row for each thing at each meeting, so that a spreadsheet can sum them in any way.
    Table table() {
      List<Column> columns =
          List.of(
              new Column(language.say("shopping.column.date"), false),
              new Column(language.say("shopping.column.people"), true),
              new Column(language.say("shopping.column.amount"), true),
              new Column(language.say("shopping.column.what"), false));
      return new Table(
          title(),
          columns,
          view.sessions().stream()
              .flatMap(session -> session.shopping().stream().map(it -> row(session, it)))
              .toList());
    }

    private List<String> row(Session session, Purchase purchase) {
      return List.of(
          session.meeting().date().toString(),
          Integer.toString(session.coming()),
          language.numbers().decimal(purchase.amount()),
          unit(purchase.supply()));
    }

    private String title() {
      return language.say("shopping.title") + " · " + view.shared().profile().name();
    }

    private List<Purchase> season() {
      Map<Supply, Integer> amounts = new LinkedHashMap<>();
      for (Session session : view.sessions()) {
        session
            .shopping()
            .forEach(it ->
                amounts.merge(
                    it.supply(), it.amount(), it.supply().kept() ? Math::max : Integer::sum));
      }
      return amounts.entrySet().stream()
          .map(entry -> new Purchase(entry.getKey(), entry.getValue()))
          .toList();
    }

    /// Days that need the same stand together; what is needed on most of them stands last.
    private List<Trip> trips() {
      List<List<Session>> alike =
          view.sessions().stream()
              .filter(session -> !bought(session).isEmpty())
              .collect(
                  Collectors.groupingBy(Maker::bought, LinkedHashMap::new, Collectors.toList()))
              .values()
              .stream()
              .sorted(Comparator.comparingInt(List::size))
              .toList();
      return IntStream.range(0, alike.size())
          .mapToObj(i -> trip(when(alike.get(i), i == alike.size() - 1), alike.get(i)))
          .toList();
    }

    /// So many dates that nobody reads them are not told.
    private String when(List<Session> alike, boolean usual) {
      if (alike.size() == view.sessions().size()) {
        return language.say("shopping.each");
      }
      if (usual && alike.size() > MOST_DATES) {
        return language.say("shopping.others");
      }
      List<String> days =
          alike.stream()
              .map(session -> language.dates().dayAndMonth(session.meeting().date()))
              .distinct()
              .toList();
      return Sentences.capital(new Sentences(language).join(days));
    }

    private static List<Purchase> bought(Session session) {
      return session.shopping().stream().filter(it -> !it.supply().kept()).toList();
    }

    private Trip trip(String days, List<Session> alike) {
      return new Trip(
          days,
          language.say(
              view.leaders().isEmpty() ? "shopping.people" : "shopping.people.leaders",
              Map.of("count", alike.getFirst().coming())),
          lines(bought(alike.getFirst())));
    }

    private List<String> lines(List<Purchase> purchases) {
      return purchases.stream()
          .map(it -> language.numbers().quantity(it.amount()) + " " + unit(it.supply()))
          .toList();
    }

    private String unit(Supply supply) {
      return language.find("supply." + supply.name() + ".unit").orElse(supply.name());
    }
  }
}
