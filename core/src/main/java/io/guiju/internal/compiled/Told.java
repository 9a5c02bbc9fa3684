package io.guiju.internal.compiled;

import io.guiju.internal.direct.Nearest;
import io.guiju.internal.rule.CompiledRule;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import org.jspecify.annotations.Nullable;

/** A template: what there is to tell of a rule's choice. */
final class Told implements Teller {
  private static final Lookup COPY = MethodHandles.lookup();
  private static final CompiledRule RULE = Template.constant(COPY, CompiledRule.class, 0);

  /** How {@link Link#chosen} numbers the facts of the patterns. */
  private static final int[] NUMBERS = Template.constant(COPY, int[].class, 1);

  private static final MethodHandle VALUES = Template.constant(COPY, MethodHandle.class, 2);

  Told() {}

  @Override
  public Nearest tell(Scene scene, Best best) throws Throwable {
    @Nullable Object[] chosen = best.chosen();
    for (int i = 0; i < NUMBERS.length; i++) {
      if (NUMBERS[i] == Link.PARAMETERS) {
        chosen[i] = scene.parameters;
      } else if (NUMBERS[i] != Link.SUBJECT) {
        best.tried[NUMBERS[i]] = chosen[i];
      }
    }
    @Nullable Object[] values = (@Nullable Object[]) VALUES.invokeExact(scene, best.tried);
    return new Nearest(RULE, chosen, best.codes(), values, best.truth());
  }
}
