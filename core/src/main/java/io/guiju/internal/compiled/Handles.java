package io.guiju.internal.compiled;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How handles are joined. */
final class Handles {
  /**
   * What all of them are: of the truths of rules, the scene, the facts chosen before and the one
   * that is tried they make other truths. Those of rules that they are not about stay as they are.
   */
  static final MethodType STEP =
      MethodType.methodType(long.class, long.class, Scene.class, Object[].class, Object.class);

  /** Leaves all as it is. */
  static final MethodHandle NOTHING =
      MethodHandles.dropArguments(
          MethodHandles.identity(long.class), 1, STEP.parameterList().subList(1, 4));

  private static final Lookup LOOKUP = MethodHandles.lookup();

  private Handles() {}

  /** One of this package's methods with its first arguments given. */
  static MethodHandle bound(Class<?> of, String name, MethodType type, Object... given) {
    List<Class<?>> all = new ArrayList<>();
    for (Object argument : given) {
      all.add(typeOf(argument));
    }
    all.addAll(type.parameterList());
    MethodHandle method = find(LOOKUP, of, name, MethodType.methodType(type.returnType(), all));
    return MethodHandles.insertArguments(method, 0, given);
  }

  private static Class<?> typeOf(Object argument) {
    if (argument instanceof MethodHandle) {
      return MethodHandle.class;
    }
    return MethodType.methodType(argument.getClass()).unwrap().returnType();
  }

  static MethodHandle find(Lookup in, Class<?> of, String name, MethodType type) {
    try {
      return MethodHandles.privateLookupIn(of, in).findStatic(of, name, type);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * One after the other: the truths that one gives are what the next is given. They stand side by
   * side in one method rather than one in another, which JIT compilers inline only so deep.
   */
  static MethodHandle inTurn(List<MethodHandle> steps) {
    int count = steps.size();
    if (count == 0) {
      return NOTHING;
    } else if (count == 1) {
      return steps.get(0);
    } else if (count <= 2) {
      return bound(Handles.class, "two", STEP, steps.toArray());
    } else if (count <= 4) {
      return bound(Handles.class, "four", STEP, filled(steps, 4));
    } else if (count <= 8) {
      return bound(Handles.class, "eight", STEP, filled(steps, 8));
    }
    return inTurn(
        List.of(inTurn(steps.subList(0, count / 2)), inTurn(steps.subList(count / 2, count))));
  }

  private static Object[] filled(List<MethodHandle> steps, int count) {
    Object[] filled = new Object[count];
    Arrays.setAll(filled, i -> i < steps.size() ? steps.get(i) : NOTHING);
    return filled;
  }

  private static long two(
      MethodHandle a,
      MethodHandle b,
      long truths,
      Scene scene,
      @Nullable Object[] chosen,
      @Nullable Object fact)
      throws Throwable {
    long now = (long) a.invokeExact(truths, scene, chosen, fact);
    return (long) b.invokeExact(now, scene, chosen, fact);
  }

  private static long four(
      MethodHandle a,
      MethodHandle b,
      MethodHandle c,
      MethodHandle d,
      long truths,
      Scene scene,
      @Nullable Object[] chosen,
      @Nullable Object fact)
      throws Throwable {
    long now = (long) a.invokeExact(truths, scene, chosen, fact);
    now = (long) b.invokeExact(now, scene, chosen, fact);
    now = (long) c.invokeExact(now, scene, chosen, fact);
    return (long) d.invokeExact(now, scene, chosen, fact);
  }

  private static long eight(
      MethodHandle a,
      MethodHandle b,
      MethodHandle c,
      MethodHandle d,
      MethodHandle e,
      MethodHandle f,
      MethodHandle g,
      MethodHandle h,
      long truths,
      Scene scene,
      @Nullable Object[] chosen,
      @Nullable Object fact)
      throws Throwable {
    long now = (long) a.invokeExact(truths, scene, chosen, fact);
    now = (long) b.invokeExact(now, scene, chosen, fact);
    now = (long) c.invokeExact(now, scene, chosen, fact);
    now = (long) d.invokeExact(now, scene, chosen, fact);
    now = (long) e.invokeExact(now, scene, chosen, fact);
    now = (long) f.invokeExact(now, scene, chosen, fact);
    now = (long) g.invokeExact(now, scene, chosen, fact);
    return (long) h.invokeExact(now, scene, chosen, fact);
  }
}
