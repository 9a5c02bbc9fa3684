package io.guiju.internal.compiled;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.List;

/** How handles are joined. */
final class Handles {
  /**
   * What all of them are: of the truths of rules, the scene, the facts chosen before and the one
   * that is tried they make other truths. Those of rules that they are not about stay as they are.
   */
  static final MethodType STEP =
      MethodType.methodType(long.class, long.class, Scene.class, Object[].class, Object.class);

  /** Of the scene, the facts chosen before and the one that is tried, what {@code Codes} says. */
  static final MethodType CODES =
      MethodType.methodType(long.class, Scene.class, Object[].class, Object.class);

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
   * One after the other: the truths that one gives are what the next is given. They are joined by
   * Java's own means, through which a JIT compiler sees however often they are used; a method of
   * this class it takes for one that is big already.
   */
  static MethodHandle inTurn(List<MethodHandle> steps) {
    MethodHandle all = NOTHING;
    for (MethodHandle step : steps) {
      all =
          all == NOTHING
              ? step
              : MethodHandles.permuteArguments(
                  MethodHandles.collectArguments(step, 0, all), STEP, 0, 1, 2, 3, 1, 2, 3);
    }
    return all;
  }

  /**
   * The codes of all together. Joined by Java's own means, which a JIT compiler sees through
   * however often they are used.
   */
  static MethodHandle together(List<MethodHandle> codes) {
    MethodHandle all =
        MethodHandles.dropArguments(
            MethodHandles.constant(long.class, 0L), 0, CODES.parameterList());
    MethodHandle either =
        find(
            LOOKUP,
            Handles.class,
            "either",
            MethodType.methodType(long.class, long.class, long.class));
    for (MethodHandle one : codes) {
      MethodHandle both = MethodHandles.collectArguments(either, 0, one);
      both = MethodHandles.collectArguments(both, CODES.parameterCount(), all);
      all = MethodHandles.permuteArguments(both, CODES, 0, 1, 2, 0, 1, 2);
    }
    return all;
  }

  private static long either(long some, long others) {
    return some | others;
  }
}
