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

/** The predicates of constraints as method handles, without what Drools wraps around them. */
final class Predicates {
  private Predicates() {}

  /** Takes so many facts and gives a boolean. */
  static MethodHandle of(SingleConstraint constraint, int facts) {
    if (constraint instanceof SingleConstraint1<?> one) {
      return bound(Predicate1.class, one.getPredicate1(), facts);
    } else if (constraint instanceof SingleConstraint2<?, ?> two) {
      return bound(Predicate2.class, two.getPredicate2(), facts);
    }
    return test(PredicateN.class, MethodType.methodType(boolean.class, Object[].class))
        .bindTo(constraint.getPredicate())
        .asCollector(Object[].class, facts);
  }

  private static MethodHandle bound(Class<?> type, Object predicate, int facts) {
    Object lambda =
        predicate instanceof IntrospectableLambda wrapping ? wrapping.getLambda() : predicate;
    return test(
            type, MethodType.methodType(boolean.class, Collections.nCopies(facts, Object.class)))
        .bindTo(lambda);
  }

  private static MethodHandle test(Class<?> of, MethodType type) {
    try {
      return MethodHandles.publicLookup().findVirtual(of, "test", type);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
