package io.guiju.internal.compiled;

import io.guiju.Truth;
import io.guiju.internal.direct.Codes;
import io.guiju.internal.direct.Lack;
import io.guiju.type.FactType;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A template: the facts that a pattern may mean, and the one nobody supplied, with what follows.
 */
final class Seek {
  private static final Lookup COPY = MethodHandles.lookup();
  private static final Seeking SEEKING = Template.constant(COPY, Seeking.class, 0);
  private static final int RULE = SEEKING.rule();
  private static final int AT = SEEKING.at();
  private static final int ABSENT = Lack.absent(SEEKING.pattern());
  private static final boolean MERE_JOIN = SEEKING.pattern().isMereJoin();
  private static final boolean EQUATES_KEY = SEEKING.pattern().equatesKey();
  private static final FactType TYPE = SEEKING.pattern().type();
  private static final MethodHandle CANDIDATES = SEEKING.candidates();
  private static final MethodHandle REACHED = SEEKING.reached();
  private static final MethodHandle KEYS = SEEKING.keys();
  private static final MethodHandle JOINS = SEEKING.joins();
  private static final MethodHandle REQUIREMENTS = SEEKING.requirements();
  private static final MethodHandle NEXT = SEEKING.next();

  private Seek() {}

  /**
   * @param above what the patterns above lack
   * @return whether a better choice was met
   */
  static boolean choose(long above, Scene scene, Best best) throws Throwable {
    @Nullable Object[] tried = best.tried;
    boolean better = false;
    boolean closed = false;
    boolean met = false;
    List<?> candidates = (List<?>) CANDIDATES.invokeExact(scene, tried);
    for (int i = 0, n = candidates.size(); i < n; i++) {
      Object candidate = candidates.get(i);
      long codes = (long) KEYS.invokeExact(scene, tried, candidate);
      closed |= EQUATES_KEY && codes == Codes.ALL_TRUE;
      codes |= (long) JOINS.invokeExact(scene, tried, candidate);
      if (!Codes.isFalse(codes)) {
        met = true;
        codes |= (long) REQUIREMENTS.invokeExact(scene, tried, candidate);
        long here = Lack.with(above, codes);
        if (MERE_JOIN && scene.mayBeGone(candidate)) {
          here = Lack.absent(here, false, ABSENT);
          codes = Codes.with(codes, Truth.UNKNOWN);
        }
        if (best.wants(here)) {
          tried[AT] = candidate;
          if ((boolean) NEXT.invokeExact(here, scene, best)) {
            best.has(AT, candidate, codes);
            better = true;
          }
        }
      }
    }
    closed = closed || scene.isComplete(TYPE, REACHED, tried);
    return (!closed || !met) && none(closed, above, scene, best) || better;
  }

  /** With no fact, or the one nobody supplied. */
  private static boolean none(boolean surely, long above, Scene scene, Best best) throws Throwable {
    long here = Lack.absent(above, surely, ABSENT);
    if (!best.wants(here)) {
      return false;
    }
    best.tried[AT] = null;
    boolean better =
        surely ? best.endAt(AT, RULE, here) : (boolean) NEXT.invokeExact(here, scene, best);
    if (better) {
      best.has(AT, null, Codes.with(Codes.ALL_TRUE, surely ? Truth.FALSE : Truth.UNKNOWN));
    }
    return better;
  }
}
