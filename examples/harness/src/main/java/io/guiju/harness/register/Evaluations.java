package io.guiju.harness.register;

import java.util.ArrayList;
import java.util.List;

/** Evaluations of platforms; those of 2023 are asked for. */
final class Evaluations {
  private static final List<String> GRADES = List.of("优秀", "优秀", "良好", "良好", "合格", "合格", "不合格");

  private Evaluations() {}

  static CsvFile table(Draw draw, Platforms platforms) {
    List<List<String>> rows = new ArrayList<>();
    for (String platform : platforms.ids()) {
      if (draw.percent(25)) {
        rows.add(List.of(platform, "2022", grade(draw)));
      }
      if (draw.percent(60)) {
        rows.add(List.of(platform, "2023", grade(draw)));
      }
    }
    return new CsvFile("evaluations.csv", List.of("平台机构编号", "评价年度", "评价结果"), rows);
  }

  private static String grade(Draw draw) {
    return draw.percent(10) ? draw.noValue() : draw.oneOf(GRADES);
  }
}
