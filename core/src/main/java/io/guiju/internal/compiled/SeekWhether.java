package io.guiju.internal.compiled;

import io.guiju.Truth;
import io.guiju.internal.direct.Codes;
import io.guiju.internal.direct.Lack;
import io.guiju.internal.rule.RulePattern.Quantifier;
import io.guiju.type.FactType;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A template: whether there is a fact that a pattern means, under 'exists' or 'not'. */
final class SeekWhether {
  private static final Lookup COPY = MethodHandles.lookup();
  private static final Seeking SEEKING = Template.constant(COPY, Seeking.class, 0);
  private static final int AT = SEEKING.at();
  private static final int ABSENT = Lack.absent(SEEKING.pattern());
  private static final boolean NOT = SEEKING.pattern().quantifier() == Quantifier.NOT;
  private static final boolean MERE_JOIN = SEEKING.pattern().isMereJoin();
  private static final boolean EQUATES_KEY = SEEKING.pattern().equatesKey();
  private static final FactType TYPE = SEEKING.pattern().type();
  private static final MethodHandle CANDIDATES = SEEKING.candidates();
  private static final MethodHandle REACHED = SEEKING.reached();
  private static final MethodHandle KEYS = SEEKING.keys();
  private static final MethodHandle JOINS = SEEKING.joins();
  private static final MethodHandle REQUIREMENTS = SEEKING.requirements();
  private static final MethodHandle NEXT = SEEKING.next();

  private SeekWhether() {}

  /**
   * @param above what the patterns above lack
   * @return whether a better choice was met
   */
  static boolean choose(long above, Scene scene, Best best) throws Throwable {
    @Nullable Object[] tried = best.tried;
    Truth found = Truth.FALSE;
    boolean closed = false;
    List<?> candidates = (List<?>) CANDIDATES.invokeExact(scene, tried);
    for (int i = 0, n = candidates.size(); i < n; i++) {
      Object candidate = candidates.get(i);
      long codes = (long) KEYS.invokeExact(scene, tried, candidate);
      closed |= EQUATES_KEY && codes == Codes.ALL_TRUE;
      codes |= (long) JOINS.invokeExact(scene, tried, candidate);
      if (!Codes.isFalse(codes)) {
        codes |= (long) REQUIREMENTS.invokeExact(scene, tried, candidate);
        long here = Lack.with(Lack.NONE, codes);
        if (MERE_JOIN && scene.mayBeGone(candidate)) {
          here = Lack.absent(here, false, ABSENT);
        }
        found = found.or(Lack.truth(here));
      }
    }
    tried[AT] = null;
    if (!closed && found == Truth.FALSE && !scene.isComplete(TYPE, REACHED, tried)) {
      found = Truth.UNKNOWN;
    }
    Truth truth = NOT ? found.not() : found;
    boolean surely = truth == Truth.FALSE;
    long here = truth == Truth.TRUE ? above : Lack.absent(above, surely, ABSENT);
    if (best.wants(here) && (boolean) NEXT.invokeExact(here, scene, best)) {
      best.has(AT, null, Codes.with(Codes.ALL_TRUE, truth));
      return true;
    }
    return false;
  }
}
