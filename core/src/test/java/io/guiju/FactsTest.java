package io.guiju;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guiju.type.FactException;
import io.guiju.type.FactKey;
import io.guiju.type.FactType;
import io.guiju.type.Place;
import io.guiju.type.Property;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FactsTest {
  private static final House EAST = new House("east", null);
  private static final House WEST = new House("west", null);
  private static final Property HOUSE = FactType.of(Visit.class).property("houseId");

  @Test
  void two_facts_with_one_key_are_refused() {
    assertThatExceptionOfType(FactException.class)
        .isThrownBy(() -> Facts.of(EAST, new House("east", new Place("330400"))))
        .withMessage("Two facts are House east: give each House its own key");
  }

  @Test
  void a_fact_without_a_key_is_refused() {
    assertThatExceptionOfType(FactException.class)
        .isThrownBy(() -> Facts.of(new House(null, null)))
        .withMessageContaining("A fact of type House has no id");
  }

  @Test
  void facts_of_different_types_may_have_the_same_key() {
    assertThat(Facts.of(EAST, new Visit("east", 1, null, null)).all()).hasSize(2);
  }

  @Test
  void the_order_in_which_facts_are_added_does_not_matter() {
    List<Visit> visits = visits(40);
    List<Object> expected = new ArrayList<>(visits);
    Collections.shuffle(visits, new Random(1));
    Facts facts = facts(visits);

    assertThat(facts.of(Visit.class)).isEqualTo(expected);
    assertThat(facts.all()).isEqualTo(expected);
  }

  @Test
  void facts_are_found_by_key_and_type() {
    Facts facts = Facts.of(WEST, EAST, new Visit("a", 1, null, null));

    assertThat(facts.of(House.class)).containsExactly(EAST, WEST);
    assertThat(facts.of(String.class)).isEmpty();
    assertThat(facts.find(facts.keyOf(EAST))).isSameAs(EAST);
    assertThat(facts.find(key(new House("north", null)))).isNull();
    assertThat(facts.keyOf(new House("north", null)).id()).isEqualTo("north");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 15, 16, 17, 100})
  void a_lookup_gives_the_facts_that_have_a_value_or_may_have_it(int count) {
    Facts facts = facts(visits(count));

    List<Object> found = facts.of(Visit.class, HOUSE, "house 1");

    List<Object> wanted =
        facts.of(Visit.class).stream()
            .filter(v -> ((Visit) v).houseId() == null || ((Visit) v).houseId().equals("house 1"))
            .toList();
    assertThat(found).containsAll(wanted).isSubsetOf(facts.of(Visit.class));
    if (count >= 16) {
      assertThat(found).isEqualTo(wanted);
      assertThat(facts.of(Visit.class, HOUSE, "nowhere"))
          .isEqualTo(wanted.stream().filter(v -> ((Visit) v).houseId() == null).toList());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 15, 16, 17, 100})
  void facts_with_others_are_as_if_they_had_been_given_so(int count) {
    List<Visit> visits = visits(count);
    Visit changed = new Visit("guest", count / 2, "house 2", null);
    Visit added = new Visit("another", 7, "house 1", null);
    House moved = new House("east", new Place("330481"));
    Facts before =
        Facts.builder()
            .add(EAST, Source.AUTHORITATIVE)
            .add(visits.get(count / 2), Source.COMPUTED)
            .build()
            .with(visits);
    List<Object> unchanged = before.all();

    Facts with = before.with(List.of(added)).with(List.of(changed)).with(List.of(moved));

    visits.set(count / 2, changed);
    visits.add(added);
    Facts whole = facts(visits).with(List.of(moved));
    assertThat(with.all()).isEqualTo(whole.all());
    assertThat(with.of(Visit.class)).isEqualTo(whole.of(Visit.class));
    assertThat(with.of(House.class)).containsExactly(moved);
    for (String house : List.of("house 1", "house 2", "nowhere")) {
      assertThat(with.of(Visit.class, HOUSE, house)).isEqualTo(whole.of(Visit.class, HOUSE, house));
    }
    with.all().forEach(fact -> assertThat(with.find(with.keyOf(fact))).isSameAs(fact));
    assertThat(with.find(key(EAST))).isSameAs(moved);
    assertThat(with.sourceOf(moved)).isEqualTo(Source.AUTHORITATIVE);
    assertThat(with.sourceOf(changed)).isEqualTo(Source.COMPUTED);
    assertThat(with.sourceOf(added)).isEqualTo(Source.SELF_DECLARED);
    assertThat(before.all()).isEqualTo(unchanged);
  }

  @Test
  void nothing_is_complete_until_a_host_says_so() {
    assertThat(Facts.of(EAST).isComplete(Visit.class, key(EAST))).isFalse();
  }

  @Test
  void a_type_is_complete_for_all_subjects() {
    Facts facts = Facts.builder().add(EAST).complete(Visit.class).build();

    assertThat(facts.isComplete(Visit.class, key(EAST))).isTrue();
    assertThat(facts.isComplete(Visit.class, key(WEST))).isTrue();
    assertThat(facts.isComplete(House.class, key(EAST))).isFalse();
  }

  @Test
  void a_type_is_complete_for_one_subject() {
    Facts facts = Facts.builder().add(EAST).add(WEST).complete(Visit.class, EAST).build();

    assertThat(facts.isComplete(Visit.class, key(EAST))).isTrue();
    assertThat(facts.isComplete(Visit.class, key(WEST))).isFalse();
  }

  @Test
  void a_fact_is_self_declared_unless_said_otherwise() {
    Facts facts = Facts.builder().add(EAST).add(WEST, Source.AUTHORITATIVE).build();

    assertThat(facts.sourceOf(EAST)).isEqualTo(Source.SELF_DECLARED);
    assertThat(facts.sourceOf(WEST)).isEqualTo(Source.AUTHORITATIVE);
  }

  @Test
  void what_is_added_or_declared_later_does_not_change_facts_already_built() {
    Facts.Builder builder = Facts.builder().add(EAST).complete(Visit.class, EAST);
    Facts facts = builder.build();
    builder.add(WEST, Source.COMPUTED).complete(Visit.class).complete(House.class, EAST);

    assertThat(facts.all()).containsExactly(EAST);
    assertThat(facts.isComplete(Visit.class, key(WEST))).isFalse();
    assertThat(facts.isComplete(House.class, key(EAST))).isFalse();
  }

  @Test
  void facts_are_a_group_of_a_register_only_where_it_was_said() {
    assertThat(Facts.of(EAST).isGrouped()).isFalse();
    assertThat(Facts.builder().add(EAST).groupedByReference().build().isGrouped()).isTrue();
  }

  @Test
  void the_lists_of_facts_cannot_be_changed() {
    Facts facts = facts(visits(40));

    assertThatThrownBy(() -> facts.of(Visit.class).clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(
            () ->
                facts.of(Visit.class, FactType.of(Visit.class).property("guest"), "guest").clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  /** Every third visit to no known house, the others to two houses. */
  private static List<Visit> visits(int count) {
    List<Visit> visits = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      visits.add(new Visit("guest", i, i % 3 == 0 ? null : "house " + i % 3, null));
    }
    return visits;
  }

  private static Facts facts(List<Visit> visits) {
    Facts.Builder builder = Facts.builder();
    visits.forEach(builder::add);
    return builder.build();
  }

  private static FactKey key(House house) {
    return FactType.of(House.class).keyOf(house);
  }
}
