package io.guiju.internal.progress;

import io.guiju.internal.progress.Series.Point;
import io.guiju.pack.Target;
import io.guiju.progress.Observation;
import io.guiju.progress.Pace;
import io.guiju.progress.TargetProgress;
import io.guiju.type.Ratio;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Makes of the values of an indicator in a region what a target is about. Exact. */
final class Measuring {
  private static final Ratio ONE = Ratio.of(BigDecimal.ONE);
  private static final Ratio ZERO = Ratio.of(BigDecimal.ZERO);

  private final String id;
  private final Target target;
  private final NavigableMap<Integer, Point> points;
  private final LocalDate asOf;
  private final @Nullable Ratio aboutShare;

  /**
   * @param points by year
   */
  Measuring(
      String id,
      Target target,
      NavigableMap<Integer, Point> points,
      LocalDate asOf,
      @Nullable Ratio aboutShare) {
    this.id = id;
    this.target = target;
    this.points = points;
    this.asOf = asOf;
    this.aboutShare = aboutShare;
  }

  /** The value at the end of the last year, and until then the latest. */
  Measurement atTheEnd() {
    boolean due = isDue(target.through());
    NavigableMap<Integer, Point> counted = points.headMap(target.through(), true);
    Map.Entry<Integer, Point> latest = counted.lastEntry();
    boolean isThere = latest != null && (!due || latest.getKey() == target.through());
    Pace pace = due || !isThere ? null : line(latest);
    return measurement(
        due,
        target.limit(),
        isThere ? latest.getValue().value() : null,
        isThere ? latest.getKey() : null,
        pace,
        isThere ? latest.getValue().used() : List.of(),
        pace == null ? List.of() : points.get(pace.since()).used(),
        due && !isThere ? List.of(target.through()) : List.of());
  }

  /** From the last observation before the plan, or else the first within it, to what is enough. */
  private @Nullable Pace line(Map.Entry<Integer, Point> latest) {
    Map.Entry<Integer, Point> base = points.floorEntry(target.from());
    Map.Entry<Integer, Point> first = base == null ? points.firstEntry() : base;
    Ratio goal = goal();
    int year = latest.getKey();
    if (goal == null || first.getKey() >= year) {
      return null;
    }
    Ratio start = first.getValue().value();
    Ratio expected =
        start.plus(
            part(goal.minus(start), year - first.getKey(), target.through() - first.getKey()));
    return new Pace(
        first.getKey(), start, year, expected, needed(goal, latest.getValue().value(), year));
  }

  /** What decides: of a number that is to be about reached, the part of it that is enough. */
  private @Nullable Ratio goal() {
    Ratio enough = enough(target.limit());
    return enough == null ? target.limit() : enough;
  }

  /** What each remaining year must bring; null where none is left, or nothing has to be brought. */
  private @Nullable Ratio needed(Ratio goal, Ratio value, int year) {
    return isLast(year) || target.isReachedBy(value, goal)
        ? null
        : part(goal.minus(value), 1, target.through() - year);
  }

  private boolean isLast(int year) {
    return year == target.through();
  }

  private static Ratio part(Ratio whole, int parts, int of) {
    return whole.times(BigDecimal.valueOf(parts)).dividedBy(BigDecimal.valueOf(of));
  }

  /** The sum over its years so far. */
  Measurement sum() {
    NavigableMap<Integer, Point> counted =
        points.subMap(target.from(), true, target.through(), true);
    Ratio sum = null;
    List<Observation> used = new ArrayList<>();
    for (Point point : counted.values()) {
      sum = sum == null ? point.value() : sum.plus(point.value());
      used.addAll(point.used());
    }
    boolean due = isDue(target.through());
    Ratio limit = target.limit();
    Integer year = counted.isEmpty() ? null : counted.lastKey();
    Pace pace = null;
    Ratio goal = goal();
    if (!due && sum != null && year != null && goal != null) {
      int years = target.through() - target.from() + 1;
      Ratio expected = part(goal, year - target.from() + 1, years);
      pace = new Pace(target.from() - 1, ZERO, year, expected, needed(goal, sum, year));
    }
    List<Integer> missing =
        IntStream.rangeClosed(target.from(), target.through())
            .filter(each -> isOver(each) && !counted.containsKey(each))
            .boxed()
            .toList();
    return measurement(due, limit, sum, year, pace, used, List.of(), missing);
  }

  /** How many times the base year's value the latest one is. */
  Measurement growth() {
    boolean due = isDue(target.through());
    Point base = points.get(target.from());
    boolean isBase = base != null && base.value().numerator().signum() > 0;
    Map.Entry<Integer, Point> latest = points.headMap(target.through(), true).lastEntry();
    boolean isThere =
        isBase
            && latest != null
            && latest.getKey() > target.from()
            && (!due || latest.getKey() == target.through());
    Ratio rate = target.limit();
    Ratio yearly = rate == null ? null : ONE.plus(rate);
    Ratio limit = yearly == null ? null : yearly.power(target.through() - target.from());
    if (!isThere || limit == null || yearly == null) {
      List<Integer> missing = new ArrayList<>();
      if (!isBase) {
        missing.add(target.from());
      }
      if (due && !points.containsKey(target.through())) {
        missing.add(target.through());
      }
      List<Observation> used = base == null || isBase ? List.of() : base.used();
      return measurement(due, limit, null, null, null, used, List.of(), missing);
    }
    int year = latest.getKey();
    Ratio factor = latest.getValue().value().dividedBy(base.value());
    Pace pace =
        due || factor == null
            ? null
            : new Pace(
                target.from(),
                ONE,
                year,
                yearly.power(year - target.from()),
                isLast(year) || target.isReachedBy(factor, limit) ? null : limit.dividedBy(factor));
    List<Observation> used = new ArrayList<>(base.used());
    used.addAll(latest.getValue().used());
    return measurement(due, limit, factor, year, pace, used, List.of(), List.of());
  }

  /** The years in which it grew by less than is asked for a year, where both ends are known. */
  List<TargetProgress.Weak> weak() {
    Ratio rate = target.limit();
    List<TargetProgress.Weak> weak = new ArrayList<>();
    for (int year = target.from() + 1; year <= target.through(); year++) {
      Point before = points.get(year - 1);
      Point now = points.get(year);
      Ratio factor =
          before == null || now == null || before.value().numerator().signum() <= 0
              ? null
              : now.value().dividedBy(before.value());
      if (rate != null && factor != null && !target.isReachedBy(factor.minus(ONE), rate)) {
        weak.add(new TargetProgress.Weak(year, factor.minus(ONE)));
      }
    }
    return weak;
  }

  /**
   * One year by itself.
   *
   * @param limits the values that are to be exceeded, where the target names no number
   */
  Measurement of(int year, NavigableMap<Integer, Point> limits) {
    Point point = points.get(year);
    Point other = limits.get(year);
    Ratio limit = target.than() == null ? target.limit() : other == null ? null : other.value();
    List<Observation> used = new ArrayList<>();
    if (point != null) {
      used.addAll(point.used());
    }
    if (target.than() != null && other != null) {
      used.addAll(other.used());
    }
    boolean isUnknown = point == null || limit == null;
    boolean isSettled = target.than() == null || other != null && other.isFinal();
    return new Measurement(
        id + "/" + year,
        String.valueOf(year),
        target,
        limit,
        near(limit),
        isOver(year) || isSettled && isDue(year),
        point == null ? null : point.value(),
        point == null ? null : (Integer) year,
        null,
        used,
        List.of(),
        isOver(year) && isUnknown ? List.of(year) : List.of(),
        Point.isPreliminary(used));
  }

  private Measurement measurement(
      boolean due,
      @Nullable Ratio limit,
      @Nullable Ratio value,
      @Nullable Integer year,
      @Nullable Pace pace,
      List<Observation> used,
      List<Observation> base,
      List<Integer> missing) {
    return new Measurement(
        id,
        "",
        target,
        limit,
        near(limit),
        due,
        value,
        year,
        pace,
        used,
        base,
        missing,
        Point.isPreliminary(used) && !isReachedWithout());
  }

  /** Whether a sum is reached without what is preliminary: it does not fall. */
  private boolean isReachedWithout() {
    Ratio goal = goal();
    Ratio sum =
        points.subMap(target.from(), true, target.through(), true).values().stream()
            .filter(point -> !point.isPreliminary())
            .map(Point::value)
            .reduce(ZERO, Ratio::plus);
    return target.over() == Target.Over.SUM && goal != null && target.isReachedBy(sum, goal);
  }

  private @Nullable Ratio near(@Nullable Ratio limit) {
    return limit == null || aboutShare == null ? null : limit.times(aboutShare);
  }

  /** Of things the next whole number, since there is none between. */
  private @Nullable Ratio enough(@Nullable Ratio limit) {
    Ratio near = target.comparison() == Target.Comparison.ABOUT ? near(limit) : null;
    return near == null || !target.indicator().isOfWholes()
        ? near
        : Ratio.of(near.rounded(0, RoundingMode.UP));
  }

  private boolean isOver(int year) {
    return asOf.getYear() > year;
  }

  /** Its year is over, or its value is final before that. */
  private boolean isDue(int year) {
    Point point = points.get(year);
    return isOver(year) || point != null && point.isFinal();
  }
}
