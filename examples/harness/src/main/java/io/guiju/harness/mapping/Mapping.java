package io.guiju.harness.mapping;

import io.guiju.type.FactType;
import java.time.LocalDate;
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
  /** With those files alone that give facts of some types, and with nothing declared complete. */
  public Mapping giving(Set<FactType> types) {
    List<MappedFile> about =
        files.stream().filter(mapped -> types.stream().anyMatch(mapped::gives)).toList();
    return new Mapping(file, asOf, noValue, Map.of(), settings, about);
  }

  /** With nothing declared complete. */
  public Mapping incomplete() {
    return new Mapping(file, asOf, noValue, Map.of(), settings, files);
  }
}
