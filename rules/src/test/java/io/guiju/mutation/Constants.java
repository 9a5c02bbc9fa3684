package io.guiju.mutation;

import java.util.Arrays;
import java.util.List;

/** The names of the constants of an enum, in their order; none of another type. */
final class Constants {
  private Constants() {}

  static List<String> of(Class<?> type) {
    return type.isEnum()
        ? Arrays.stream(type.getEnumConstants()).map(each -> ((Enum<?>) each).name()).toList()
        : List.of();
  }
}
