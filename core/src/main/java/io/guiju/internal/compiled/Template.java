package io.guiju.internal.compiled;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.util.List;
import java.util.Objects;

/**
 * A class of this package that is never used itself: each copy of it is a hidden class with
 * constants of its own, and goes when nothing refers to it any more.
 */
final class Template {
  private static final Lookup LOOKUP = MethodHandles.lookup();

  private final byte[] bytes;

  Template(Class<?> template) {
    try (InputStream file = template.getResourceAsStream(template.getSimpleName() + ".class")) {
      bytes = Objects.requireNonNull(file, template.getName()).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * @param constants what {@link #constant} gives the copy, by index
   */
  Lookup copy(Object... constants) {
    try {
      return LOOKUP.defineHiddenClassWithClassData(bytes, List.of(constants), true);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The same as an instance, of what the template is. */
  <T> T instance(Class<T> type, Object... constants) {
    try {
      Lookup copy = copy(constants);
      MethodHandle constructor =
          copy.findConstructor(copy.lookupClass(), MethodType.methodType(void.class));
      return type.cast(constructor.invoke());
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * A constant of a copy.
   *
   * @param copy the lookup of the copy itself
   */
  static <T> T constant(Lookup copy, Class<T> type, int index) {
    try {
      return Objects.requireNonNull(MethodHandles.classDataAt(copy, "_", type, index));
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
