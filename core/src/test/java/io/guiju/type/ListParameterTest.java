package io.guiju.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.lang.annotation.ElementType;
import java.lang.annotation.RetentionPolicy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListParameterTest {
  @Test
  void it_contains_its_members_and_never_null() {
    ListParameter<String> list = ListParameter.closed(List.of("a", "b"));

    assertThat(list.contains("a")).isTrue();
    assertThat(list.contains("c")).isFalse();
    assertThat(list.contains(null)).isFalse();
    assertThat(list).containsExactly("a", "b").hasSize(2);
  }

  @Test
  void constants_of_an_enum_are_members_and_those_of_another_are_not() {
    ListParameter<Object> list = ListParameter.open(List.of(RetentionPolicy.CLASS));

    assertThat(list.contains(RetentionPolicy.CLASS)).isTrue();
    assertThat(list.contains(RetentionPolicy.SOURCE)).isFalse();
    assertThat(list.contains(ElementType.values()[RetentionPolicy.CLASS.ordinal()])).isFalse();
    assertThat(list.contains("CLASS")).isFalse();
    assertThat(ListParameter.open(List.of(RetentionPolicy.CLASS, ElementType.FIELD)))
        .contains(ElementType.FIELD, RetentionPolicy.CLASS)
        .doesNotContain(ElementType.METHOD);
  }

  @Test
  void an_open_list_is_not_the_closed_one() {
    assertThat(ListParameter.open(List.of("a")).isOpen()).isTrue();
    assertThat(ListParameter.closed(List.of("a")).isOpen()).isFalse();
    assertThat(ListParameter.open(List.of("a"))).isNotEqualTo(ListParameter.closed(List.of("a")));
    assertThat(ListParameter.open(List.of("a"))).isEqualTo(ListParameter.open(List.of("a")));
    assertThat(ListParameter.open(List.of("a")))
        .hasSameHashCodeAs(ListParameter.open(List.of("a")));
    assertThat(ListParameter.open(List.of("a"))).isNotEqualTo(ListParameter.open(List.of("b")));
  }

  @Test
  void it_does_not_change() {
    List<String> members = new ArrayList<>(List.of("a"));
    ListParameter<String> list = ListParameter.closed(members);
    members.add("b");

    assertThat(list).containsExactly("a");
    assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> list.add("b"));
    assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(list::clear);
  }
}
