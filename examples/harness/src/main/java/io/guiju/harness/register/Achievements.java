package io.guiju.harness.register;

import io.guiju.facts.FundsKind;
import io.guiju.facts.OrganisationKind;
import io.guiju.facts.TransferMode;
import io.guiju.facts.TransferStage;
import io.guiju.harness.register.Organisations.Organisation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Achievements and how they are transferred. */
final class Achievements {
  private static final int COUNT = 160;
  private static final List<OrganisationKind> HOLDERS =
      List.of(
          OrganisationKind.UNIVERSITY,
          OrganisationKind.UNIVERSITY,
          OrganisationKind.RESEARCH_INSTITUTE,
          OrganisationKind.ENTERPRISE,
          OrganisationKind.OTHER);

  private Achievements() {}

  static CsvFile table(Draw draw, Labels labels, Places places, Organisations organisations) {
    List<List<String>> rows = new ArrayList<>();
    while (rows.size() < COUNT) {
      Organisation holder = organisations.oneOf(draw, draw.oneOf(HOLDERS));
      rows.add(
          List.of(
              String.format(Locale.ROOT, "CG%04d", rows.size() + 1),
              Names.achievement(draw),
              places.draw(draw),
              holder.id(),
              draw.percent(6) ? draw.noValue() : labels.of(holder.kind()),
              draw.yesOrNo(60, 32),
              draw.yesOrNo(45, 42),
              mode(draw, labels),
              oneOf(draw, labels, TransferStage.values()),
              oneOf(draw, labels, FundsKind.values()),
              draw.yesOrNo(50, 35)));
    }
    return new CsvFile(
        "achievements.csv",
        List.of(
            "成果编号",
            "成果名称",
            "持有单位所在地",
            "持有单位",
            "持有单位性质",
            "职务科技成果",
            "重大科技攻关成果",
            "转化方式",
            "转化阶段",
            "转化资金来源",
            "以出资方式投入"),
        rows);
  }

  private static String mode(Draw draw, Labels labels) {
    return draw.percent(25)
        ? labels.of(TransferMode.USE_BEFORE_TRANSFER)
        : oneOf(draw, labels, TransferMode.values());
  }

  private static String oneOf(Draw draw, Labels labels, Enum<?>[] values) {
    return draw.percent(10) ? draw.noValue() : labels.of(draw.oneOf(List.of(values)));
  }

  /** How they are judged, and when they were made. */
  static CsvFile made(Draw draw, CsvFile table) {
    return table.with(
        List.of("硬核成果", "标志性成果", "取得日期"),
        row -> List.of(draw.yesOrNo(12, 80), draw.yesOrNo(9, 84), Days.drawn(draw, 0, 5)));
  }
}
