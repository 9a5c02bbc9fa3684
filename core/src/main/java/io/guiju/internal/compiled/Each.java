package io.guiju.internal.compiled;

import static io.guiju.internal.compiled.Kleene.MAY;

import io.guiju.type.FactType;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A template: the facts that some rules mean, and the one nobody supplied, with what follows. */
final class Each {
  private static final Lookup COPY = MethodHandles.lookup();
  private static final Looking LOOKING = Template.constant(COPY, Looking.class, 0);
  private static final long RULES = LOOKING.rules();
  private static final long MERE_JOINS = LOOKING.mereJoins();
  private static final int INDEX = LOOKING.index();
  private static final boolean EQUATES_KEY = LOOKING.pattern().equatesKey();
  private static final boolean LAST = LOOKING.last();
  private static final MethodHandle CANDIDATES = LOOKING.candidates();
  private static final FactType TYPE = LOOKING.pattern().type();
  private static final MethodHandle REACHED = LOOKING.reached();
  private static final MethodHandle KEYS = LOOKING.keys();
  private static final MethodHandle JOINS = LOOKING.joins();
  private static final MethodHandle REQUIREMENTS = LOOKING.requirements();
  private static final MethodHandle NEXT = LOOKING.next();

  private Each() {}

  /**
   * @param above the truths of the patterns above
   */
  static long choose(long above, Scene scene, @Nullable Object[] chosen, @Nullable Object before)
      throws Throwable {
    long result = 0;
    boolean closed = false;
    List<?> candidates = (List<?>) CANDIDATES.invokeExact(scene, chosen);
    for (int i = 0, n = candidates.size(); i < n; i++) {
      Object candidate = candidates.get(i);
      long here = (long) KEYS.invokeExact(RULES, scene, chosen, candidate);
      closed |= EQUATES_KEY && here == RULES;
      here = (long) JOINS.invokeExact(here, scene, chosen, candidate);
      if (here != 0) {
        here &= above;
        if (MERE_JOINS != 0 && scene.mayBeGone(candidate)) {
          here = Kleene.unknown(here, MERE_JOINS);
        }
        here = (long) REQUIREMENTS.invokeExact(here, scene, chosen, candidate);
        if (!LAST) {
          chosen[INDEX] = candidate;
          here = (long) NEXT.invokeExact(here, scene, chosen, candidate);
        }
        result |= here;
      }
    }
    long absent = above & RULES & MAY;
    if (!(closed || LAST && (absent & ~result) == 0 || scene.isComplete(TYPE, REACHED, chosen))) {
      if (!LAST) {
        chosen[INDEX] = null;
        absent = (long) NEXT.invokeExact(absent, scene, chosen, (Object) null);
      }
      result |= absent;
    }
    return above & ~RULES | result;
  }
}
