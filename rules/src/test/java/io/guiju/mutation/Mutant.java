package io.guiju.mutation;

import io.guiju.internal.pack.DefaultRulePack;
import io.guiju.pack.Provision;
import io.guiju.verify.Case;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A pack after one small step, to be caught by the cases of the provisions that the step touches.
 *
 * @param provisions those that it touches
 * @param place the file and what stands in it
 * @param change what was changed there
 * @param pack what the step makes of those provisions; null where the law refuses it
 * @param given what the step makes of the facts of a case
 */
record Mutant(
    Kind kind,
    List<Provision> provisions,
    String place,
    String change,
    DefaultRulePack pack,
    UnaryOperator<Case> given) {

  @Override
  public String toString() {
    return place + ": " + change;
  }
}
