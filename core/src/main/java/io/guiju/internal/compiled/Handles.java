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
  /** What all of them are: of a truth, the scene and the facts chosen they make another truth. */
  static final MethodType STEP =
      MethodType.methodType(int.class, int.class, Scene.class, Object[].class);

  /** Leaves the truth as it is. */
  static final MethodHandle NOTHING =
      MethodHandles.dropArguments(
          MethodHandles.identity(int.class), 1, Scene.class, Object[].class);

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
   * One after the other: the truth that one gives is what the next is given. They stand side by
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

  private static int two(
      MethodHandle a, MethodHandle b, int truth, Scene scene, @Nullable Object[] chosen)
      throws Throwable {
    int one = (int) a.invokeExact(truth, scene, chosen);
    return (int) b.invokeExact(one, scene, chosen);
  }

  private static int four(
      MethodHandle a,
      MethodHandle b,
      MethodHandle c,
      MethodHandle d,
      int truth,
      Scene scene,
      @Nullable Object[] chosen)
      throws Throwable {
    int now = (int) a.invokeExact(truth, scene, chosen);
    now = (int) b.invokeExact(now, scene, chosen);
    now = (int) c.invokeExact(now, scene, chosen);
    return (int) d.invokeExact(now, scene, chosen);
  }

  private static int eight(
      MethodHandle a,
      MethodHandle b,
      MethodHandle c,
      MethodHandle d,
      MethodHandle e,
      MethodHandle f,
      MethodHandle g,
      MethodHandle h,
      int truth,
      Scene scene,
      @Nullable Object[] chosen)
      throws Throwable {
    int now = (int) a.invokeExact(truth, scene, chosen);
    now = (int) b.invokeExact(now, scene, chosen);
    now = (int) c.invokeExact(now, scene, chosen);
    now = (int) d.invokeExact(now, scene, chosen);
    now = (int) e.invokeExact(now, scene, chosen);
    now = (int) f.invokeExact(now, scene, chosen);
    now = (int) g.invokeExact(now, scene, chosen);
    return (int) h.invokeExact(now, scene, chosen);
  }
}
