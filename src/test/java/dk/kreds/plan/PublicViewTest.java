package dk.kreds.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kreds.document.Format;
import dk.kreds.group.Budget;
import dk.kreds.group.Leader;
import dk.kreds.group.Participant;
import dk.kreds.group.Participants;
import dk.kreds.group.Profile;
import dk.kreds.group.Room;
import dk.kreds.material.Material;
import dk.kreds.schedule.Change;
import dk.kreds.text.Language;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// A template can print whatever it can reach. From the public view it reaches no participant.
class PublicViewTest {
  /// What the public must never see.
  private static final Class<?>[] PRIVATE = {
    Participant.class,
    Participants.class,
    Leader.class,
    Session.class,
    Finances.class,
    Budget.class,
    Plan.class,
    ParticipantsView.class,
    LeadersView.class,
  };

  @Test
  void reachesNothingPrivate() {
    Set<Class<?>> reached = reachedFrom(PublicView.class);
    assertThat(reached).contains(Profile.class, Meeting.class, Room.class, Change.class);
    assertThat(reached).doesNotContain(PRIVATE);
  }

  @Test
  void theWalkWouldFindAParticipant() {
    assertThat(reachedFrom(LeadersView.class))
        .contains(Participant.class, Leader.class, Session.class, Finances.class);
    assertThat(reachedFrom(ParticipantsView.class)).contains(Leader.class);
  }

  @Test
  void isAllThatAPublicMaterialIsGiven() throws NoSuchMethodException {
    assertThat(
            Material.ForPublic.class
                .getMethod("make", PublicView.class, Format.class, Language.class)
                .getReturnType())
        .isEqualTo(Optional.class);
    assertThat(Material.class.getPermittedSubclasses())
        .containsExactlyInAnyOrder(
            Material.ForPublic.class, Material.ForParticipants.class, Material.ForLeaders.class);
  }

  private static Set<Class<?>> reachedFrom(Type type) {
    Set<Class<?>> reached = new HashSet<>();
    walk(type, reached);
    return reached;
  }

  private static void walk(Type type, Set<Class<?>> reached) {
    switch (type) {
      case ParameterizedType generic -> {
        walk(generic.getRawType(), reached);
        Arrays.stream(generic.getActualTypeArguments()).forEach(it -> walk(it, reached));
      }
      case WildcardType wild ->
          Arrays.stream(wild.getUpperBounds()).forEach(it -> walk(it, reached));
      case Class<?> one when one.isArray() -> walk(one.getComponentType(), reached);
      case Class<?> one when one.getName().startsWith("dk.kreds.") && reached.add(one) ->
          parts(one, reached);
      default -> {}
    }
  }

  /// The components of a record, the fields of any other class, and what stands for a sealed one.
  private static void parts(Class<?> one, Set<Class<?>> reached) {
    for (Field field : one.getDeclaredFields()) {
      walk(field.getGenericType(), reached);
    }
    if (one.isSealed()) {
      Arrays.stream(one.getPermittedSubclasses()).forEach(it -> walk(it, reached));
    }
    if (one.getSuperclass() != null) {
      walk(one.getSuperclass(), reached);
    }
  }
}
