package io.guiju.harness.register;

import io.guiju.facts.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Products of some enterprises, with what is known of them. */
final class Products {
  private static final int COUNT = 200;
  private static final int MAKERS = 130;
  private static final int PERCENT_WITHOUT_MAKER = 2;

  private static final List<Level> LEVELS =
      List.of(
          Level.PROVINCIAL, Level.PROVINCIAL, Level.PROVINCIAL, Level.NATIONAL, Level.MUNICIPAL);

  private Products() {}

  static CsvFile table(Draw draw, Enterprises enterprises) {
    List<String> makers = draw.shuffled(enterprises.codes()).subList(0, MAKERS);
    List<List<String>> rows = new ArrayList<>();
    while (rows.size() < COUNT) {
      rows.add(
          List.of(
              String.format(Locale.ROOT, "CP%04d", rows.size() + 1),
              Names.product(draw),
              draw.percent(PERCENT_WITHOUT_MAKER) ? "" : draw.oneOf(makers),
              draw.yesOrNo(65, 28),
              draw.yesOrNo(65, 20),
              draw.yesOrNo(65, 20)));
    }
    return new CsvFile(
        "products.csv", List.of("产品编号", "产品名称", "统一社会信用代码", "关键核心技术攻关", "重大成果", "符合首台套条件"), rows);
  }

  /** By whom and when some were recognised as a first set (首台套). */
  static CsvFile recognised(Draw draw, Labels labels, CsvFile table) {
    return table.with(
        List.of("首台套级别", "首台套认定日期"),
        row -> {
          String day = Days.drawn(draw, 62, 4);
          boolean isNever = day.equals(Days.NEVER);
          return List.of(isNever || draw.percent(6) ? "" : labels.of(draw.oneOf(LEVELS)), day);
        });
  }
}
