package io.guiju.internal.direct;

import io.guiju.Gap;
import io.guiju.Operator;
import io.guiju.internal.rule.Condition;
import io.guiju.pack.Term;
import io.guiju.pack.Vocabulary;
import io.guiju.type.FactKey;
import io.guiju.type.Ratio;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How much a failed condition lacks. */
final class Gaps {
  private Gaps() {}

  /** The gap of a failed comparison of amounts, shares or dates; null for others. */
  static @Nullable Gap of(
      Vocabulary vocabulary, Condition condition, FactKey fact, Object observed, Object limit) {
    if (!condition.operator().isOrder()) {
      return null;
    }
    Term term = condition.term();
    Term given = null;
    Ratio lack;
    if (observed instanceof Ratio share && term.share() != null) {
      Term numerator = vocabulary.term(term.type(), term.share().numerator());
      if (numerator == null) {
        return null;
      }
      given = vocabulary.term(term.type(), term.share().denominator());
      term = numerator;
      lack = ((Ratio) limit).times(share.denominator()).minus(Ratio.of(share.numerator()));
    } else if (observed instanceof LocalDate day) {
      lack = number(((LocalDate) limit).toEpochDay()).minus(number(day.toEpochDay()));
    } else {
      lack = number(limit).minus(number(observed));
    }
    boolean upwards =
        condition.operator() == Operator.MORE || condition.operator() == Operator.AT_LEAST;
    boolean inclusive =
        condition.operator() == Operator.AT_MOST || condition.operator() == Operator.AT_LEAST;
    Ratio amount = upwards ? lack : lack.times(BigDecimal.ONE.negate());
    return new Gap(fact, term, given, amount, upwards, inclusive);
  }

  private static Ratio number(Object value) {
    return value instanceof Ratio ratio ? ratio : Ratio.of(new BigDecimal(value.toString()));
  }
}
