package io.guiju.internal.rule;

import io.guiju.Operator;
import io.guiju.Truth;
import io.guiju.pack.Term;
import io.guiju.type.ListParameter;
import io.guiju.type.Property;
import java.lang.invoke.MethodHandle;
import org.jspecify.annotations.Nullable;

/**
 * One condition of a rule: its words and the predicate that Drools compiled from them.
 *
 * @param text as the rule writes it
 * @param term what is compared
 * @param property how the term is read from a fact
 * @param predicate what Drools compiled
 * @param arguments the indexes of the patterns whose facts the predicate takes, in its order
 */
public record Condition(
    String text,
    Term term,
    Property property,
    Operator operator,
    Limit limit,
    Predicate predicate,
    int[] arguments) {

  /**
   * Whether it ties a fact to another or to its key. Where it is false, the fact is about something
   * else, and is not reported.
   */
  public boolean isJoin() {
    return operator == Operator.EQUAL && (property.isKey() || limit.isToFact());
  }

  /** Whether it is a join with a property of another fact. */
  public boolean isToFact() {
    return isJoin() && limit.isToFact();
  }

  /**
   * The predicate that Drools compiled, of the facts of {@link #arguments}; to be asked likewise.
   */
  public MethodHandle test() {
    return predicate.handle(arguments.length);
  }

  public @Nullable Object observed(Object fact) {
    return property.of(fact);
  }

  /** The value of the limit, or null where it has none; what the term throws, this throws. */
  public @Nullable Object limit(@Nullable Object[] chosen) {
    if (limit instanceof Limit.Constant constant) {
      return constant.value();
    }
    Limit.Reference reference = (Limit.Reference) limit;
    Object fact = chosen[reference.pattern()];
    return fact == null ? null : reference.property().of(fact);
  }

  /**
   * Three-valued: Drools' predicate is asked only when both sides are known, and a value outside an
   * open list stays unknown.
   */
  public Truth truth(
      @Nullable Object observed, @Nullable Object limitValue, @Nullable Object[] chosen)
      throws Exception {
    if (observed == null || limitValue == null) {
      return Truth.UNKNOWN;
    }
    Object[] facts = new Object[arguments.length];
    for (int i = 0; i < facts.length; i++) {
      facts[i] = chosen[arguments[i]];
    }
    boolean holds = predicate.test(facts);
    return provesNothing(operator, limitValue, holds) ? Truth.UNKNOWN : Truth.of(holds);
  }

  /** Whether a comparison leaves open what it says: a value outside an open list. */
  public static boolean provesNothing(Operator operator, Object limit, boolean holds) {
    return limit instanceof ListParameter<?> list
        && list.isOpen()
        && holds == (operator == Operator.NOT_MEMBER);
  }
}
