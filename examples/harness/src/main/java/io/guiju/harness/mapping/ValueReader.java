package io.guiju.harness.mapping;

import io.guiju.harness.words.Listing;
import io.guiju.harness.words.NearIds;
import io.guiju.pack.Advice;
import io.guiju.pack.Text;
import io.guiju.pack.Vocabulary;
import io.guiju.type.Country;
import io.guiju.type.Place;
import io.guiju.type.Ratio;
import io.guiju.type.Values;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads values as people write them: beside what {@link Values} reads, the names that the pack
 * gives to places and kinds, and 是 and 否.
 */
final class ValueReader {
  private static final Map<String, Boolean> BOOLEANS =
      Map.of("true", true, "yes", true, "是", true, "false", false, "no", false, "否", false);
  private static final Map<Class<?>, String> PROBLEMS =
      Map.of(
          Integer.class, "value.whole",
          LocalDate.class, "value.date",
          Place.class, "value.place",
          Country.class, "value.country",
          Ratio.class, "value.share");

  private final Vocabulary vocabulary;

  ValueReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  Object read(Class<?> type, String text) throws BadValue {
    if (type == Boolean.class) {
      Boolean value = BOOLEANS.get(text.toLowerCase(Locale.ROOT));
      if (value == null) {
        throw new BadValue("value.boolean", text);
      }
      return value;
    } else if (type.isEnum()) {
      return constant(type, text);
    } else if (type == Place.class) {
      Place named = named(vocabulary.places(), vocabulary::label, text);
      return named == null ? parsed(type, text) : named;
    }
    return parsed(type, text);
  }

  private Object constant(Class<?> type, String text) throws BadValue {
    List<Enum<?>> constants =
        Arrays.stream(type.getEnumConstants()).<Enum<?>>map(Enum.class::cast).toList();
    for (Enum<?> constant : constants) {
      if (constant.name().equals(text)) {
        return constant;
      }
    }
    Enum<?> named = named(constants, vocabulary::label, text);
    if (named == null) {
      throw none(text, constants);
    }
    return named;
  }

  private BadValue none(String text, List<Enum<?>> constants) {
    List<Object> names = constants.stream().map(this::nameOf).toList();
    if (names.size() <= NearIds.MANY) {
      return new BadValue("value.none", text, Listing.of(names));
    }
    Map<String, Object> written = new LinkedHashMap<>();
    for (Object name : names) {
      if (name instanceof Text label) {
        written.put(label.zh(), name);
        written.put(label.en(), name);
      }
    }
    String near = Advice.nearestName(text, written.keySet());
    List<Object> some = near == null ? names.subList(0, 3) : List.of(written.get(near));
    return new BadValue("value.none.many", text, names.size(), Listing.of(some));
  }

  private Object nameOf(Enum<?> constant) {
    Text label = vocabulary.label(constant);
    return label == null ? constant.name() : label;
  }

  private static <T> @Nullable T named(
      List<T> candidates, Function<T, @Nullable Text> label, String text) {
    for (T candidate : candidates) {
      Text name = label.apply(candidate);
      if (name != null && (name.zh().equals(text) || name.en().equals(text))) {
        return candidate;
      }
    }
    return null;
  }

  private static Object parsed(Class<?> type, String text) throws BadValue {
    try {
      return Values.parse(type, text);
    } catch (IllegalArgumentException e) {
      throw new BadValue(PROBLEMS.getOrDefault(type, "value.number"), text);
    }
  }
}
