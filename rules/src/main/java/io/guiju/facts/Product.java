package io.guiju.facts;

import io.guiju.type.Key;
import io.guiju.type.Reference;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A product of an enterprise.
 *
 * @param id the host's identifier
 * @param name what people call it
 * @param enterpriseId the enterprise that makes it
 * @param fromKeyCoreResearch whether it comes out of key core technology research
 * @param majorResult whether it is a major result: a judgement
 * @param meetsFirstSetConditions whether it meets the first-set conditions in force on the date
 * @param firstSetLevel which level of government recognised it as a first set (首台套)
 * @param firstSetOn the day of that recognition; 9999-12-31 while it has none
 */
public record Product(
    @Key String id,
    @Nullable String name,
    @Nullable @Reference(Enterprise.class) String enterpriseId,
    @Nullable Boolean fromKeyCoreResearch,
    @Nullable Boolean majorResult,
    @Nullable Boolean meetsFirstSetConditions,
    @Nullable Level firstSetLevel,
    @Nullable LocalDate firstSetOn) {
  /** A product of which nothing is said about its recognition as a first set. */
  public Product(
      String id,
      @Nullable String name,
      @Nullable String enterpriseId,
      @Nullable Boolean fromKeyCoreResearch,
      @Nullable Boolean majorResult,
      @Nullable Boolean meetsFirstSetConditions) {
    this(
        id,
        name,
        enterpriseId,
        fromKeyCoreResearch,
        majorResult,
        meetsFirstSetConditions,
        null,
        null);
  }

  /** The year of its recognition as a first set; null where that is not known. */
  public @Nullable Integer firstSetYear() {
    return firstSetOn == null ? null : (Integer) firstSetOn.getYear();
  }
}
