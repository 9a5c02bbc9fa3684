package io.guiju.internal.compiled;

import static io.guiju.internal.compiled.Kleene.FALSE;
import static io.guiju.internal.compiled.Kleene.TRUE;
import static io.guiju.internal.compiled.Kleene.UNKNOWN;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A template: the facts of one pattern, and the fact nobody supplied, each with what follows. */
final class Each {
  private static final Lookup COPY = MethodHandles.lookup();
  private static final Looking LOOKING = Template.constant(COPY, Looking.class, 0);
  private static final int INDEX = LOOKING.index();
  private static final boolean EQUATES_KEY = LOOKING.pattern().equatesKey();
  private static final boolean MERE_JOIN = LOOKING.pattern().isMereJoin();
  private static final MethodHandle CANDIDATES = LOOKING.candidates();
  private static final MethodHandle KEYS = LOOKING.keys();
  private static final MethodHandle JOINS = LOOKING.joins();
  private static final MethodHandle REQUIREMENTS = LOOKING.requirements();
  private static final MethodHandle NEXT = Template.constant(COPY, MethodHandle.class, 1);
  private static final boolean LAST = Template.constant(COPY, Boolean.class, 2);

  private Each() {}

  /**
   * @param above the truth of the patterns above
   */
  static int choose(int above, Scene scene, @Nullable Object[] chosen) throws Throwable {
    int result = FALSE;
    boolean closed = false;
    List<?> candidates = (List<?>) CANDIDATES.invokeExact(scene, chosen);
    for (int i = 0, n = candidates.size(); i < n; i++) {
      Object candidate = candidates.get(i);
      chosen[INDEX] = candidate;
      int keys = (int) KEYS.invokeExact(TRUE, scene, chosen);
      closed |= EQUATES_KEY && keys == TRUE;
      int joins = (int) JOINS.invokeExact(keys, scene, chosen);
      if (joins != FALSE) {
        int here = Math.min(above, joins);
        if (MERE_JOIN && scene.mayBeGone(candidate)) {
          here = Math.min(here, UNKNOWN);
        }
        here = (int) REQUIREMENTS.invokeExact(here, scene, chosen);
        result = Math.max(result, (int) NEXT.invokeExact(here, scene, chosen));
      }
    }
    int absent = Math.min(above, UNKNOWN);
    if (closed || LAST && result >= absent || scene.isClosed(LOOKING.pattern(), chosen)) {
      return result;
    }
    chosen[INDEX] = null;
    return Math.max(result, (int) NEXT.invokeExact(absent, scene, chosen));
  }
}
