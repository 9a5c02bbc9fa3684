package io.guiju.progress;

import io.guiju.type.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * Where a value stands against the line from the first observation to the target; of a number that
 * the plan says to be about right, to the part of it that is enough.
 *
 * @param since the year of the first observation
 * @param first its value; zero for a sum
 * @param year the year of the latest value
 * @param expected where the line stands in that year
 * @param needed what each remaining year must bring: an amount, or for growth a factor to the power
 *     of the years left; null where nothing is left to bring
 */
public record Pace(int since, Ratio first, int year, Ratio expected, @Nullable Ratio needed) {}
