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
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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
  private final Map<String, Object> places = new HashMap<>();
  private final Map<Class<?>, Map<String, Object>> constants = new ConcurrentHashMap<>();

  ValueReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    vocabulary.places().forEach(place -> name(place, vocabulary.label(place), places));
  }

  Object read(Class<?> type, String text) throws BadValue {
    return read(type, text, text);
  }

  /**
   * The same where a person wrote it in another way.
   *
   * @param written what they wrote, to be quoted where it is no value
   */
  Object read(Class<?> type, String text, String written) throws BadValue {
    if (type == Boolean.class) {
      Boolean value = BOOLEANS.get(text.toLowerCase(Locale.ROOT));
      if (value == null) {
        throw new BadValue("value.boolean", written);
      }
      return value;
    } else if (type.isEnum()) {
      Object constant = constants.computeIfAbsent(type, this::byName).get(text);
      if (constant == null) {
        throw none(written, constants(type));
      }
      return constant;
    } else if (type == Place.class) {
      Object named = places.get(text);
      return named == null ? parsed(type, text, written) : named;
    }
    return parsed(type, text, written);
  }

  /** Its constants by their names, and by their labels where these are no name of another. */
  private Map<String, Object> byName(Class<?> type) {
    Map<String, Object> named = new HashMap<>();
    List<Enum<?>> constants = constants(type);
    constants.forEach(constant -> named.put(constant.name(), constant));
    constants.forEach(constant -> name(constant, vocabulary.label(constant), named));
    return named;
  }

  private static List<Enum<?>> constants(Class<?> type) {
    return Arrays.stream(type.getEnumConstants()).<Enum<?>>map(Enum.class::cast).toList();
  }

  private static void name(Object value, @Nullable Text label, Map<String, Object> named) {
    if (label != null) {
      named.putIfAbsent(label.zh(), value);
      named.putIfAbsent(label.en(), value);
    }
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

  private static Object parsed(Class<?> type, String text, String written) throws BadValue {
    try {
      return Values.parse(type, text);
    } catch (IllegalArgumentException e) {
      throw new BadValue(PROBLEMS.getOrDefault(type, "value.number"), written);
    }
  }
}
