package io.guiju.harness.mapping;

import io.guiju.Provenance;
import io.guiju.harness.input.Database;
import io.guiju.harness.input.Format;
import io.guiju.pack.Text;
import io.guiju.type.FactType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one file holds.
 *
 * @param at where the mapping says so
 * @param name the file's name, null where there is only one; of a database, the table's
 * @param format what is said of how it is written
 * @param provenance where its facts come from, and when they were read there
 * @param note an assumption to repeat beside the results
 * @param facts what each row gives
 */
public record MappedFile(
    Position at,
    @Nullable String name,
    Format format,
    Provenance provenance,
    @Nullable Text note,
    List<MappedFact> facts) {
  /** Whether a database holds it, and no file. */
  public boolean isDatabase() {
    return format instanceof Database;
  }

  public boolean gives(FactType type) {
    return facts.stream().anyMatch(fact -> fact.type() == type);
  }
}
