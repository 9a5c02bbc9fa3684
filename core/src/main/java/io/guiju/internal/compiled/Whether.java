package io.guiju.internal.compiled;

import static io.guiju.internal.compiled.Kleene.MAY;

import io.guiju.internal.rule.RulePattern.Quantifier;
import io.guiju.type.FactType;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A template: whether there is a fact that some rules mean, under 'exists' or 'not'. */
final class Whether {
  private static final Lookup COPY = MethodHandles.lookup();
  private static final Looking LOOKING = Template.constant(COPY, Looking.class, 0);
  private static final long RULES = LOOKING.rules();
  private static final long MERE_JOINS = LOOKING.mereJoins();
  private static final int INDEX = LOOKING.index();
  private static final boolean NOT = LOOKING.pattern().quantifier() == Quantifier.NOT;
  private static final boolean EQUATES_KEY = LOOKING.pattern().equatesKey();
  private static final boolean LAST = LOOKING.last();
  private static final MethodHandle CANDIDATES = LOOKING.candidates();
  private static final FactType TYPE = LOOKING.pattern().type();
  private static final MethodHandle REACHED = LOOKING.reached();
  private static final MethodHandle KEYS = LOOKING.keys();
  private static final MethodHandle JOINS = LOOKING.joins();
  private static final MethodHandle REQUIREMENTS = LOOKING.requirements();
  private static final MethodHandle NEXT = LOOKING.next();

  private Whether() {}

  /**
   * @param above the truths of the patterns above
   */
  static long choose(long above, Scene scene, @Nullable Object[] chosen, @Nullable Object before)
      throws Throwable {
    long found = 0;
    boolean closed = false;
    List<?> candidates = (List<?>) CANDIDATES.invokeExact(scene, chosen);
    for (int i = 0, n = candidates.size(); i < n; i++) {
      Object candidate = candidates.get(i);
      long here = (long) KEYS.invokeExact(RULES, scene, chosen, candidate);
      closed |= EQUATES_KEY && here == RULES;
      here = (long) JOINS.invokeExact(here, scene, chosen, candidate);
      if (here != 0) {
        if (MERE_JOINS != 0 && scene.mayBeGone(candidate)) {
          here = Kleene.unknown(here, MERE_JOINS);
        }
        found |= (long) REQUIREMENTS.invokeExact(here, scene, chosen, candidate);
      }
    }
    if (!LAST) {
      chosen[INDEX] = null;
    }
    if (!closed && (RULES & MAY & ~found) != 0 && !scene.isComplete(TYPE, REACHED, chosen)) {
      found |= RULES & MAY;
    }
    long truths = (NOT ? Kleene.not(found) : found) | ~RULES;
    return (long) NEXT.invokeExact(above & truths, scene, chosen, (Object) null);
  }
}
