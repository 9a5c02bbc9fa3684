package io.guiju.internal.progress;

import io.guiju.internal.progress.Series.Point;
import io.guiju.pack.Target;
import io.guiju.progress.Observation;
import io.guiju.progress.Pace;
import io.guiju.progress.TargetProgress;
import io.guiju.type.Ratio;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Makes of the values of an indicator in a region what a target is about. Exact. */
final class Measuring {
  private final String id;
  private final Target target;
  private final NavigableMap<Integer, Point> points;
  private final LocalDate asOf;
  private final Goal goal;

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
    this.goal = new Goal(target, aboutShare);
  }

  /** The value at the end of the last year, and until then the latest. */
  Measurement atTheEnd() {
    boolean due = isDue(target.through());
    NavigableMap<Integer, Point> counted = points.headMap(target.through(), true);
    Map.Entry<Integer, Point> latest = counted.lastEntry();
    boolean isThere = latest != null && (!due || latest.getKey() == target.through());
    Pace pace = due || !isThere ? null : goal.line(points, latest);
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
    Integer year = counted.isEmpty() ? null : counted.lastKey();
    Pace pace = due || sum == null || year == null ? null : goal.lineOfSum(sum, year);
    List<Integer> missing =
        IntStream.rangeClosed(target.from(), target.through())
            .filter(each -> isOver(each) && !counted.containsKey(each))
            .boxed()
            .toList();
    return measurement(due, target.limit(), sum, year, pace, used, List.of(), missing);
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
    Ratio limit = goal.factor(target.through());
    if (!isThere || limit == null) {
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
    Pace pace = due || factor == null ? null : goal.lineOfGrowth(factor, year);
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
      if (rate != null && factor != null && !target.isReachedBy(factor.minus(Goal.ONE), rate)) {
        weak.add(new TargetProgress.Weak(year, factor.minus(Goal.ONE)));
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
    return measurement(
            isOver(year) || isSettled && isDue(year),
            limit,
            point == null ? null : point.value(),
            point == null ? null : (Integer) year,
            null,
            used,
            List.of(),
            isOver(year) && isUnknown ? List.of(year) : List.of())
        .part(String.valueOf(year));
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
        goal.near(limit),
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
    Ratio number = goal.number();
    Ratio sum =
        points.subMap(target.from(), true, target.through(), true).values().stream()
            .filter(point -> !point.isPreliminary())
            .map(Point::value)
            .reduce(Goal.ZERO, Ratio::plus);
    return target.over() == Target.Over.SUM && number != null && target.isReachedBy(sum, number);
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
