package io.guiju.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.guiju.House;
import io.guiju.Truth;
import io.guiju.Visit;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FactTypeTest {
  private static final FactType VISIT = FactType.of(Visit.class);

  private record Hidden(@Key String id) {}

  /** Has no key. */
  public record Keyless(String id) {}

  /** Has a list. */
  public record Lists(@Key String id, ListParameter<Truth> truths) {}

  @Test
  void a_record_is_read_once() {
    assertThat(FactType.of(Visit.class)).isSameAs(VISIT).hasToString("Visit");
  }

  @Test
  void its_properties_are_its_components_and_what_it_computes_from_them() {
    assertThat(VISIT.components())
        .extracting(Property::name)
        .containsExactly("guest", "number", "houseId", "day");
    assertThat(VISIT.propertyNames()).containsExactly("guest", "number", "houseId", "day", "first");
    assertThat(VISIT.keys()).extracting(Property::name).containsExactly("guest", "number");
    assertThat(VISIT.property("isOf")).isNull();
    assertThat(VISIT.property("hashCode")).isNull();
  }

  @Test
  void a_property_knows_its_type_and_what_it_refers_to() {
    assertThat(VISIT.property("houseId").references()).containsExactly(House.class);
    assertThat(VISIT.property("guest").references()).isEmpty();
    assertThat(VISIT.property("day").type()).isEqualTo(LocalDate.class);
    Property truths = FactType.of(Lists.class).property("truths");
    assertThat(truths.type()).isEqualTo(ListParameter.class);
    assertThat(truths.elementType()).isEqualTo(Truth.class);
  }

  @Test
  void a_property_is_read_from_a_fact() {
    Visit visit = new Visit("a", 1, null, LocalDate.EPOCH);

    assertThat(VISIT.property("day").of(visit)).isEqualTo(LocalDate.EPOCH);
    assertThat(VISIT.property("houseId").of(visit)).isNull();
    assertThat(VISIT.property("first").of(visit)).isEqualTo(true);
  }

  @Test
  void a_key_has_all_its_parts() {
    FactKey key = VISIT.keyOf(new Visit("a", 2, null, null));

    assertThat(key.parts()).isEqualTo(List.of("a", 2));
    assertThat(key.id()).isEqualTo("a/2");
    assertThat(key).hasToString("Visit a/2").isEqualTo(VISIT.keyOf(new Visit("a", 2, "h", null)));
  }

  @Test
  void keys_are_ordered_by_type_then_part_by_part() {
    assertThat(
            List.of(
                key("b", 1),
                key("a", 10),
                FactType.of(House.class).keyOf(new House("z", null)),
                key("a", 9)))
        .satisfies(
            keys ->
                assertThat(keys.stream().sorted().map(FactKey::toString))
                    .containsExactly("House z", "Visit a/9", "Visit a/10", "Visit b/1"));
  }

  @Test
  void a_fact_without_a_part_of_its_key_is_refused() {
    refused(() -> key("", 1), "A fact of type Visit has no guest: supply it, it is the key");
    refused(() -> key("a", null), "A fact of type Visit has no number: supply it, it is the key");
    refused(() -> FactType.of(Keyless.class).keyOf(new Keyless("a")), "mark a component with @Key");
  }

  @Test
  void only_a_public_record_can_hold_facts() {
    refused(() -> FactType.of(Hidden.class), "make it a public record with a @Key component");
    refused(() -> FactType.of(String.class), "java.lang.String cannot hold facts");
  }

  @Test
  void a_fact_is_made_of_values_by_name() {
    Map<String, Object> values = new HashMap<>(Map.of("guest", "a", "number", 1));
    assertThat(VISIT.create(values)).isEqualTo(new Visit("a", 1, null, null));

    values.put("number", "one");
    refused(() -> VISIT.create(values), "Visit cannot be made of ");
  }

  @Test
  void what_a_record_refuses_cannot_be_made() {
    refused(() -> FactType.of(House.class).create(Map.of("id", "refused")), ": no such house");
  }

  private static FactKey key(String guest, Integer number) {
    return VISIT.keyOf(new Visit(guest, number, null, null));
  }

  private static void refused(Runnable work, String message) {
    assertThatExceptionOfType(FactException.class)
        .isThrownBy(work::run)
        .withMessageContaining(message);
  }
}
