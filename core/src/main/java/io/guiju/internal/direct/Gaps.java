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
public final class Gaps {
  private Gaps() {}

  /**
   * The gap of a failed comparison of amounts, shares or dates, of a share with what its
   * denominator could do instead; null for others.
   */
  public static @Nullable Gap of(
      Vocabulary vocabulary, Condition condition, FactKey fact, Object observed, Object limit) {
    Term.Share parts = condition.term().share();
    Term changed =
        parts == null
            ? condition.term()
            : vocabulary.term(condition.term().type(), parts.numerator());
    Gap gap = changed == null ? null : of(vocabulary, condition, fact, observed, limit, changed);
    Term other =
        parts == null ? null : vocabulary.term(condition.term().type(), parts.denominator());
    return gap == null || other == null
        ? gap
        : gap.or(possible(of(vocabulary, condition, fact, observed, limit, other)));
  }

  /** The gap of a denominator, which must stay above zero; null where it could not. */
  private static @Nullable Gap possible(@Nullable Gap gap) {
    Ratio bound = gap == null ? null : gap.bound();
    return bound == null || bound.numerator().signum() <= 0 ? null : gap;
  }

  /**
   * The same where one term changes and the others stay.
   *
   * @param changed the term itself, or the part of a share that changes
   */
  public static @Nullable Gap of(
      Vocabulary vocabulary,
      Condition condition,
      FactKey fact,
      Object observed,
      Object limit,
      Term changed) {
    if (!condition.operator().isOrder()) {
      return null;
    }
    boolean upwards =
        condition.operator() == Operator.MORE || condition.operator() == Operator.AT_LEAST;
    boolean inclusive =
        condition.operator() == Operator.AT_MOST || condition.operator() == Operator.AT_LEAST;
    Term.Share parts = condition.term().share();
    Term given = null;
    Ratio lack;
    Ratio bound = null;
    if (observed instanceof Ratio share && parts != null) {
      boolean ofNumerator = changed.name().equals(parts.numerator());
      bound =
          ofNumerator
              ? ((Ratio) limit).times(share.denominator())
              : inverse((Ratio) limit, share.numerator());
      if (bound == null) {
        return null;
      }
      given =
          vocabulary.term(changed.type(), ofNumerator ? parts.denominator() : parts.numerator());
      lack = bound.minus(Ratio.of(ofNumerator ? share.numerator() : share.denominator()));
      upwards = upwards == ofNumerator;
    } else if (observed instanceof LocalDate day) {
      lack = number(((LocalDate) limit).toEpochDay()).minus(number(day.toEpochDay()));
    } else {
      bound = number(limit);
      lack = bound.minus(number(observed));
    }
    Ratio amount = upwards ? lack : lack.times(BigDecimal.ONE.negate());
    return new Gap(fact, changed, given, amount, upwards, inclusive, bound, null);
  }

  /** The denominator of which a numerator is exactly this share; null where there is none. */
  private static @Nullable Ratio inverse(Ratio share, BigDecimal numerator) {
    return Ratio.of(numerator.multiply(share.denominator()), share.numerator());
  }

  private static Ratio number(Object value) {
    return value instanceof Ratio ratio ? ratio : Ratio.of(new BigDecimal(value.toString()));
  }
}
