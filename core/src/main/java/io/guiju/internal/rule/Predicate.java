package io.guiju.internal.rule;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Collections;
import org.drools.model.SingleConstraint;
import org.drools.model.constraints.SingleConstraint1;
import org.drools.model.constraints.SingleConstraint2;
import org.drools.model.functions.IntrospectableLambda;
import org.drools.model.functions.Predicate1;
import org.drools.model.functions.Predicate2;
import org.drools.model.functions.PredicateN;
import org.jspecify.annotations.Nullable;

/**
 * What Drools compiled of a condition, without what Drools wraps around it. Where it is a class of
 * its own, that is loaded when the condition is first asked: most never are. Thread-safe.
 */
public final class Predicate {
  private final @Nullable String className;
  private final @Nullable ClassLoader loader;
  private @Nullable Object lambda;

  private Predicate(
      @Nullable String className, @Nullable ClassLoader loader, @Nullable Object lambda) {
    this.className = className;
    this.loader = loader;
    this.lambda = lambda;
  }

  /** A class of its own: an enum of one constant, as Drools writes them. */
  public static Predicate named(String className, ClassLoader loader) {
    return new Predicate(className, loader, null);
  }

  static Predicate of(SingleConstraint constraint) {
    Object written =
        constraint instanceof SingleConstraint1<?> one
            ? one.getPredicate1()
            : constraint instanceof SingleConstraint2<?, ?> two
                ? two.getPredicate2()
                : constraint.getPredicate();
    Object lambda =
        written instanceof IntrospectableLambda wrapping ? wrapping.getLambda() : written;
    return new Predicate(
        lambda instanceof Enum<?> ? lambda.getClass().getName() : null, null, lambda);
  }

  /** Null where it is part of another class. */
  public @Nullable String className() {
    return className;
  }

  @SuppressWarnings("unchecked") // Drools' own predicates check what they are given.
  boolean test(Object[] facts) throws Exception {
    Object known = lambda();
    return known instanceof Predicate1<?> one
        ? ((Predicate1<Object>) one).test(facts[0])
        : known instanceof Predicate2<?, ?> two
            ? ((Predicate2<Object, Object>) two).test(facts[0], facts[1])
            : ((PredicateN) known).test(facts);
  }

  /** The same as a method handle, which takes so many facts and gives a boolean. */
  MethodHandle handle(int facts) {
    Object known = lambda();
    if (known instanceof PredicateN) {
      return test(PredicateN.class, MethodType.methodType(boolean.class, Object[].class))
          .bindTo(known)
          .asCollector(Object[].class, facts);
    }
    Class<?> type = known instanceof Predicate1<?> ? Predicate1.class : Predicate2.class;
    return test(
            type, MethodType.methodType(boolean.class, Collections.nCopies(facts, Object.class)))
        .bindTo(known);
  }

  private static MethodHandle test(Class<?> of, MethodType type) {
    try {
      return MethodHandles.publicLookup().findVirtual(of, "test", type);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private Object lambda() {
    Object known = lambda;
    if (known == null) {
      known = loaded();
      lambda = known;
    }
    return known;
  }

  private Object loaded() {
    try {
      return Class.forName(className, true, loader).getEnumConstants()[0];
    } catch (ClassNotFoundException e) {
      throw new LinkageError("The compiled condition " + className + " was there and is lost", e);
    }
  }
}
