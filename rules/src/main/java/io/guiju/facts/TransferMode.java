package io.guiju.facts;

/** How an achievement is transferred. */
public enum TransferMode {
  USE_BEFORE_TRANSFER,
  FUND_FIRST_EQUITY_LATER,
  ASSIGNMENT,
  LICENCE,
  VALUATION_INVESTMENT,
  OTHER
}
