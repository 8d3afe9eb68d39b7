package dk.kreds.material.report;

import com.google.auto.service.AutoService;
import dk.kreds.document.Document;
import dk.kreds.document.Format;
import dk.kreds.document.Prose;
import dk.kreds.document.Prose.Block;
import dk.kreds.group.Budget.Grant;
import dk.kreds.group.Money;
import dk.kreds.group.Organisation;
import dk.kreds.group.Profile;
import dk.kreds.material.Letterhead;
import dk.kreds.material.Material;
import dk.kreds.material.MeetingWords;
import dk.kreds.material.Paper;
import dk.kreds.material.Phase;
import dk.kreds.material.Sentences;
import dk.kreds.plan.Accounts;
import dk.kreds.plan.LeadersView;
import dk.kreds.plan.Meeting;
import dk.kreds.text.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// For those who gave money: what was held, how many came, where the money went, and what it gave,
/// in numbers and in the leader's own words (field guide § 1, "Money"). It names nobody who came.
@AutoService(Material.class)
public final class FunderReport implements Material.ForLeaders {

  /// What the template may see.
  ///
  /// @param numbers how many came, in a few large figures
  /// @param money what came in and where it went, line by line
  /// @param prompts what the leader tells in their own words
  record Model(
      Letterhead from,
      String title,
      List<String> about,
      List<Figure> numbers,
      List<Figure> money,
      List<String> prompts,
      String closing,
      List<String> signatures) {}

  @Override
  public String name() {
    return "funder-report";
  }

  @Override
  public Phase phase() {
    return Phase.REPORT;
  }

  @Override
  public List<Format> formats() {
    return List.of(Format.PDF, Format.HTML, Format.TXT, Format.MD);
  }

  /// Whoever has asked nobody for money owes nobody a report.
  @Override
  public Optional<Document> make(LeadersView view, Format format, Language language) {
    if (view.finances().filter(finances -> !finances.grants().isEmpty()).isEmpty()) {
      return Optional.empty();
    }
    Maker maker = new Maker(view, new Paper(view.shared().profile(), language));
    return Optional.of(
        format == Format.PDF || format == Format.HTML ? maker.page() : maker.prose());
  }

  private record Maker(LeadersView view, Paper paper) {

    Document page() {
      return paper.withLogo(
          "funder-report",
          new Model(
              Letterhead.of(paper.profile()),
              say("title"),
              about(),
              new AttendanceWords(view, paper).figures(),
              money(),
              paper.sayAll("funder-report.prompt"),
              say("closing"),
              paper.language().sayAll("funder-report.sign")));
    }

    /// To be copied into the funder's own form.
    Document prose() {
      List<Block> blocks = new ArrayList<>();
      about().forEach(line -> blocks.add(Prose.Paragraph.of(line)));
      List<Figure> numbers = new AttendanceWords(view, paper).figures();
      if (!numbers.isEmpty()) {
        blocks.add(new Prose.Heading(say("numbers")));
        blocks.add(new Prose.Items(numbers.stream().map(Maker::line).toList()));
      }
      if (!money().isEmpty()) {
        blocks.add(new Prose.Heading(say("money")));
        blocks.add(new Prose.Items(money().stream().map(Maker::line).toList()));
      }
      blocks.add(new Prose.Heading(say("gave")));
      paper
          .sayAll("funder-report.prompt")
          .forEach(prompt -> blocks.add(Prose.Paragraph.of(prompt + " …")));
      return new Prose(paper.language(), paper.title("funder-report"), blocks);
    }

    private static String line(Figure figure) {
      return figure.label() + ": " + figure.number();
    }

    private List<String> about() {
      Profile profile = paper.profile();
      List<Meeting> held = view.shared().held();
      List<String> lines = new ArrayList<>(due());
      profile
          .audience()
          .map(whom -> paper.say("funder-report.audience", Map.of("audience", whom)))
          .map(Sentences::closed)
          .ifPresent(lines::add);
      if (held.isEmpty()) {
        return lines;
      }
      lines.add(held(held));
      profile
          .organisation()
          .flatMap(Organisation::registration)
          .map(number -> paper.say("budget.registration", Map.of("number", number)))
          .ifPresent(lines::add);
      return lines;
    }

    /// What nobody has counted is told as planned, not as held.
    private String held(List<Meeting> held) {
      int counted = view.attendance().counted().size();
      boolean all = counted == view.attendance().days().size();
      Map<String, Object> facts =
          Map.of(
              "group", paper.profile().name(),
              "count", held.size(),
              "counted", counted,
              "period", MeetingWords.period(held, paper.language()));
      Optional<String> place =
          MeetingWords.places(paper.profile(), paper.language())
              .map(room ->
                  paper.say(
                      "funder-report.place",
                      Map.of("place", room, "count", paper.profile().allRooms().size())));
      return Stream.of(
              Optional.of(paper.say(all ? "funder-report.held" : "funder-report.planned", facts)),
              Optional.of(paper.say("funder-report.counted", facts))
                  .filter(_ -> !all && counted > 0),
              place)
          .flatMap(Optional::stream)
          .collect(Collectors.joining(" "));
    }

    /// Whom it goes to, and by when.
    private List<String> due() {
      return view.finances().orElseThrow().grants().stream()
          .flatMap(grant -> grant.terms().reportBy().map(day -> due(grant.from(), day)).stream())
          .toList();
    }

    private String due(String from, LocalDate day) {
      return paper.say(
          "funder-report.due", Map.of("from", from, "date", paper.language().dates().plain(day)));
    }

    /// What has come from whom and where it went; before any money has moved, what was promised.
    private List<Figure> money() {
      List<Grant> grants = view.finances().orElseThrow().grants();
      List<Figure> lines = new ArrayList<>();
      for (Grant grant : grants) {
        grant
            .received()
            .map(amount -> new Figure(from("received", grant), money(amount)))
            .or(() ->
                grant.promised().map(amount -> new Figure(from("promised", grant), money(amount))))
            .ifPresent(lines::add);
      }
      view.accounts().ifPresent(accounts -> lines.addAll(spent(accounts)));
      return lines;
    }

    private String from(String name, Grant grant) {
      return paper.say("funder-report." + name, Map.of("from", grant.from()));
    }

    private List<Figure> spent(Accounts accounts) {
      List<Figure> lines = new ArrayList<>();
      if (accounts.paid().isPositive()) {
        lines.add(new Figure(say("payments"), money(accounts.paid())));
      }
      accounts.lines().stream()
          .filter(line -> line.spent().isPositive())
          .map(line ->
              new Figure(
                  paper.say("funder-report.spent", Map.of("what", line.name())),
                  money(line.spent())))
          .forEach(lines::add);
      lines.add(new Figure(say("spent.all"), money(accounts.spent())));
      lines.add(
          new Figure(
              say(accounts.left().minor() < 0 ? "lacking" : "left"),
              money(new Money(Math.abs(accounts.left().minor()), accounts.currency()))));
      return lines;
    }

    private String money(Money money) {
      return paper.language().numbers().money(money.minor(), money.currency());
    }

    private String say(String name) {
      return paper.language().say("funder-report." + name);
    }
  }
}
