package io.guiju.type;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A value that facts of a type have: a component of the record, or a method that computes it. */
public final class Property {
  private static final MethodType GETTER = MethodType.methodType(Object.class, Object.class);

  private final String name;
  private final Type type;
  private final boolean key;
  private final List<Class<?>> references;
  private final Method method;

  /** Made when it is first needed: most are not, and a pack has hundreds. */
  private @Nullable MethodHandle accessor;

  Property(String name, Type type, boolean key, List<Class<?>> references, Method method) {
    this.name = name;
    this.type = type;
    this.key = key;
    this.references = references;
    this.method = method;
  }

  public String name() {
    return name;
  }

  /** The class of its values; {@link ListParameter} where it is a list. */
  public Class<?> type() {
    return type instanceof ParameterizedType list ? (Class<?>) list.getRawType() : (Class<?>) type;
  }

  /** What a list holds; the type itself elsewhere. */
  public Class<?> elementType() {
    return type instanceof ParameterizedType list
        ? (Class<?>) list.getActualTypeArguments()[0]
        : (Class<?>) type;
  }

  public boolean isKey() {
    return key;
  }

  /** The types of which it holds the key of a fact; empty where it holds none. */
  public List<Class<?>> references() {
    return references;
  }

  /** Whether it says which fact is meant: this one, or another. */
  public boolean identifies() {
    return key || !references.isEmpty();
  }

  /** The value that a fact has, or null where the host did not supply it. */
  public @Nullable Object of(Object fact) {
    try {
      return (Object) accessor().invokeExact(fact);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  /** How it is read, for what joins handles to code: takes an {@link Object}, gives its type. */
  public MethodHandle reader() {
    try {
      MethodHandle made = MethodHandles.publicLookup().unreflect(method);
      return made.asType(made.type().changeParameterType(0, Object.class));
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private MethodHandle accessor() {
    MethodHandle made = accessor;
    if (made == null) {
      made = reader().asType(GETTER);
      accessor = made;
    }
    return made;
  }

  @Override
  public String toString() {
    return name;
  }
}
