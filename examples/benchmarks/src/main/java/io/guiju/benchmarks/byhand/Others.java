package io.guiju.benchmarks.byhand;

import static io.guiju.Truth.TRUE;
import static io.guiju.Truth.UNKNOWN;
import static io.guiju.benchmarks.byhand.Logic.and;
import static io.guiju.benchmarks.byhand.Logic.in;
import static io.guiju.benchmarks.byhand.Logic.inOpen;
import static io.guiju.benchmarks.byhand.Logic.is;
import static io.guiju.benchmarks.byhand.Logic.same;
import static io.guiju.benchmarks.byhand.Logic.valid;

import io.guiju.Outcome;
import io.guiju.Truth;
import io.guiju.facts.Achievement;
import io.guiju.facts.Consortium;
import io.guiju.facts.Enterprise;
import io.guiju.facts.FundsKind;
import io.guiju.facts.Product;
import io.guiju.facts.TitleKind;
import io.guiju.facts.TitleStatus;
import io.guiju.facts.TransferMode;
import io.guiju.facts.TransferStage;
import io.guiju.facts.Voucher;
import io.guiju.facts.VoucherKind;
import io.guiju.facts.VoucherUse;
import io.guiju.type.Place;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The provisions about achievements, products, consortia and vouchers. */
final class Others {
  private static final Set<TitleKind> MAY_LEAD =
      EnumSet.of(TitleKind.ST_LEADING, TitleKind.ST_LITTLE_GIANT);

  /** Shanghai, Jiangsu, Zhejiang and Anhui. */
  private static final Set<String> DELTA = Set.of("310000", "320000", "330000", "340000");

  private final Settings settings;
  private final Dossier dossier;
  private final LocalDate asOf;

  Others(Settings settings, Dossier dossier, LocalDate asOf) {
    this.settings = settings;
    this.dossier = dossier;
    this.asOf = asOf;
  }

  @Nullable Outcome judge(String provision, Achievement achievement) {
    Truth inPlace = Scope.inJiaxing(achievement.place());
    return switch (provision) {
      // 落实职务科技成果单列管理
      case "2.3.2-c" -> Scope.outcome(inPlace, is(achievement.serviceAchievement()), TRUE);
      // 引导高校、科研院所以科技成果“先用后转”方式实施转移转化
      case "2.3.2-d" ->
          Scope.outcome(
              inPlace,
              in(Platforms.UNIVERSITIES_AND_INSTITUTES, achievement.holderKind()),
              same(achievement.transferMode(), TransferMode.USE_BEFORE_TRANSFER));
      // 推进横向科研项目结余经费出资科技成果转化
      case "2.3.2-e" ->
          Scope.outcome(
              inPlace,
              same(achievement.transferFunds(), FundsKind.CONTRACT_RESEARCH_SURPLUS),
              is(achievement.fundsContributed()));
      // “先投后股”方式支持科技成果转化等科技成果转化集成改革
      case "2.3.2-f" ->
          Scope.outcome(
              inPlace,
              TRUE,
              inOpen(
                  EnumSet.of(TransferMode.FUND_FIRST_EQUITY_LATER),
                  settings.closed(),
                  achievement.transferMode()));
      // 支持重大科技攻关成果转化产业化
      case "2.3.2-i" ->
          Scope.outcome(
              inPlace,
              is(achievement.fromMajorResearch()),
              in(
                  EnumSet.of(TransferStage.TRANSFER, TransferStage.INDUSTRIALISATION),
                  achievement.transferStage()));
      default -> null;
    };
  }

  /** 对关键核心技术攻关产出的重大成果,符合条件的推荐申请认定首台(套)产品. */
  Outcome firstSet(Product product) {
    return Scope.outcome(
        Scope.inJiaxing(placeOf(product.enterpriseId())),
        is(product.fromKeyCoreResearch()),
        and(is(product.majorResult()), is(product.meetsFirstSetConditions())));
  }

  /** 支持科技领军企业和科技“小巨人”企业牵头组建创新联合体. */
  Outcome ledWell(Consortium consortium) {
    String lead = consortium.leadId();
    Truth titled =
        dossier
            .titles()
            .any(
                title ->
                    and(
                        lead == null ? UNKNOWN : same(title.enterpriseId(), lead),
                        and(
                            in(MAY_LEAD, title.kind()),
                            same(title.status(), TitleStatus.RECOGNISED)),
                        valid(title.validFrom(), title.validUntil(), asOf)));
    return Scope.outcome(Scope.inJiaxing(placeOf(lead)), TRUE, titled);
  }

  /** 推进长三角科技创新券跨省域通用通兑: issued in one of its provinces, spent in another. */
  Outcome acrossProvinces(Voucher voucher) {
    Place issued = voucher.provinceOfIssue();
    Truth spent =
        dossier
            .uses()
            .any(use -> and(same(use.voucherId(), voucher.id()), spentElsewhere(use, issued)));
    return Scope.outcome(
        Scope.inJiaxing(voucher.place()),
        same(voucher.kind(), VoucherKind.YANGTZE_DELTA),
        and(inDelta(issued), spent));
  }

  private static Truth spentElsewhere(VoucherUse use, @Nullable Place issued) {
    Place spent = use.providerProvince();
    Truth elsewhere = spent == null || issued == null ? UNKNOWN : is(!spent.equals(issued));
    return and(inDelta(spent), elsewhere);
  }

  private static Truth inDelta(@Nullable Place province) {
    return province == null ? UNKNOWN : is(DELTA.contains(province.code()));
  }

  /** Where an enterprise is that others belong to; null where nobody said. */
  private @Nullable Place placeOf(@Nullable String enterprise) {
    Enterprise known =
        enterprise == null ? null : dossier.enterprises().find(Enterprise::id, enterprise);
    return known == null ? null : known.place();
  }
}
