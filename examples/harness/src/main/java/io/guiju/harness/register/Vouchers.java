package io.guiju.harness.register;

import io.guiju.facts.VoucherKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Innovation vouchers, and where they are spent. */
record Vouchers(List<List<String>> rows) {
  private static final int COUNT = 100;
  private static final List<String> ISSUERS = List.of("浙江省", "浙江省", "浙江省", "上海市", "江苏省", "安徽省");

  /** The provinces of the Yangtze Delta, and two beyond it by their codes. */
  private static final List<String> PROVIDERS =
      List.of("上海市", "上海市", "江苏省", "安徽省", "浙江省", "浙江省", "110000", "440000");

  static Vouchers draw(Draw draw, Labels labels, Places places) {
    List<List<String>> rows = new ArrayList<>();
    while (rows.size() < COUNT) {
      String number = String.format(Locale.ROOT, "%04d", rows.size() + 1);
      rows.add(
          List.of(
              "CXQ" + number,
              "示例创新券" + number,
              places.draw(draw),
              kind(draw, labels),
              draw.percent(4) ? draw.noValue() : draw.oneOf(ISSUERS)));
    }
    return new Vouchers(List.copyOf(rows));
  }

  private static String kind(Draw draw, Labels labels) {
    if (draw.percent(5)) {
      return draw.noValue();
    }
    return labels.of(draw.percent(78) ? VoucherKind.YANGTZE_DELTA : VoucherKind.OTHER);
  }

  CsvFile table() {
    return new CsvFile("vouchers.csv", List.of("创新券编号", "创新券名称", "持券人所在地", "类别", "发券省份"), rows);
  }

  CsvFile useTable(Draw draw) {
    List<List<String>> uses = new ArrayList<>();
    for (List<String> voucher : rows) {
      for (int i = draw.oneOf(List.of(0, 1, 1, 1, 2)); i > 0; i--) {
        uses.add(
            List.of(
                String.format(Locale.ROOT, "SY%04d", uses.size() + 1),
                voucher.get(0),
                draw.percent(8) ? draw.noValue() : draw.oneOf(PROVIDERS)));
      }
    }
    return new CsvFile("voucher-uses.csv", List.of("使用编号", "创新券编号", "服务机构所在省份"), uses);
  }
}
