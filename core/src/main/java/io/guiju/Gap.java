package io.guiju;

import io.guiju.pack.Term;
import io.guiju.type.FactKey;
import io.guiju.type.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * How much a failed ground lacks, exactly.
 *
 * @param fact the fact that would have to change
 * @param term what would have to change; for a share its numerator
 * @param given what stays as it is, such as the denominator of a share; null where nothing else
 *     counts
 * @param amount by how much, in the unit of the term, in days for a date; never negative
 * @param upwards whether it has to rise
 * @param inclusive whether exactly this amount is enough; otherwise it takes more
 * @param bound the value at which the gap ends, where the term is a number
 * @param instead what could change instead, such as the denominator; null where nothing could
 */
public record Gap(
    FactKey fact,
    Term term,
    @Nullable Term given,
    Ratio amount,
    boolean upwards,
    boolean inclusive,
    @Nullable Ratio bound,
    @Nullable Gap instead) {
  /** The same gap, with what could change instead. */
  public Gap or(@Nullable Gap other) {
    return new Gap(fact, term, given, amount, upwards, inclusive, bound, other);
  }
}
