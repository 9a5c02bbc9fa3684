package io.guiju.internal.compiled;

import static io.guiju.internal.compiled.Kleene.FALSE;
import static io.guiju.internal.compiled.Kleene.TRUE;
import static io.guiju.internal.compiled.Kleene.UNKNOWN;

import io.guiju.internal.rule.RulePattern.Quantifier;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A template: whether there is a fact for one pattern, under 'exists' or 'not'. */
final class Whether {
  private static final Lookup COPY = MethodHandles.lookup();
  private static final Looking LOOKING = Template.constant(COPY, Looking.class, 0);
  private static final int INDEX = LOOKING.index();
  private static final boolean NOT = LOOKING.pattern().quantifier() == Quantifier.NOT;
  private static final boolean EQUATES_KEY = LOOKING.pattern().equatesKey();
  private static final boolean MERE_JOIN = LOOKING.pattern().isMereJoin();
  private static final MethodHandle CANDIDATES = LOOKING.candidates();
  private static final MethodHandle KEYS = LOOKING.keys();
  private static final MethodHandle JOINS = LOOKING.joins();
  private static final MethodHandle REQUIREMENTS = LOOKING.requirements();
  private static final MethodHandle NEXT = Template.constant(COPY, MethodHandle.class, 1);

  private Whether() {}

  /**
   * @param above the truth of the patterns above
   */
  static int choose(int above, Scene scene, @Nullable Object[] chosen) throws Throwable {
    int found = FALSE;
    boolean closed = false;
    List<?> candidates = (List<?>) CANDIDATES.invokeExact(scene, chosen);
    for (int i = 0, n = candidates.size(); i < n; i++) {
      Object candidate = candidates.get(i);
      chosen[INDEX] = candidate;
      int keys = (int) KEYS.invokeExact(TRUE, scene, chosen);
      closed |= EQUATES_KEY && keys == TRUE;
      int here = (int) JOINS.invokeExact(keys, scene, chosen);
      if (here != FALSE) {
        if (MERE_JOIN && scene.mayBeGone(candidate)) {
          here = UNKNOWN;
        }
        found = Math.max(found, (int) REQUIREMENTS.invokeExact(here, scene, chosen));
      }
    }
    chosen[INDEX] = null;
    if (found == FALSE && !closed && !scene.isClosed(LOOKING.pattern(), chosen)) {
      found = UNKNOWN;
    }
    int truth = NOT ? Kleene.not(found) : found;
    return (int) NEXT.invokeExact(Math.min(above, truth), scene, chosen);
  }
}
