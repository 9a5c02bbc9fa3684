package io.guiju.quickstart;

import io.guiju.Facts;
import io.guiju.facts.AnnualFigures;
import io.guiju.facts.Enterprise;
import io.guiju.facts.Title;
import io.guiju.facts.TitleKind;
import io.guiju.facts.TitleStatus;
import io.guiju.type.Place;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Facts as records of the vocabulary. */
final class RecordFacts {
  private RecordFacts() {}

  // As records.
  static Facts facts() {
    LocalDate first = LocalDate.of(2023, 1, 1);
    LocalDate last = LocalDate.of(2025, 12, 31);
    return Facts.builder()
        .add(new Enterprise("E1", "示例柔性电子有限公司", new Place("330481")))
        .add(new AnnualFigures("E1", 2023, new BigDecimal("4800000"), new BigDecimal("100000000")))
        .add(new Title("T1", "E1", TitleKind.HIDDEN_CHAMPION, TitleStatus.RECOGNISED, first, last))
        .complete(Title.class)
        .build();
  }
}
