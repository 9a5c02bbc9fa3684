package io.guiju.harness.propose;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The units of amounts that headings name. */
final class Units {
  /**
   * What a mapping says of a unit.
   *
   * @param key {@code unit} or {@code factor}
   */
  record Unit(String key, String value) {}

  private final Map<String, Unit> units = new LinkedHashMap<>();

  Units(Lexicon lexicon) {
    lexicon
        .units()
        .forEach(
            (value, written) -> {
              String key = value.matches("\\d+") ? "factor" : "unit";
              written.forEach(text -> units.put(form(text), new Unit(key, value)));
            });
  }

  /** The unit that a text is, or null. */
  @Nullable Unit of(String text) {
    return units.get(form(text));
  }

  /** The unit at the end of a text, or null; the longest, so that 万元 is not 元. */
  @Nullable String ending(String form) {
    String longest = null;
    for (String unit : units.keySet()) {
      boolean ends = form.length() > unit.length() && form.endsWith(unit);
      if (ends && (longest == null || unit.length() > longest.length())) {
        longest = unit;
      }
    }
    return longest;
  }

  private static String form(String text) {
    return Normal.line(text)
        .toLowerCase(Locale.ROOT)
        .replaceFirst("^(计量|金额)?单位", "")
        .replaceAll("[\\s:,.]", "");
  }
}
