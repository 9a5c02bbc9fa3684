package io.guiju.facts;

import io.guiju.type.Key;
import io.guiju.type.Reference;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A title that an enterprise holds, or is a candidate for.
 *
 * @param id the host's identifier of the recognition
 * @param enterpriseId the enterprise
 * @param kind which title
 * @param status whether it is recognised
 * @param validFrom its first day
 * @param validUntil its last day, on which it still counts
 * @param level which level of government recognises it
 * @param renewal whether it renews an earlier recognition (复核), and is not the first
 */
public record Title(
    @Key String id,
    @Nullable @Reference(Enterprise.class) String enterpriseId,
    @Nullable TitleKind kind,
    @Nullable TitleStatus status,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validUntil,
    @Nullable Level level,
    @Nullable Boolean renewal) {
  /** A title of which level and renewal are not said. */
  public Title(
      String id,
      @Nullable String enterpriseId,
      @Nullable TitleKind kind,
      @Nullable TitleStatus status,
      @Nullable LocalDate validFrom,
      @Nullable LocalDate validUntil) {
    this(id, enterpriseId, kind, status, validFrom, validUntil, null, null);
  }

  /** The year of its first day; null where that is not known. */
  public @Nullable Integer validFromYear() {
    return validFrom == null ? null : (Integer) validFrom.getYear();
  }
}
