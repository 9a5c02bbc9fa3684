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
  private static final MethodHandle VALUES = Template.constant(COPY, MethodHandle.class, 1);

  Told() {}

  @Override
  public Nearest tell(Scene scene, Best best) throws Throwable {
    @Nullable Object[] values = (@Nullable Object[]) VALUES.invokeExact(scene, best.chosen());
    return new Nearest(RULE, best.chosen(), best.codes(), values, best.truth());
  }
}
