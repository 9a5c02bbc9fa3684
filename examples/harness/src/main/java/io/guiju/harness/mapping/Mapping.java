package io.guiju.harness.mapping;

import io.guiju.type.FactType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which columns of which files hold which facts.
 *
 * @param file where the mapping stands, for messages
 * @param asOf the date of the check where none is asked for
 * @param noValue texts in cells that stand for no value
 * @param complete types whose facts are all there, with the place that says so
 * @param settings what is set where the plan leaves something open
 * @param files in their order
 */
public record Mapping(
    String file,
    @Nullable LocalDate asOf,
    Set<String> noValue,
    Map<FactType, Position> complete,
    Settings settings,
    List<MappedFile> files) {
  /** With those types alone declared complete of which every file is read. */
  public Mapping reading(Collection<MappedFile> read) {
    Map<FactType, Position> whole = new LinkedHashMap<>(complete);
    for (MappedFile mapped : files) {
      if (!read.contains(mapped)) {
        whole.keySet().removeIf(mapped::gives);
      }
    }
    return new Mapping(file, asOf, noValue, whole, settings, files);
  }
}
