package io.guiju.internal.compiled;

import io.guiju.Facts;
import io.guiju.type.FactKey;
import io.guiju.type.FactType;
import java.lang.invoke.MethodHandle;
import org.jspecify.annotations.Nullable;

/** A subject among its facts, and the record of parameters for the date of the check. */
public class Scene {
  final Facts facts;
  final Object parameters;
  final Object subject;

  /**
   * @param parameters the record of parameters for the date
   */
  public Scene(Facts facts, Object parameters, Object subject) {
    this.facts = facts;
    this.parameters = parameters;
    this.subject = subject;
  }

  public final Facts facts() {
    return facts;
  }

  public final Object parameters() {
    return parameters;
  }

  /** As it is known on the date of the check. */
  public final Object subject() {
    return subject;
  }

  public final FactKey key() {
    return facts.keyOf(subject);
  }

  /**
   * Whether there are no other facts of a type than those at hand.
   *
   * @param reached leaves what it is given where all is known that the facts are asked for by
   */
  final boolean isComplete(FactType type, MethodHandle reached, @Nullable Object[] chosen)
      throws Throwable {
    return facts.isCompleteFor(type, subject)
        && (!facts.isGrouped() || (long) reached.invokeExact(1L, this, chosen, (Object) null) != 0);
  }

  /** Whether a fact of a pattern that asks for no more may be there no longer. */
  final boolean mayBeGone(Object fact) {
    return fact != subject && facts.isForgotten(fact);
  }
}
