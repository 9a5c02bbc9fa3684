package io.guiju;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a fact comes from.
 *
 * @param source who says so
 * @param readOn the day on which the host read it there; null where it does not say
 */
public record Provenance(Source source, @Nullable LocalDate readOn) {
  /** Of a fact of which nobody said where it comes from. */
  public static final Provenance UNSAID = new Provenance(Source.SELF_DECLARED, null);

  Provenance(Source source) {
    this(source, null);
  }

  /** Written out, as is the next: what Java derives takes a new process long to prepare. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Provenance provenance
        && source == provenance.source
        && Objects.equals(readOn, provenance.readOn);
  }

  @Override
  public int hashCode() {
    return Objects.hash(source, readOn);
  }
}
