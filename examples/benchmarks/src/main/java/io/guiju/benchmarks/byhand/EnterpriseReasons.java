package io.guiju.benchmarks.byhand;

import static io.guiju.Truth.FALSE;
import static io.guiju.Truth.TRUE;
import static io.guiju.Truth.UNKNOWN;

import io.guiju.Explanation;
import io.guiju.Gap;
import io.guiju.Ground;
import io.guiju.MissingFact;
import io.guiju.Operator;
import io.guiju.Outcome;
import io.guiju.Provenance;
import io.guiju.Truth;
import io.guiju.benchmarks.byhand.Words.Asked;
import io.guiju.facts.AnnualFigures;
import io.guiju.facts.Enterprise;
import io.guiju.facts.InnovationPoints;
import io.guiju.facts.Platform;
import io.guiju.facts.PlatformBuilder;
import io.guiju.facts.Territory;
import io.guiju.facts.Title;
import io.guiju.facts.TitleKind;
import io.guiju.facts.TitleStatus;
import io.guiju.pack.RulePack;
import io.guiju.pack.Term;
import io.guiju.type.FactKey;
import io.guiju.type.ListParameter;
import io.guiju.type.Place;
import io.guiju.type.Ratio;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The seven provisions about enterprises with their reasons: the grounds of what comes nearest,
 * what is missing, and how much is lacking. It says what the library says, of the same types, so
 * that the two can be compared by what they cost; as the plan has it, since a host that writes by
 * hand writes for one case.
 */
public final class EnterpriseReasons {
  private static final Place JIAXING = new Place("330400");
  private static final Ratio FIVE_PER_CENT =
      Ratio.of(BigDecimal.valueOf(5)).dividedBy(BigDecimal.valueOf(100));

  private static final List<String> PROVISIONS =
      List.of("2.3.1-b", "2.3.1-i", "2.4.3-a", "2.5.3-e", "2.6.1-c", "2.6.1-f", "3.2-c");

  /** What a provision asks of a title; two provisions name the kind, or list the kinds. */
  private record TitleAsked(Asked kind, Asked status, boolean open) {}

  private final Enterprises enterprises = new Enterprises(Settings.PLAN);
  private final List<TitleAsked> ladder;
  private final List<TitleAsked> champion;
  private final List<TitleAsked> benchmark;
  private final Asked place;
  private final Asked holder;
  private final Asked from;
  private final Asked until;
  private final Asked pointsOf;
  private final Asked pointsYear;
  private final Asked points;
  private final Asked builds;
  private final Asked built;
  private final Asked platformId;
  private final Asked institution;
  private final Asked notMainland;
  private final Asked foreign;
  private final Asked cooperation;
  private final Asked exchange;
  private final Asked figuresOf;
  private final Asked figuresYear;
  private final Asked share;
  private final Asked expense;
  private final Asked revenue;

  public EnterpriseReasons(RulePack pack) {
    Words words = new Words(pack);
    Asked recognised = words.asked(Title.class, "status", Operator.EQUAL, TitleStatus.RECOGNISED);
    ladder = new ArrayList<>();
    for (TitleKind kind :
        List.of(
            TitleKind.ST_LEADING, TitleKind.ST_LITTLE_GIANT, TitleKind.HIGH_AND_NEW_TECHNOLOGY)) {
      ladder.add(
          new TitleAsked(
              words.asked(Title.class, "kind", Operator.EQUAL, kind), recognised, false));
    }
    ladder.add(
        new TitleAsked(
            kinds(words, "technologySmeTitles", false, TitleKind.PROVINCIAL_TECHNOLOGY_SME),
            recognised,
            false));
    champion =
        List.of(
            new TitleAsked(
                kinds(
                    words,
                    "cultivatedTitles",
                    false,
                    TitleKind.SINGLE_CHAMPION,
                    TitleKind.HIDDEN_CHAMPION,
                    TitleKind.SPECIALISED_AND_NEW,
                    TitleKind.SPECIALISED_AND_NEW_LITTLE_GIANT),
                words.asked(
                    Title.class,
                    "status",
                    Operator.MEMBER,
                    ListParameter.closed(List.of(TitleStatus.RECOGNISED, TitleStatus.CANDIDATE)),
                    "cultivatedStatuses"),
                false));
    benchmark =
        List.of(
            new TitleAsked(
                kinds(
                    words,
                    "engineerBenchmarkTitles",
                    true,
                    TitleKind.EAGLE,
                    TitleKind.SINGLE_CHAMPION,
                    TitleKind.SPECIALISED_AND_NEW_LITTLE_GIANT),
                recognised,
                true));
    place = words.asked(Enterprise.class, "place", Operator.WITHIN, JIAXING);
    holder = words.asked(Title.class, "enterpriseId", Operator.EQUAL);
    from = words.asked(Title.class, "validFrom", Operator.AT_MOST);
    until = words.asked(Title.class, "validUntil", Operator.AT_LEAST);
    pointsOf = words.asked(InnovationPoints.class, "enterpriseId", Operator.EQUAL);
    pointsYear = words.asked(InnovationPoints.class, "year", Operator.EQUAL);
    points =
        words.asked(
            InnovationPoints.class, "points", Operator.AT_LEAST, null, "innovationPointsCut");
    builds = words.asked(PlatformBuilder.class, "organisationId", Operator.EQUAL);
    built = words.asked(PlatformBuilder.class, "platformId", Operator.EQUAL);
    platformId = words.asked(Platform.class, "id", Operator.EQUAL);
    institution = words.asked(Platform.class, "rdInstitution", Operator.EQUAL, true);
    notMainland = words.asked(Platform.class, "territory", Operator.NOT_EQUAL, Territory.MAINLAND);
    foreign =
        words.asked(
            Platform.class,
            "territory",
            Operator.MEMBER,
            ListParameter.open(List.of(Territory.FOREIGN)),
            "foreignTerritories");
    cooperation = words.asked(Enterprise.class, "internationalCooperation", Operator.EQUAL, true);
    exchange = words.asked(Enterprise.class, "internationalExchange", Operator.EQUAL, true);
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

  private static Asked kinds(Words words, String parameter, boolean open, TitleKind... kinds) {
    ListParameter<TitleKind> list =
        open ? ListParameter.open(List.of(kinds)) : ListParameter.closed(List.of(kinds));
    return words.asked(Title.class, "kind", Operator.MEMBER, list, parameter);
  }

  /** What the rules of a provision come to. */
  private record Part(
      Truth truth, List<Ground> grounds, List<MissingFact> missing, List<Gap> gaps) {}

  /** One enterprise on one day. */
  private record Case(Enterprise enterprise, Dossier dossier, LocalDate asOf) {
    int year() {
      return asOf.getYear() - 1;
    }
  }

  /** The provisions, in the order of the plan, for each enterprise, on a day of the plan. */
  public List<Explained> explain(Dossier dossier, LocalDate asOf) {
    List<Explained> explained = new ArrayList<>(7 * dossier.enterprises().supplied().size());
    for (Enterprise enterprise : dossier.enterprises().supplied()) {
      Case of = new Case(enterprise, dossier, asOf);
      FactKey key = Words.key(Enterprise.class, enterprise.id());
      Truth inPlace = Scope.inJiaxing(enterprise.place());
      Ground where = place.of(key, enterprise.place(), inPlace);
      if (inPlace == FALSE) {
        Part none = new Part(UNKNOWN, List.of(), List.of(), List.of());
        for (String provision : PROVISIONS) {
          explained.add(explained(provision, enterprise, key, inPlace, where, none));
        }
      } else {
        Part[] parts = {
          titled(ladder, of),
          titled(champion, of),
          titled(benchmark, of),
          enoughPoints(of),
          overseas(of),
          international(enterprise, key),
          spendsOnResearch(of)
        };
        for (int i = 0; i < parts.length; i++) {
          explained.add(explained(PROVISIONS.get(i), enterprise, key, inPlace, where, parts[i]));
        }
      }
    }
    return explained;
  }

  private Explained explained(
      String provision, Enterprise of, FactKey key, Truth inPlace, Ground where, Part part) {
    Outcome outcome = Scope.outcome(inPlace, TRUE, part.truth());
    List<Ground> grounds = new ArrayList<>(part.grounds().size() + 1);
    grounds.add(where);
    if (inPlace == TRUE || part.truth() != FALSE) {
      grounds.addAll(part.grounds());
    }
    List<MissingFact> missing = List.of();
    if (outcome == Outcome.UNDETERMINED) {
      missing = part.missing();
      if (inPlace == UNKNOWN) {
        missing = new ArrayList<>(part.missing().size() + 1);
        missing.add(place.missing(key));
        missing.addAll(part.missing());
      }
    }
    List<Gap> gaps = outcome == Outcome.NOT_SATISFIED ? part.gaps() : List.of();
    return new Explained(
        provision, of, outcome, new Explanation(grounds, gaps, missing, List.of(), List.of()));
  }

  /** The title that comes nearest, by its truth, then by how few of its conditions fail. */
  private Part titled(List<TitleAsked> ways, Case of) {
    TitleAsked bestWay = ways.get(0);
    Title best = null;
    Truth truth = FALSE;
    int lacking = Integer.MAX_VALUE;
    boolean met = false;
    for (TitleAsked way : ways) {
      for (Title title : of.dossier().titles().supplied()) {
        Truth holds = Logic.same(title.enterpriseId(), of.enterprise().id());
        if (holds != FALSE) {
          met = true;
          Truth kind = kind(way, title);
          Truth status = among(way.status(), title.status());
          Truth begun = begun(title, of.asOf());
          Truth lasts = lasts(title, of.asOf());
          Truth all = Logic.and(Logic.and(holds, kind, status), Logic.and(begun, lasts));
          int open = open(holds) + open(kind) + open(status) + open(begun) + open(lasts);
          if (best == null || all.compareTo(truth) > 0 || all == truth && open < lacking) {
            best = title;
            bestWay = way;
            truth = all;
            lacking = open;
          }
        }
      }
    }
    boolean complete = of.dossier().titles().complete();
    if (!met || !complete && truth == FALSE) {
      return anotherTitle(ways.get(0), of, complete ? FALSE : UNKNOWN);
    }
    Part part = reasons(bestWay, Objects.requireNonNull(best), of, truth);
    // Another title is one thing to ask for; what is open of this one may be more.
    return truth == UNKNOWN && !complete && part.missing().size() > 1
        ? new Part(truth, part.grounds(), List.of(titleOf(of)), List.of())
        : part;
  }

  private static int open(Truth truth) {
    return truth == TRUE ? 0 : 1;
  }

  private static Truth kind(TitleAsked way, Title title) {
    Truth listed = among(way.kind(), title.kind());
    return listed == FALSE && way.open() ? UNKNOWN : listed;
  }

  private static Truth among(Asked asked, @Nullable Object value) {
    if (value == null) {
      return UNKNOWN;
    }
    return Logic.is(
        asked.limit() instanceof ListParameter<?> list
            ? list.contains(value)
            : value == asked.limit());
  }

  private static Truth begun(Title title, LocalDate asOf) {
    return title.validFrom() == null ? UNKNOWN : Logic.is(!title.validFrom().isAfter(asOf));
  }

  private static Truth lasts(Title title, LocalDate asOf) {
    return title.validUntil() == null ? UNKNOWN : Logic.is(!title.validUntil().isBefore(asOf));
  }

  private Part reasons(TitleAsked way, Title title, Case of, Truth truth) {
    FactKey key = Words.key(Title.class, title.id());
    LocalDate asOf = of.asOf();
    Truth kind = kind(way, title);
    Truth status = among(way.status(), title.status());
    Truth begun = begun(title, asOf);
    Truth lasts = lasts(title, asOf);
    String id = of.enterprise().id();
    List<Ground> grounds =
        List.of(
            holder.of(key, id, title.enterpriseId(), Logic.same(title.enterpriseId(), id)),
            way.kind().of(key, title.kind(), kind),
            way.status().of(key, title.status(), status),
            from.of(key, asOf, title.validFrom(), begun),
            until.of(key, asOf, title.validUntil(), lasts));
    if (truth == TRUE) {
      return new Part(truth, grounds, List.of(), List.of());
    } else if (truth == FALSE) {
      boolean onlyDays = kind == TRUE && status == TRUE && title.enterpriseId() != null;
      return new Part(truth, grounds, List.of(), onlyDays ? days(key, title, asOf) : List.of());
    }
    List<MissingFact> missing = new ArrayList<>(5);
    if (title.enterpriseId() == null) {
      missing.add(holder.missing(key));
    }
    if (title.kind() == null) {
      missing.add(way.kind().missing(key));
    } else if (kind == UNKNOWN) {
      missing.add(way.kind().outside(key, title.kind()));
    }
    if (status == UNKNOWN) {
      missing.add(way.status().missing(key));
    }
    if (begun == UNKNOWN) {
      missing.add(from.missing(key));
    }
    if (lasts == UNKNOWN) {
      missing.add(until.missing(key));
    }
    return new Part(truth, grounds, missing, List.of());
  }

  /** By how many days a title has not begun or has ended; nothing where a day is not known. */
  private List<Gap> days(FactKey key, Title title, LocalDate asOf) {
    LocalDate first = title.validFrom();
    LocalDate last = title.validUntil();
    if (first == null || last == null) {
      return List.of();
    }
    List<Gap> gaps = new ArrayList<>(2);
    if (first.isAfter(asOf)) {
      gaps.add(days(key, from.term(), first.toEpochDay() - asOf.toEpochDay(), false));
    }
    if (last.isBefore(asOf)) {
      gaps.add(days(key, until.term(), asOf.toEpochDay() - last.toEpochDay(), true));
    }
    return gaps;
  }

  private static Gap days(FactKey key, Term term, long days, boolean upwards) {
    return new Gap(key, term, null, Ratio.of(BigDecimal.valueOf(days)), upwards, true, null, null);
  }

  private Part anotherTitle(TitleAsked way, Case of, Truth truth) {
    Ground presence =
        Words.presence(
            Title.class,
            List.of(
                holder.unsupplied(of.enterprise().id()),
                way.kind().unsupplied(way.kind().limit()),
                way.status().unsupplied(way.status().limit()),
                from.unsupplied(of.asOf()),
                until.unsupplied(of.asOf())),
            null,
            truth);
    List<MissingFact> missing = truth == UNKNOWN ? List.of(titleOf(of)) : List.of();
    return new Part(truth, List.of(presence), missing, List.of());
  }

  private MissingFact titleOf(Case of) {
    return Words.record(Title.class, Map.of(holder.term(), of.enterprise().id()));
  }

  private Part enoughPoints(Case of) {
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
    Truth truth = of.dossier().points().complete() ? FALSE : UNKNOWN;
    Ground presence =
        Words.presence(
            InnovationPoints.class,
            List.of(pointsOf.unsupplied(id), pointsYear.unsupplied(year), points.unsupplied(null)),
            null,
            truth);
    return new Part(
        truth,
        List.of(presence),
        truth == FALSE
            ? List.of()
            : List.of(
                points.unset(),
                Words.record(InnovationPoints.class, ofYear(pointsOf, pointsYear, id, year))),
        List.of());
  }

  private static Map<Term, Object> ofYear(Asked of, Asked in, String id, Integer year) {
    Map<Term, Object> with = new LinkedHashMap<>();
    with.put(of.term(), id);
    with.put(in.term(), year);
    return with;
  }

  private Part international(Enterprise enterprise, FactKey key) {
    Truth cooperates = Logic.is(enterprise.internationalCooperation());
    Truth exchanges = Logic.is(enterprise.internationalExchange());
    boolean second = exchanges.compareTo(cooperates) > 0;
    Asked asked = second ? exchange : cooperation;
    Truth truth = second ? exchanges : cooperates;
    Boolean observed =
        second ? enterprise.internationalExchange() : enterprise.internationalCooperation();
    return new Part(
        truth,
        List.of(asked.of(key, observed, truth)),
        truth == UNKNOWN ? List.of(asked.missing(key)) : List.of(),
        List.of());
  }

  private Part spendsOnResearch(Case of) {
    String id = of.enterprise().id();
    Integer year = of.year();
    for (AnnualFigures figures : of.dossier().figures().supplied()) {
      if (figures.year().equals(year) && figures.enterpriseId().equals(id)) {
        return share(figures, id, year);
      }
    }
    Truth truth = of.dossier().figures().complete() ? FALSE : UNKNOWN;
    Ground presence =
        Words.presence(
            AnnualFigures.class,
            List.of(
                figuresOf.unsupplied(id),
                figuresYear.unsupplied(year),
                share.unsupplied(FIVE_PER_CENT)),
            null,
            truth);
    return new Part(
        truth,
        List.of(presence),
        truth == FALSE
            ? List.of()
            : List.of(Words.record(AnnualFigures.class, ofYear(figuresOf, figuresYear, id, year))),
        List.of());
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

  /** A platform that the enterprise builds, or may. */
  private Part overseas(Case of) {
    String id = of.enterprise().id();
    Known<Platform> platforms = of.dossier().platforms();
    Truth another = platforms.complete() ? FALSE : UNKNOWN;
    PlatformBuilder best = null;
    Platform bestPlatform = null;
    Truth truth = FALSE;
    int lacking = Integer.MAX_VALUE;
    for (PlatformBuilder builder : of.dossier().builders().supplied()) {
      if (builder.organisationId().equals(id)) {
        Platform platform = platforms.find(Platform::id, builder.platformId());
        Truth all = platform == null ? another : abroad(platform);
        int open = platform == null ? 4 : open(platform);
        if (best == null || all.compareTo(truth) > 0 || all == truth && open < lacking) {
          best = builder;
          bestPlatform = platform;
          truth = all;
          lacking = open;
        }
      }
    }
    boolean open = !of.dossier().builders().complete();
    boolean anyMayDo = another == UNKNOWN;
    for (Platform platform : platforms.supplied()) {
      anyMayDo |= abroad(platform) != FALSE;
    }
    if (best == null || open && truth == FALSE && anyMayDo) {
      return anotherBuilder(of, open, anyMayDo);
    }
    FactKey key = Words.key(PlatformBuilder.class, best.platformId(), id);
    List<Ground> grounds = new ArrayList<>(6);
    grounds.add(builds.of(key, id, id, TRUE));
    grounds.add(
        Words.presence(
            PlatformBuilder.class, List.of(builds.unsupplied(id)), Provenance.UNSAID, TRUE));
    List<MissingFact> missing = new ArrayList<>(3);
    if (bestPlatform == null) {
      grounds.add(presenceOfPlatform(best.platformId(), another));
      missing.add(Words.record(Platform.class, Map.of(platformId.term(), best.platformId())));
    } else {
      reasons(bestPlatform, grounds, missing);
    }
    return new Part(truth, grounds, truth == UNKNOWN ? missing : List.of(), List.of());
  }

  private void reasons(Platform platform, List<Ground> grounds, List<MissingFact> missing) {
    FactKey key = Words.key(Platform.class, platform.id());
    Territory territory = platform.territory();
    Truth counts = enterprises.abroad(territory);
    Truth listed = counts == FALSE ? UNKNOWN : counts;
    grounds.add(platformId.of(key, platform.id(), platform.id(), TRUE));
    grounds.add(institution.of(key, platform.rdInstitution(), Logic.is(platform.rdInstitution())));
    grounds.add(notMainland.of(key, territory, beyond(territory)));
    grounds.add(foreign.of(key, territory, listed));
    if (platform.rdInstitution() == null) {
      missing.add(institution.missing(key));
    }
    if (territory == null) {
      missing.add(notMainland.missing(key));
    } else if (listed == UNKNOWN) {
      missing.add(foreign.outside(key, territory));
    }
  }

  private static Truth beyond(@Nullable Territory territory) {
    return territory == null ? UNKNOWN : Logic.is(territory != Territory.MAINLAND);
  }

  private Truth abroad(Platform platform) {
    return Logic.and(Logic.is(platform.rdInstitution()), enterprises.abroad(platform.territory()));
  }

  private static int open(Platform platform) {
    Territory territory = platform.territory();
    return open(Logic.is(platform.rdInstitution()))
        + open(beyond(territory))
        + (territory == Territory.FOREIGN ? 0 : 1);
  }

  private Ground presenceOfPlatform(@Nullable String id, Truth truth) {
    return Words.presence(
        Platform.class,
        List.of(
            platformId.unsupplied(id),
            institution.unsupplied(true),
            notMainland.unsupplied(Territory.MAINLAND),
            foreign.unsupplied(foreign.limit())),
        null,
        truth);
  }

  private Part anotherBuilder(Case of, boolean open, boolean anyMayDo) {
    String id = of.enterprise().id();
    Ground presence =
        Words.presence(
            PlatformBuilder.class, List.of(builds.unsupplied(id)), null, open ? UNKNOWN : FALSE);
    if (!open) {
      return new Part(FALSE, List.of(presence), List.of(), List.of());
    }
    Truth truth = anyMayDo ? UNKNOWN : FALSE;
    Truth platform = of.dossier().platforms().complete() ? FALSE : UNKNOWN;
    return new Part(
        truth,
        List.of(presence, presenceOfPlatform(null, platform)),
        truth == UNKNOWN
            ? List.of(
                Words.record(PlatformBuilder.class, Map.of(builds.term(), id)),
                Words.record(Platform.class, Map.of()))
            : List.of(),
        List.of());
  }
}
