package io.guiju.benchmarks.byhand;

import static io.guiju.Truth.FALSE;
import static io.guiju.Truth.TRUE;
import static io.guiju.Truth.UNKNOWN;

import io.guiju.Gap;
import io.guiju.Ground;
import io.guiju.MissingFact;
import io.guiju.Operator;
import io.guiju.Truth;
import io.guiju.benchmarks.byhand.Words.Asked;
import io.guiju.facts.AnnualFigures;
import io.guiju.facts.InnovationPoints;
import io.guiju.pack.Term;
import io.guiju.type.FactKey;
import io.guiju.type.Ratio;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The provisions that ask for figures of a year, with their reasons. */
final class YearReasons {
  private static final Ratio FIVE_PER_CENT =
      Ratio.of(BigDecimal.valueOf(5)).dividedBy(BigDecimal.valueOf(100));

  private final Asked pointsOf;
  private final Asked pointsYear;
  private final Asked points;
  private final Asked figuresOf;
  private final Asked figuresYear;
  private final Asked share;
  private final Asked expense;
  private final Asked revenue;

  YearReasons(Words words) {
    pointsOf = words.asked(InnovationPoints.class, "enterpriseId", Operator.EQUAL);
    pointsYear = words.asked(InnovationPoints.class, "year", Operator.EQUAL);
    points =
        words.asked(
            InnovationPoints.class, "points", Operator.AT_LEAST, null, "innovationPointsCut");
    figuresOf = words.asked(AnnualFigures.class, "enterpriseId", Operator.EQUAL);
    figuresYear = words.asked(AnnualFigures.class, "year", Operator.EQUAL);
    share =
        words.asked(
            AnnualFigures.class,
            "rdShareOfRevenue",
            Operator.MORE,
            FIVE_PER_CENT,
            "rdPriorityShare");
    expense = words.asked(AnnualFigures.class, "rdExpense", Operator.MORE);
    revenue = words.asked(AnnualFigures.class, "revenue", Operator.MORE);
  }

  Part enoughPoints(Case of) {
    String id = of.enterprise().id();
    Integer year = of.year();
    for (InnovationPoints each : of.dossier().points().supplied()) {
      if (each.year().equals(year) && each.enterpriseId().equals(id)) {
        FactKey key = Words.key(InnovationPoints.class, id, year);
        List<MissingFact> missing =
            each.points() == null
                ? List.of(points.unset(), points.missing(key))
                : List.of(points.unset());
        return new Part(
            UNKNOWN,
            List.of(
                pointsOf.of(key, id, id, TRUE),
                pointsYear.of(key, year, year, TRUE),
                points.of(key, each.points(), UNKNOWN)),
            missing,
            List.of());
      }
    }
    boolean complete = of.dossier().points().complete();
    return none(
        InnovationPoints.class,
        List.of(pointsOf.unsupplied(id), pointsYear.unsupplied(year), points.unsupplied(null)),
        complete
            ? null
            : List.of(
                points.unset(),
                Words.record(InnovationPoints.class, ofYear(pointsOf, pointsYear, id, year))));
  }

  Part spendsOnResearch(Case of) {
    String id = of.enterprise().id();
    Integer year = of.year();
    for (AnnualFigures figures : of.dossier().figures().supplied()) {
      if (figures.year().equals(year) && figures.enterpriseId().equals(id)) {
        return share(figures, id, year);
      }
    }
    boolean complete = of.dossier().figures().complete();
    return none(
        AnnualFigures.class,
        List.of(
            figuresOf.unsupplied(id),
            figuresYear.unsupplied(year),
            share.unsupplied(FIVE_PER_CENT)),
        complete
            ? null
            : List.of(Words.record(AnnualFigures.class, ofYear(figuresOf, figuresYear, id, year))));
  }

  /**
   * Where a year has no fact.
   *
   * @param missing what could tell; null where it is known that there is no such fact
   */
  private static Part none(
      Class<?> type, List<Ground.Comparison> conditions, @Nullable List<MissingFact> missing) {
    Truth truth = missing == null ? FALSE : UNKNOWN;
    return new Part(
        truth,
        List.of(Words.presence(type, conditions, null, truth)),
        missing == null ? List.of() : missing,
        List.of());
  }

  private static Map<Term, Object> ofYear(Asked of, Asked in, String id, Integer year) {
    Map<Term, Object> with = new LinkedHashMap<>();
    with.put(of.term(), id);
    with.put(in.term(), year);
    return with;
  }

  private Part share(AnnualFigures figures, String id, Integer year) {
    FactKey key = Words.key(AnnualFigures.class, id, year);
    BigDecimal spent = figures.rdExpense();
    BigDecimal earned = figures.revenue();
    Ratio observed = Ratio.of(spent, earned);
    Truth truth = observed == null ? UNKNOWN : Logic.is(observed.compareTo(FIVE_PER_CENT) > 0);
    List<Ground> grounds =
        List.of(
            figuresOf.of(key, id, id, TRUE),
            figuresYear.of(key, year, year, TRUE),
            share.of(key, observed, truth));
    List<MissingFact> missing = List.of();
    if (truth == UNKNOWN) {
      missing = new ArrayList<>(2);
      if (spent == null) {
        missing.add(expense.missing(key));
      }
      if (earned == null) {
        missing.add(revenue.missing(key));
      } else if (earned.signum() <= 0) {
        missing.add(new MissingFact.NoValue(key, share.term(), earned));
      }
    }
    List<Gap> gaps = observed != null && truth == FALSE ? gap(key, observed) : List.of();
    return new Part(truth, grounds, missing, gaps);
  }

  /** How much more has to be spent, or how much less earned. */
  private List<Gap> gap(FactKey key, Ratio observed) {
    Ratio bound = FIVE_PER_CENT.times(observed.denominator());
    Ratio more = bound.minus(Ratio.of(observed.numerator()));
    Ratio most =
        Ratio.of(
            observed.numerator().multiply(FIVE_PER_CENT.denominator()), FIVE_PER_CENT.numerator());
    Gap instead = null;
    if (most != null && most.numerator().signum() > 0) {
      Ratio less = Ratio.of(observed.denominator()).minus(most);
      instead = new Gap(key, revenue.term(), expense.term(), less, false, false, most, null);
    }
    return List.of(new Gap(key, expense.term(), revenue.term(), more, true, false, bound, instead));
  }
}
