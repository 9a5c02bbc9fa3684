package io.guiju.pack;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A dated value or list that rules compare with.
 *
 * @param id its name, in files and rules
 * @param label what people call it
 * @param unit {@code %} and the like; null where it has none
 * @param step the smallest change of it that makes sense, as written; null for what has no order
 * @param source the provisions that name it, separated by commas; {@code host} where the plan says
 *     nothing of it, {@code reading} where a reading does
 * @param list whether it is a list, and whether that is open
 * @param values the value from each date on, until the next; may be empty: the plan names none
 */
public record Parameter(
    String id,
    Text label,
    @Nullable String unit,
    @Nullable String step,
    String source,
    Listing list,
    NavigableMap<LocalDate, List<String>> values) {
  /** Whether a parameter is a list, and of which kind. */
  public enum Listing {
    SINGLE,
    OPEN,
    CLOSED
  }

  public Parameter {
    values = Collections.unmodifiableNavigableMap(new TreeMap<>(values));
  }

  /** The value on a day as written in the file, or null where there is none. */
  public @Nullable List<String> on(LocalDate day) {
    Map.Entry<LocalDate, List<String>> entry = values.floorEntry(day);
    return entry == null ? null : entry.getValue();
  }
}
