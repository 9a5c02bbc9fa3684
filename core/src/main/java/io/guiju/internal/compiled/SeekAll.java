package io.guiju.internal.compiled;

import io.guiju.internal.direct.Lack;
import io.guiju.internal.direct.Nearest;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;

/** A template: all rules of a provision. */
final class SeekAll implements Seeker.Search {
  private static final Lookup COPY = MethodHandles.lookup();
  private static final MethodHandle RULES = Template.constant(COPY, MethodHandle.class, 0);
  private static final Teller[] TELLERS = Template.constant(COPY, Teller[].class, 1);
  private static final int PATTERNS = Template.constant(COPY, Integer.class, 2);

  SeekAll() {}

  @Override
  public Nearest nearest(Scene scene) throws Throwable {
    Best best = new Best(PATTERNS);
    RULES.invokeExact(Lack.NONE, scene, best);
    return TELLERS[best.rule()].tell(scene, best);
  }
}
