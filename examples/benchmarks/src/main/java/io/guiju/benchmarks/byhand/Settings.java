package io.guiju.benchmarks.byhand;

import io.guiju.type.Country;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the plan leaves to its host; null where the host says nothing either.
 *
 * @param grades results of evaluation that support is tied to, 2.1.1-d
 * @param clusters the 135N clusters, 2.1.3-c
 * @param countries innovation-leading countries and manufacturing powers, 2.4.1-f
 * @param youngUpTo the age up to which someone is young, 2.4.2-a
 * @param points innovation points that are enough, 2.5.3-e
 * @param intensityPercent R&amp;D intensity that is enough for admission, in per cent, 2.5.3-f
 * @param closed whether the lists that end in 等 name all that counts
 */
public record Settings(
    @Nullable Set<String> grades,
    @Nullable Set<String> clusters,
    @Nullable Set<Country> countries,
    @Nullable Integer youngUpTo,
    @Nullable BigDecimal points,
    @Nullable BigDecimal intensityPercent,
    boolean closed) {
  /** As the plan has it. */
  public static final Settings PLAN = new Settings(null, null, null, null, null, null, false);
}
