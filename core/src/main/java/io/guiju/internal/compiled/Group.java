package io.guiju.internal.compiled;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import org.jspecify.annotations.Nullable;

/** A template: the rules about subjects of one type, as many as there is room for. */
final class Group implements Judge {
  /** How many rules. */
  static final int ROOM = Kleene.ROOM - 1;

  static final int PLACE = 2 * ROOM;

  /** What no truth is: a term threw, and the interpreter has to say what that means. */
  static final long THROWN = 2L << PLACE;

  private static final Lookup COPY = MethodHandles.lookup();
  private static final MethodHandle IN_PLACE = Template.constant(COPY, MethodHandle.class, 0);
  private static final MethodHandle RULES = Template.constant(COPY, MethodHandle.class, 1);

  /** How many facts are kept while others are tried. */
  private static final int KEPT = Template.constant(COPY, Integer.class, 2);

  private static final @Nullable Object[] NONE = {};

  Group() {}

  @Override
  public long judge(Scene scene) {
    try {
      long inPlace = (long) IN_PLACE.invokeExact(scene);
      if (inPlace != Kleene.bits(0)) {
        return inPlace << PLACE;
      }
      @Nullable Object[] chosen = KEPT == 0 ? NONE : new Object[KEPT];
      return (long) RULES.invokeExact(Kleene.ALL_TRUE, scene, chosen, (Object) null);
    } catch (RuntimeException | StackOverflowError | AssertionError e) {
      return THROWN;
    } catch (Error e) {
      throw e;
    } catch (Throwable e) {
      return THROWN;
    }
  }
}
