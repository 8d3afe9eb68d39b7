package dk.kreds.cli;

import dk.kreds.group.Leader;
import dk.kreds.group.Money;
import dk.kreds.group.Participant;
import dk.kreds.group.Profile;
import dk.kreds.group.Room;
import dk.kreds.group.Visitor;
import dk.kreds.plan.Agenda;
import dk.kreds.plan.Finances;
import dk.kreds.plan.Meeting;
import dk.kreds.plan.Plan;
import dk.kreds.plan.Session;
import dk.kreds.plan.Slot;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// A plan as JSON. Names never change their meaning; what is not known is null. Times are ISO 8601
/// with their offset, amounts decimal numbers.
final class PlanJson {
  private final JsonGenerator json;
  private final Plan plan;

  private PlanJson(Plan plan, JsonGenerator json) {
    this.plan = plan;
    this.json = json;
  }

  static String of(Plan plan) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
      new PlanJson(plan, json).write();
    }
    return text.toString();
  }

  private void write() {
    Profile profile = plan.group().profile();
    json.writeStartObject();
    json.writeStringProperty("id", profile.id());
    json.writeStringProperty("name", profile.name());
    json.writeStringProperty("kind", profile.kind().name());
    json.writeStringProperty("language", profile.language());
    text("audience", profile.audience());
    text("alongside", profile.alongside().map(activity -> activity.name()));
    json.writeStringProperty("zone", profile.schedule().zone().getId());
    json.writeArrayPropertyStart("meetings");
    plan.meetings().forEach(this::meeting);
    json.writeEndArray();
    json.writeArrayPropertyStart("leaders");
    plan.group().leaders().forEach(this::leader);
    json.writeEndArray();
    json.writeArrayPropertyStart("participants");
    plan.group().participants().people().forEach(this::participant);
    json.writeEndArray();
    json.writeName("budget");
    plan.finances().ifPresentOrElse(this::budget, json::writeNull);
    json.writeEndObject();
  }

  private void meeting(Meeting meeting) {
    json.writeStartObject();
    json.writeName("number");
    meeting.number().ifPresentOrElse(json::writeNumber, json::writeNull);
    text("run", meeting.run());
    json.writeStringProperty("slot", meeting.slot().toString());
    json.writeStringProperty("start", moment(meeting.start()));
    json.writeStringProperty("end", moment(meeting.end()));
    json.writeStringProperty("status", meeting.status().name().toLowerCase(Locale.ROOT));
    text("place", meeting.place().map(Room::name));
    text("address", meeting.place().flatMap(Room::address));
    text("theme", meeting.theme().map(theme -> theme.title()));
    json.writeArrayPropertyStart("visitors");
    meeting.visitors().forEach(this::visitor);
    json.writeEndArray();
    text("signUpBy", meeting.signUpBy().map(LocalDate::toString));
    text("reason", meeting.reason());
    json.writeArrayPropertyStart("agenda");
    sessions(meeting).map(Session::agenda).flatMap(it -> it.items().stream()).forEach(this::item);
    json.writeEndArray();
    json.writeArrayPropertyStart("slots");
    sessions(meeting).flatMap(it -> it.slots().stream()).forEach(this::slot);
    json.writeEndArray();
    json.writeEndObject();
  }

  private Stream<Session> sessions(Meeting meeting) {
    return plan.sessions().stream().filter(session -> session.meeting().equals(meeting));
  }

  /// Who has it stands with the participants alone.
  private void slot(Slot slot) {
    json.writeStartObject();
    json.writeNumberProperty("number", slot.number());
    json.writeStringProperty("start", slot.start().toString());
    json.writeStringProperty("end", slot.end().toString());
    json.writeStringProperty("status", slot.isFree() ? "free" : "booked");
    json.writeEndObject();
  }

  private void visitor(Visitor visitor) {
    json.writeStartObject();
    json.writeStringProperty("name", visitor.name());
    text("role", visitor.role());
    json.writeEndObject();
  }

  private void item(Agenda.Item item) {
    json.writeStartObject();
    json.writeStringProperty("part", item.part().name());
    text("title", item.part().title());
    json.writeStringProperty("start", item.start().toString());
    json.writeNumberProperty("minutes", item.minutes());
    json.writeName("minutesEach");
    item.minutesEach().ifPresentOrElse(json::writeNumber, json::writeNull);
    json.writeEndObject();
  }

  private void leader(Leader leader) {
    json.writeStartObject();
    json.writeStringProperty("name", leader.name());
    json.writeArrayPropertyStart("tasks");
    leader.tasks().stream()
        .sorted()
        .forEach(task -> json.writeString(task.name().toLowerCase(Locale.ROOT)));
    json.writeEndArray();
    json.writeEndObject();
  }

  private void participant(Participant participant) {
    json.writeStartObject();
    json.writeStringProperty("name", participant.name());
    json.writeArrayPropertyStart("booked");
    participant.booked().forEach(booking -> json.writeString(booking.at().toString()));
    json.writeEndArray();
    json.writeEndObject();
  }

  private void budget(Finances finances) {
    json.writeStartObject();
    json.writeStringProperty("currency", finances.currency());
    money("minimum", finances.minimum());
    money("wished", finances.wished());
    money("asked", finances.asked());
    money("promised", finances.promisedGrants());
    money("received", finances.received());
    money("payment", finances.payment());
    money("missingForMinimum", finances.missingForMinimum());
    money("missingForWished", finances.missingForWished());
    money("breakEven", finances.breakEven());
    json.writeEndObject();
  }

  private void money(String name, Money money) {
    json.writeNumberProperty(name, BigDecimal.valueOf(money.minor(), 2));
  }

  private void text(String name, Optional<String> value) {
    json.writeName(name);
    value.ifPresentOrElse(json::writeString, json::writeNull);
  }

  private static String moment(ZonedDateTime moment) {
    return moment.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
  }
}
