package io.guiju.internal.compiled;

import io.guiju.Truth;
import io.guiju.internal.direct.Codes;
import io.guiju.internal.direct.Lack;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;

/** A template: the subject, which is there, with what follows. */
final class SeekSubject {
  private static final Lookup COPY = MethodHandles.lookup();
  private static final Seeking SEEKING = Template.constant(COPY, Seeking.class, 0);
  private static final int RULE = SEEKING.rule();
  private static final int AT = SEEKING.at();
  private static final int ABSENT = Lack.absent(SEEKING.pattern());
  private static final MethodHandle KEYS = SEEKING.keys();
  private static final MethodHandle JOINS = SEEKING.joins();
  private static final MethodHandle REQUIREMENTS = SEEKING.requirements();
  private static final MethodHandle NEXT = SEEKING.next();

  private SeekSubject() {}

  /**
   * @param above what the patterns above lack
   * @return whether a better choice was met
   */
  static boolean choose(long above, Scene scene, Best best) throws Throwable {
    long codes = (long) KEYS.invokeExact(scene, best.tried, (Object) null);
    codes |= (long) JOINS.invokeExact(scene, best.tried, (Object) null);
    if (Codes.isFalse(codes)) {
      boolean better = best.endAt(AT, RULE, Lack.absent(above, true, ABSENT));
      if (better) {
        best.has(AT, null, Codes.with(Codes.ALL_TRUE, Truth.FALSE));
      }
      return better;
    }
    codes |= (long) REQUIREMENTS.invokeExact(scene, best.tried, (Object) null);
    long here = Lack.with(above, codes);
    if (best.wants(here) && (boolean) NEXT.invokeExact(here, scene, best)) {
      best.has(AT, scene.subject, codes);
      return true;
    }
    return false;
  }
}
