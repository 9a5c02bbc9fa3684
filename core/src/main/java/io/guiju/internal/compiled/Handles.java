package io.guiju.internal.compiled;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How handles are joined. */
final class Handles {
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

  /** Gives its first argument, whatever the others are. */
  static MethodHandle first(MethodType type) {
    return MethodHandles.dropArguments(
        MethodHandles.identity(type.returnType()),
        1,
        type.parameterList().subList(1, type.parameterCount()));
  }

  /** One after the other: what the first gives is the first argument of the next. */
  static MethodHandle then(MethodHandle one, MethodHandle next) {
    int count = one.type().parameterCount();
    int[] order = new int[2 * count - 1];
    Arrays.setAll(order, i -> i < count ? i : i - count + 1);
    return MethodHandles.permuteArguments(
        MethodHandles.collectArguments(next, 0, one), one.type(), order);
  }
}
