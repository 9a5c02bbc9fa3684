package io.guiju.quickstart;

import io.guiju.Facts;
import io.guiju.facts.AnnualFigures;
import io.guiju.facts.Enterprise;
import io.guiju.type.Place;
import java.math.BigDecimal;
import java.util.List;

/** Facts from classes that a host has already, and that know nothing of Guiju. */
final class OwnClasses {
  record Firm(String creditCode, String name, String district, List<Account> accounts) {}

  /** Amounts are in 分, a hundredth of a 元. */
  record Account(int year, long researchCost, long turnover) {}

  private OwnClasses() {}

  // The adapter.
  static Facts facts(Firm firm) {
    Facts.Builder facts = Facts.builder();
    facts.add(new Enterprise(firm.creditCode(), firm.name(), new Place(firm.district())));
    for (Account account : firm.accounts()) {
      facts.add(
          new AnnualFigures(
              firm.creditCode(),
              account.year(),
              BigDecimal.valueOf(account.researchCost(), 2),
              BigDecimal.valueOf(account.turnover(), 2)));
    }
    return facts.build();
  }
}
