package io.guiju.json;

import io.guiju.type.Country;
import io.guiju.type.Place;
import io.guiju.type.Ratio;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

/** What documents call the types of values: an enum by its name, others in one small word. */
final class ValueTypes {
  private static final Map<Class<?>, String> NAMES =
      Map.ofEntries(
          Map.entry(Boolean.class, "boolean"),
          Map.entry(boolean.class, "boolean"),
          Map.entry(Integer.class, "integer"),
          Map.entry(int.class, "integer"),
          Map.entry(BigDecimal.class, "amount"),
          Map.entry(Ratio.class, "share"),
          Map.entry(LocalDate.class, "date"),
          Map.entry(Place.class, "place"),
          Map.entry(Country.class, "country"),
          Map.entry(String.class, "text"));

  private ValueTypes() {}

  static String name(Class<?> type) {
    return NAMES.getOrDefault(type, type.getSimpleName());
  }

  static String nameOf(Object value) {
    return name(
        value instanceof Enum<?> constant ? constant.getDeclaringClass() : value.getClass());
  }
}
