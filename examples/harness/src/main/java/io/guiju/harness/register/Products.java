package io.guiju.harness.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Products of some enterprises, with what is known of them. */
final class Products {
  private static final int COUNT = 200;
  private static final int MAKERS = 130;
  private static final int PERCENT_WITHOUT_MAKER = 2;

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
}
