package io.guiju.internal.progress;

import io.guiju.internal.progress.Series.Point;
import io.guiju.pack.Target;
import io.guiju.progress.Pace;
import io.guiju.type.Ratio;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.NavigableMap;
import org.jspecify.annotations.Nullable;

/** The number of a target, and the lines that lead to it. Exact. */
record Goal(Target target, @Nullable Ratio aboutShare) {
  static final Ratio ONE = Ratio.of(BigDecimal.ONE);
  static final Ratio ZERO = Ratio.of(BigDecimal.ZERO);

  /** What decides: of a number that is to be about reached, the part of it that is enough. */
  @Nullable Ratio number() {
    Ratio limit = target.limit();
    Ratio enough = target.comparison() == Target.Comparison.ABOUT ? near(limit) : null;
    if (enough == null) {
      return limit;
    }
    // Of things the next whole number, since there is none between.
    return target.indicator().isOfWholes() ? Ratio.of(enough.rounded(0, RoundingMode.UP)) : enough;
  }

  @Nullable Ratio near(@Nullable Ratio limit) {
    return limit == null || aboutShare == null ? null : limit.times(aboutShare);
  }

  /** How many times the first year's value a year's has to be; null where no rate is asked for. */
  @Nullable Ratio factor(int year) {
    Ratio rate = target.limit();
    return rate == null ? null : ONE.plus(rate).power(year - target.from());
  }

  /** From the last observation before the plan, or else the first within it, to what is enough. */
  @Nullable Pace line(NavigableMap<Integer, Point> points, Map.Entry<Integer, Point> latest) {
    Map.Entry<Integer, Point> base = points.floorEntry(target.from());
    Map.Entry<Integer, Point> first = base == null ? points.firstEntry() : base;
    Ratio number = number();
    int year = latest.getKey();
    if (number == null || first.getKey() >= year) {
      return null;
    }
    Ratio start = first.getValue().value();
    Ratio expected =
        start.plus(
            part(number.minus(start), year - first.getKey(), target.through() - first.getKey()));
    return new Pace(
        first.getKey(), start, year, expected, needed(number, latest.getValue().value(), year));
  }

  /** From nothing before the first year to all in the last, as much in each. */
  @Nullable Pace lineOfSum(Ratio sum, int year) {
    Ratio number = number();
    if (number == null) {
      return null;
    }
    int years = target.through() - target.from() + 1;
    Ratio expected = part(number, year - target.from() + 1, years);
    return new Pace(target.from() - 1, ZERO, year, expected, needed(number, sum, year));
  }

  /** What the rate alone makes of the first year's value. */
  @Nullable Pace lineOfGrowth(Ratio factor, int year) {
    Ratio limit = factor(target.through());
    Ratio expected = factor(year);
    if (limit == null || expected == null) {
      return null;
    }
    boolean isOver = isLast(year) || target.isReachedBy(factor, limit);
    return new Pace(target.from(), ONE, year, expected, isOver ? null : limit.dividedBy(factor));
  }

  /** What each remaining year must bring; null where none is left, or nothing has to be brought. */
  private @Nullable Ratio needed(Ratio number, Ratio value, int year) {
    return isLast(year) || target.isReachedBy(value, number)
        ? null
        : part(number.minus(value), 1, target.through() - year);
  }

  private boolean isLast(int year) {
    return year == target.through();
  }

  private static Ratio part(Ratio whole, int parts, int of) {
    return whole.times(BigDecimal.valueOf(parts)).dividedBy(BigDecimal.valueOf(of));
  }
}
