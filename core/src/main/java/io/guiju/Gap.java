package io.guiju;

import io.guiju.pack.Term;

/**
 * How much a failed ground lacks, exactly.
 *
 * @param fact the fact that would have to change
 * @param term what would have to change; for a share its numerator, at the given denominator
 * @param amount by how much, in the unit of the term; never negative
 * @param upwards whether it has to rise
 * @param inclusive whether exactly this amount is enough; otherwise it takes more
 */
public record Gap(FactKey fact, Term term, Ratio amount, boolean upwards, boolean inclusive) {}
