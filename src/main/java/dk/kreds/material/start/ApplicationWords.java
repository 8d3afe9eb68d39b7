package dk.kreds.material.start;

import dk.kreds.document.Prose.Block;
import dk.kreds.document.Prose.Heading;
import dk.kreds.document.Prose.Items;
import dk.kreds.document.Prose.Paragraph;
import dk.kreds.group.Budget.Grant;
import dk.kreds.group.Contact;
import dk.kreds.group.Money;
import dk.kreds.group.Organisation;
import dk.kreds.group.Profile;
import dk.kreds.material.MeetingWords;
import dk.kreds.material.Rhythm;
import dk.kreds.material.Sentences;
import dk.kreds.plan.Finances;
import dk.kreds.plan.LeadersView;
import dk.kreds.text.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Answers the questions of a form for money, one after the other.
record ApplicationWords(LeadersView view, Finances finances, Language language) {

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    section(blocks, "applicant", new Items(applicant()));
    section(blocks, "purpose", Paragraph.of(purpose()));
    section(blocks, "people", new Items(people()));
    section(blocks, "budget", new Items(expenses()));
    section(blocks, "others", new Items(income()));
    section(blocks, "asked", Paragraph.of(asked()));
    finances.grants().stream()
        .filter(grant -> grant.promised().isEmpty())
        .forEach(grant -> funder(blocks, grant));
    section(blocks, "before", new Items(language.sayAll("application.before")));
    return blocks;
  }

  private void section(List<Block> blocks, String name, Block block) {
    blocks.add(new Heading(say(name)));
    blocks.add(block);
  }

  private Profile profile() {
    return view.shared().profile();
  }

  private List<String> applicant() {
    Optional<Organisation> organisation = profile().organisation();
    Optional<Contact> contact = profile().contact();
    return List.of(
        field(
            "organisation",
            Optional.of(organisation.map(Organisation::name).orElse(profile().name()))),
        field("contact", contact.map(Contact::name)),
        field("phone", contact.flatMap(Contact::phone)),
        field("email", contact.flatMap(Contact::email)),
        field("registration", organisation.flatMap(Organisation::registration)),
        field("account", organisation.flatMap(Organisation::account)));
  }

  /// A form asks for it, so what is not known is left open to be seen.
  private String field(String name, Optional<String> answer) {
    return say("field." + name) + ": " + answer.orElse("……………");
  }

  /// A kind of one's own need not have words for a flyer.
  private String purpose() {
    Optional<String> about = profile().about().or(() -> language.find("flyer.about"));
    return Stream.of(
            Optional.of(language.say("application.purpose.text", Map.of("name", profile().name()))),
            about)
        .flatMap(Optional::stream)
        .map(Sentences::closed)
        .collect(Collectors.joining(" "));
  }

  private List<String> people() {
    List<String> lines = new ArrayList<>();
    profile().audience().ifPresent(audience -> lines.add(field("audience", Optional.of(audience))));
    lines.add(field("count", Optional.of(Integer.toString(finances.people()))));
    if (!view.leaders().isEmpty()) {
      lines.add(field("volunteers", Optional.of(Integer.toString(view.leaders().size()))));
    }
    if (!view.shared().held().isEmpty()) {
      lines.add(field("when", Optional.of(when())));
    }
    String places =
        profile().allRooms().stream().map(MeetingWords::place).collect(Collectors.joining("; "));
    if (!places.isEmpty()) {
      lines.add(field("where", Optional.of(places)));
    }
    return lines;
  }

  private String when() {
    return Stream.of(
            Optional.of(MeetingWords.period(view.shared().held(), language)),
            new Rhythm(language).of(profile().schedule().recurrence()),
            Optional.of(language.say("application.meetings", Map.of("count", finances.meetings()))))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(", "));
  }

  private List<String> expenses() {
    List<String> lines = new ArrayList<>();
    for (Finances.Line line : finances.lines()) {
      String note = line.expense().note().map(it -> " (" + it + ")").orElse("");
      lines.add(line.expense().name() + note + ": " + money(line.wished()));
    }
    lines.add(
        language.say(
            "application.sum",
            Map.of("wished", money(finances.wished()), "minimum", money(finances.minimum()))));
    return lines;
  }

  private List<String> income() {
    List<String> lines = new ArrayList<>();
    if (finances.payment().isPositive()) {
      lines.add(say("payment") + ": " + money(finances.payment()));
    }
    for (Grant grant : finances.grants()) {
      lines.add(
          grant
              .promised()
              .map(promised -> amount("promised", grant, promised))
              .orElseGet(() -> amount("unanswered", grant, grant.asked())));
    }
    if (lines.isEmpty()) {
      lines.add(say("nobody"));
    }
    return lines;
  }

  private String amount(String how, Grant grant, Money money) {
    return language.say(
        "application." + how, Map.of("funder", grant.from(), "amount", money(money)));
  }

  private String asked() {
    return finances.missingForWished().isPositive()
        ? language.say(
            "application.asked.text", Map.of("amount", money(finances.missingForWished())))
        : say("asked.nothing");
  }

  private void funder(List<Block> blocks, Grant grant) {
    List<String> lines = new ArrayList<>();
    lines.add(field("amount", Optional.of(money(grant.asked()))));
    lines.add(field("deadline", grant.terms().deadline().map(this::date)));
    grant.terms().rules().ifPresent(rules -> lines.add(field("rules", Optional.of(rules))));
    lines.add(field("report-by", grant.terms().reportBy().map(this::date)));
    blocks.add(new Heading(language.say("application.to", Map.of("funder", grant.from()))));
    blocks.add(new Items(lines));
  }

  private String date(LocalDate date) {
    return language.dates().plain(date);
  }

  private String money(Money money) {
    return language.numbers().money(money.minor(), money.currency());
  }

  private String say(String name) {
    return language.say("application." + name);
  }
}
