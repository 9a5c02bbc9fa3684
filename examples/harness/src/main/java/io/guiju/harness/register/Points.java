package io.guiju.harness.register;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Innovation points of some enterprises; those of 2023 are asked for, and 60 is a common cut. */
final class Points {
  private static final int ENTERPRISES = 180;
  private static final String CUT = "60";

  private Points() {}

  static CsvFile table(Draw draw, Enterprises enterprises) {
    List<List<String>> rows = new ArrayList<>();
    for (String enterprise : draw.shuffled(enterprises.codes()).subList(0, ENTERPRISES)) {
      if (draw.percent(12)) {
        rows.add(List.of(enterprise, "2022", points(draw)));
      }
      if (draw.percent(94)) {
        rows.add(List.of(enterprise, "2023", points(draw)));
      }
    }
    return new CsvFile("points.csv", List.of("统一社会信用代码", "年度", "创新积分"), rows);
  }

  private static String points(Draw draw) {
    if (draw.percent(6)) {
      return draw.noValue();
    }
    return draw.percent(4) ? CUT : BigDecimal.valueOf(draw.number(250, 980), 1).toPlainString();
  }
}
