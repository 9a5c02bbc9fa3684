package io.guiju.benchmarks.byhand;

import static io.guiju.Truth.FALSE;
import static io.guiju.Truth.TRUE;
import static io.guiju.Truth.UNKNOWN;

import io.guiju.Outcome;
import io.guiju.Truth;
import io.guiju.facts.AnnualFigures;
import io.guiju.facts.Enterprise;
import io.guiju.facts.InnovationPoints;
import io.guiju.facts.Platform;
import io.guiju.facts.PlatformBuilder;
import io.guiju.facts.Territory;
import io.guiju.facts.Title;
import io.guiju.facts.TitleStatus;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The seven provisions about enterprises, all at once: the titles are gone through one time for
 * three of them. Written to be quick, since this is what the library's speed is measured against.
 */
public final class Enterprises {
  /** More than 5 %: twenty times the R&D expense is more than the revenue. */
  private static final BigDecimal TWENTY = BigDecimal.valueOf(20);

  private final Settings settings;

  public Enterprises(Settings settings) {
    this.settings = settings;
  }

  /** The provisions, in the order of the plan, for each enterprise. */
  public List<Judged> judge(Dossier dossier, LocalDate asOf) {
    List<Judged> judged = new ArrayList<>(7 * dossier.enterprises().supplied().size());
    boolean inForce = Scope.inForce(asOf);
    for (Enterprise enterprise : dossier.enterprises().supplied()) {
      Truth inPlace = Scope.inJiaxing(enterprise.place());
      Answers answers =
          inForce && inPlace == TRUE ? answers(enterprise, dossier, asOf) : Answers.NONE;
      judged.add(new Judged("2.3.1-b", enterprise, outcome(inForce, inPlace, answers.ladder())));
      judged.add(new Judged("2.3.1-i", enterprise, outcome(inForce, inPlace, answers.champion())));
      judged.add(new Judged("2.4.3-a", enterprise, outcome(inForce, inPlace, answers.benchmark())));
      judged.add(new Judged("2.5.3-e", enterprise, outcome(inForce, inPlace, answers.points())));
      judged.add(new Judged("2.6.1-c", enterprise, outcome(inForce, inPlace, answers.overseas())));
      judged.add(
          new Judged("2.6.1-f", enterprise, outcome(inForce, inPlace, answers.international())));
      judged.add(new Judged("3.2-c", enterprise, outcome(inForce, inPlace, answers.priority())));
    }
    return judged;
  }

  private static Outcome outcome(boolean inForce, Truth inPlace, Truth holds) {
    return inForce ? Scope.outcome(inPlace, TRUE, holds) : Outcome.NOT_IN_FORCE;
  }

  /** Whether an enterprise has what each provision asks, whether or not the plan is for it. */
  record Answers(
      Truth ladder,
      Truth champion,
      Truth benchmark,
      Truth points,
      Truth overseas,
      Truth international,
      Truth priority) {
    /** Of an enterprise that is not in the city nobody needs to know. */
    static final Answers NONE =
        new Answers(UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN);
  }

  Answers answers(Enterprise enterprise, Dossier dossier, LocalDate asOf) {
    Truth ladder = dossier.titles().complete() ? FALSE : UNKNOWN;
    Truth champion = ladder;
    Truth benchmark = ladder;
    for (Title title : dossier.titles().supplied()) {
      Truth counts = counts(title, enterprise, asOf);
      if (counts != FALSE) {
        TitleStatus status = title.status();
        Truth recognised = and(counts, status == null, status == TitleStatus.RECOGNISED);
        ladder = Logic.or(ladder, Logic.and(recognised, onLadder(title)));
        benchmark = Logic.or(benchmark, Logic.and(recognised, ofBenchmark(title)));
        champion = Logic.or(champion, Logic.and(cultivated(title, counts), ofChampion(title)));
      }
    }
    return new Answers(
        ladder,
        champion,
        benchmark,
        enoughPoints(enterprise, dossier, asOf.getYear() - 1),
        institutionOverseas(enterprise, dossier),
        international(enterprise),
        spendsOnResearch(enterprise, dossier, asOf.getYear() - 1));
  }

  /** The second of the three by itself. */
  static Truth cultivated(Enterprise enterprise, Dossier dossier, LocalDate asOf) {
    Truth champion = dossier.titles().complete() ? FALSE : UNKNOWN;
    for (Title title : dossier.titles().supplied()) {
      Truth counts = counts(title, enterprise, asOf);
      if (counts != FALSE) {
        champion = Logic.or(champion, Logic.and(cultivated(title, counts), ofChampion(title)));
      }
    }
    return champion;
  }

  /** Cultivation aims at recognition: a candidate counts as well. */
  private static Truth cultivated(Title title, Truth counts) {
    TitleStatus status = title.status();
    boolean known = status == TitleStatus.RECOGNISED || status == TitleStatus.CANDIDATE;
    return and(counts, status == null, known);
  }

  /** Whether it is a title of this enterprise that has begun and not ended, both days included. */
  private static Truth counts(Title title, Enterprise enterprise, LocalDate asOf) {
    String holder = title.enterpriseId();
    if (holder != null && !holder.equals(enterprise.id())) {
      return FALSE;
    }
    LocalDate from = title.validFrom();
    LocalDate until = title.validUntil();
    if (from != null && from.isAfter(asOf) || until != null && until.isBefore(asOf)) {
      return FALSE;
    }
    return holder == null || from == null || until == null ? UNKNOWN : TRUE;
  }

  private static Truth and(Truth before, boolean unknown, boolean holds) {
    return unknown ? UNKNOWN : holds ? before : FALSE;
  }

  /** 加快构建“科技型中小企业-高新技术企业-科技小巨人企业-科技领军企业”的科技企业成长体系: the first is read as the province's. */
  private static Truth onLadder(Title title) {
    if (title.kind() == null) {
      return UNKNOWN;
    }
    return switch (title.kind()) {
      case PROVINCIAL_TECHNOLOGY_SME, HIGH_AND_NEW_TECHNOLOGY, ST_LITTLE_GIANT, ST_LEADING -> TRUE;
      default -> FALSE;
    };
  }

  /** 大力培育制造业单项冠军、隐形冠军和“专精特新”企业: the little giants among the last are such enterprises. */
  private static Truth ofChampion(Title title) {
    if (title.kind() == null) {
      return UNKNOWN;
    }
    return switch (title.kind()) {
      case SINGLE_CHAMPION,
          HIDDEN_CHAMPION,
          SPECIALISED_AND_NEW,
          SPECIALISED_AND_NEW_LITTLE_GIANT ->
          TRUE;
      default -> FALSE;
    };
  }

  /** 面向“雄鹰企业”、制造业单项冠军、专精特新“小巨人”等优势企业: 等 leaves other titles open. */
  private Truth ofBenchmark(Title title) {
    if (title.kind() == null) {
      return UNKNOWN;
    }
    return switch (title.kind()) {
      case EAGLE, SINGLE_CHAMPION, SPECIALISED_AND_NEW_LITTLE_GIANT -> TRUE;
      default -> settings.closed() ? FALSE : UNKNOWN;
    };
  }

  /** 推进企业创新积分制建设工作: the points of the last complete year; the plan does not say how many. */
  private Truth enoughPoints(Enterprise enterprise, Dossier dossier, int year) {
    for (InnovationPoints points : dossier.points().supplied()) {
      if (points.year() == year && points.enterpriseId().equals(enterprise.id())) {
        return points.points() == null || settings.points() == null
            ? UNKNOWN
            : Logic.is(points.points().compareTo(settings.points()) >= 0);
      }
    }
    return dossier.points().complete() ? FALSE : UNKNOWN;
  }

  /** 引导我市企业在海外设立研发机构: an R&D institution abroad that the enterprise builds. */
  Truth institutionOverseas(Enterprise enterprise, Dossier dossier) {
    Truth result = FALSE;
    for (PlatformBuilder builder : dossier.builders().supplied()) {
      if (builder.organisationId().equals(enterprise.id())) {
        Platform platform = dossier.platforms().find(Platform::id, builder.platformId());
        result = Logic.or(result, platform == null ? another(dossier) : overseas(platform));
      }
    }
    if (result != TRUE && !dossier.builders().complete()) {
      // It may build any of those that are known, or another.
      Truth some = another(dossier);
      for (Platform platform : dossier.platforms().supplied()) {
        some = Logic.or(some, overseas(platform));
      }
      result = Logic.or(result, Logic.and(UNKNOWN, some));
    }
    return result;
  }

  private static Truth another(Dossier dossier) {
    return dossier.platforms().complete() ? FALSE : UNKNOWN;
  }

  private Truth overseas(Platform platform) {
    return Logic.and(Logic.is(platform.rdInstitution()), abroad(platform.territory()));
  }

  /** Whether Hong Kong, Macao and Taiwan are abroad the plan does not say. */
  Truth abroad(@Nullable Territory territory) {
    if (territory == null) {
      return UNKNOWN;
    }
    return switch (territory) {
      case MAINLAND -> FALSE;
      case FOREIGN -> TRUE;
      case HONG_KONG_MACAO_TAIWAN -> settings.closed() ? FALSE : UNKNOWN;
    };
  }

  /** 鼓励企业加强国际科技合作与成果交流: either is enough. */
  private static Truth international(Enterprise enterprise) {
    return Logic.or(
        Logic.is(enterprise.internationalCooperation()),
        Logic.is(enterprise.internationalExchange()));
  }

  /** 对研发费用占营业收入比重高于5%的企业: of the last complete year; of no revenue there is no share. */
  static Truth spendsOnResearch(Enterprise enterprise, Dossier dossier, int year) {
    for (AnnualFigures figures : dossier.figures().supplied()) {
      if (figures.year() == year && figures.enterpriseId().equals(enterprise.id())) {
        BigDecimal expense = figures.rdExpense();
        BigDecimal revenue = figures.revenue();
        return expense == null || revenue == null || revenue.signum() <= 0
            ? UNKNOWN
            : Logic.is(expense.multiply(TWENTY).compareTo(revenue) > 0);
      }
    }
    return dossier.figures().complete() ? FALSE : UNKNOWN;
  }
}
