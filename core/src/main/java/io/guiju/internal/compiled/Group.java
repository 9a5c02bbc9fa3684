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
  static final int SIZE = 4;
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

  /** How many facts a rule chooses at most. */
  private static final int CHOSEN = Template.constant(COPY, Integer.class, 5);

  Group() {}

  @Override
  public int inPlace(Scene scene) {
    try {
      return (int) PLACE.invokeExact(scene, new Object[0]);
    } catch (Throwable e) {
      return thrown(e);
    }
  }

  /**
   * Written out for each provision: in a method of its own, which is called for all, the handle is
   * no constant any more once a JIT compiler leaves that method by itself.
   */
  @Override
  public int judge(Scene scene) {
    @Nullable Object[] chosen = new Object[CHOSEN];
    int answers = 0;
    try {
      answers = answers << BITS | (int) P4.invokeExact(scene, chosen);
    } catch (Throwable e) {
      answers = answers << BITS | thrown(e);
    }
    try {
      answers = answers << BITS | (int) P3.invokeExact(scene, chosen);
    } catch (Throwable e) {
      answers = answers << BITS | thrown(e);
    }
    try {
      answers = answers << BITS | (int) P2.invokeExact(scene, chosen);
    } catch (Throwable e) {
      answers = answers << BITS | thrown(e);
    }
    try {
      answers = answers << BITS | (int) P1.invokeExact(scene, chosen);
    } catch (Throwable e) {
      answers = answers << BITS | thrown(e);
    }
    return answers;
  }

  private static int thrown(Throwable thrown) {
    if (thrown instanceof Error error
        && !(thrown instanceof StackOverflowError || thrown instanceof AssertionError)) {
      throw error;
    }
    return THROWN;
  }
}
