package io.guiju.internal.compiled;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import org.jspecify.annotations.Nullable;

/**
 * A template: a few provisions about subjects of one type, which a JIT compiler makes one piece of
 * code of. How many, {@link #SIZE}, was searched: see {@code
 * core/docs/decisions/compiled-rules.md}.
 */
final class Group implements Judge {
  static final int SIZE = 8;
  static final int BITS = 3;
  static final int ANSWER = (1 << BITS) - 1;

  /** Beside Kleene's values: the provision does not apply. */
  static final int NOT_APPLICABLE = 3;

  /** A term threw: the interpreter has to say what that means. */
  static final int THROWN = 4;

  private static final Lookup COPY = MethodHandles.lookup();
  private static final MethodHandle PLACE = Template.constant(COPY, MethodHandle.class, 0);
  private static final MethodHandle P1 = Template.constant(COPY, MethodHandle.class, 1);
  private static final MethodHandle P2 = Template.constant(COPY, MethodHandle.class, 2);
  private static final MethodHandle P3 = Template.constant(COPY, MethodHandle.class, 3);
  private static final MethodHandle P4 = Template.constant(COPY, MethodHandle.class, 4);
  private static final MethodHandle P5 = Template.constant(COPY, MethodHandle.class, 5);
  private static final MethodHandle P6 = Template.constant(COPY, MethodHandle.class, 6);
  private static final MethodHandle P7 = Template.constant(COPY, MethodHandle.class, 7);
  private static final MethodHandle P8 = Template.constant(COPY, MethodHandle.class, 8);

  /** How many facts a rule chooses at most. */
  private static final int CHOSEN = Template.constant(COPY, Integer.class, 9);

  Group() {}

  @Override
  public int inPlace(Scene scene) {
    return ask(PLACE, scene, new Object[0]);
  }

  @Override
  public int judge(Scene scene) {
    @Nullable Object[] chosen = new Object[CHOSEN];
    return ask(P1, scene, chosen)
        | ask(P2, scene, chosen) << BITS
        | ask(P3, scene, chosen) << 2 * BITS
        | ask(P4, scene, chosen) << 3 * BITS
        | ask(P5, scene, chosen) << 4 * BITS
        | ask(P6, scene, chosen) << 5 * BITS
        | ask(P7, scene, chosen) << 6 * BITS
        | ask(P8, scene, chosen) << 7 * BITS;
  }

  private static int ask(MethodHandle provision, Scene scene, @Nullable Object[] chosen) {
    try {
      return (int) provision.invokeExact(scene, chosen);
    } catch (Exception | StackOverflowError | AssertionError e) {
      return THROWN;
    } catch (Throwable e) {
      throw (Error) e;
    }
  }
}
