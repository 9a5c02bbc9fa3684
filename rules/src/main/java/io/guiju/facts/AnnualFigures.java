package io.guiju.facts;

import io.guiju.type.Key;
import io.guiju.type.Ratio;
import io.guiju.type.Reference;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Figures of an enterprise's income statement for one fiscal year, of the single entity.
 *
 * @param enterpriseId the enterprise
 * @param year the fiscal year
 * @param rdExpense R&amp;D expense (研发费用), in 元
 * @param revenue operating revenue (营业收入), in 元
 * @param aboveScaleIndustry whether it was an industrial enterprise above designated size (规上工业企业)
 *     in that year
 */
public record AnnualFigures(
    @Key @Reference(Enterprise.class) String enterpriseId,
    @Key Integer year,
    @Nullable BigDecimal rdExpense,
    @Nullable BigDecimal revenue,
    @Nullable Boolean aboveScaleIndustry) {
  /** Figures of which the size of the enterprise is not said. */
  public AnnualFigures(
      String enterpriseId,
      Integer year,
      @Nullable BigDecimal rdExpense,
      @Nullable BigDecimal revenue) {
    this(enterpriseId, year, rdExpense, revenue, null);
  }

  /** R&amp;D expense over revenue; null where one is missing or revenue is zero or negative. */
  public @Nullable Ratio rdShareOfRevenue() {
    return Ratio.of(rdExpense, revenue);
  }
}
