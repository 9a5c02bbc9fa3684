package io.guiju.harness.register;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** R&amp;D expense and revenue, with every case that a share of 5 % can meet. */
final class Figures {
  private static final BigDecimal SHARE_LIMIT = new BigDecimal("0.05");
  private static final BigDecimal LEAST = new BigDecimal("0.01");
  private static final BigDecimal DESIGNATED_SIZE = new BigDecimal("2000");

  /** Cases that chance would seldom give, and for how many enterprises of Jiaxing. */
  private enum Case {
    EXACTLY_AT_LIMIT(8),
    JUST_ABOVE(8),
    JUST_BELOW(8),
    REVENUE_ZERO(10),
    REVENUE_NEGATIVE(6),
    EXPENSE_MISSING(8),
    REVENUE_MISSING(8),
    YEAR_MISSING(25),
    BOTH_YEARS_MISSING(15),
    WITH_YEAR_BEFORE(165),
    ORDINARY(0);

    private final int count;

    Case(int count) {
      this.count = count;
    }
  }

  private final Draw draw;
  private final List<List<String>> rows = new ArrayList<>();

  private Figures(Draw draw) {
    this.draw = draw;
  }

  static CsvFile table(Draw draw, Enterprises enterprises) {
    Figures figures = new Figures(draw);
    Map<String, Case> cases = figures.assign(enterprises);
    for (String code : enterprises.codes()) {
      figures.add(code, cases.getOrDefault(code, Case.ORDINARY));
    }
    return new CsvFile(
        "figures.csv", List.of("统一社会信用代码", "年度", "研发费用(万元)", "营业收入(万元)"), figures.rows);
  }

  private Map<String, Case> assign(Enterprises enterprises) {
    List<MadeUpEnterprise> shuffled = draw.shuffled(enterprises.inJiaxing());
    Map<String, Case> cases = new HashMap<>();
    int next = 0;
    for (Case kind : Case.values()) {
      for (MadeUpEnterprise enterprise : shuffled.subList(next, next + kind.count)) {
        cases.put(enterprise.code(), kind);
      }
      next += kind.count;
    }
    return cases;
  }

  private void add(String code, Case kind) {
    BigDecimal revenue = draw.revenue();
    BigDecimal expense = revenue.multiply(draw.share()).setScale(2, RoundingMode.HALF_UP);
    BigDecimal round = revenue.setScale(0, RoundingMode.DOWN).setScale(2);
    BigDecimal atLimit = round.multiply(SHARE_LIMIT).setScale(2);
    switch (kind) {
      case EXACTLY_AT_LIMIT -> row(code, 2023, atLimit, round);
      case JUST_ABOVE -> row(code, 2023, atLimit.add(LEAST), round);
      case JUST_BELOW -> row(code, 2023, atLimit.subtract(LEAST), round);
      case REVENUE_ZERO -> row(code, 2023, expense, BigDecimal.ZERO.setScale(2));
      case REVENUE_NEGATIVE -> row(code, 2023, expense, revenue.negate());
      case EXPENSE_MISSING ->
          rows.add(List.of(code, "2023", draw.noValue(), revenue.toPlainString()));
      case REVENUE_MISSING ->
          rows.add(List.of(code, "2023", expense.toPlainString(), draw.noValue()));
      case YEAR_MISSING -> row(code, 2022, expense, revenue);
      case BOTH_YEARS_MISSING -> {}
      case WITH_YEAR_BEFORE -> {
        BigDecimal before = draw.revenue();
        row(code, 2022, before.multiply(draw.share()).setScale(2, RoundingMode.HALF_UP), before);
        row(code, 2023, expense, revenue);
      }
      case ORDINARY -> row(code, 2023, expense, revenue);
    }
  }

  /** Whether they are of industry above designated size (规上工业), as revenue suggests. */
  static CsvFile scaled(Draw draw, CsvFile table) {
    return table.with(List.of("规上工业"), row -> List.of(scale(draw, table.cell(row, "营业收入(万元)"))));
  }

  private static String scale(Draw draw, String revenue) {
    if (!revenue.matches("[\\d.]+")) {
      return draw.yesOrNo(45, 35);
    }
    return new BigDecimal(revenue).compareTo(DESIGNATED_SIZE) >= 0
        ? draw.yesOrNo(82, 15)
        : draw.yesOrNo(1, 96);
  }

  private void row(String code, int year, BigDecimal expense, BigDecimal revenue) {
    rows.add(List.of(code, String.valueOf(year), expense.toPlainString(), revenue.toPlainString()));
  }
}
