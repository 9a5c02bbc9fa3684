package io.guiju;

import org.jspecify.annotations.Nullable;

/** How a condition compares a term with its limit. */
public enum Operator {
  EQUAL("=="),
  NOT_EQUAL("!="),
  LESS("<"),
  AT_MOST("<="),
  MORE(">"),
  AT_LEAST(">="),
  MEMBER("memberOf"),
  NOT_MEMBER("not memberOf"),
  /** A place within another; only the scope of a plan uses it. */
  WITHIN("within");

  private final String symbol;

  Operator(String symbol) {
    this.symbol = symbol;
  }

  /** As a rule writes it. */
  public String symbol() {
    return symbol;
  }

  public static @Nullable Operator ofSymbol(String symbol) {
    for (Operator operator : values()) {
      if (operator.symbol.equals(symbol)) {
        return operator;
      }
    }
    return null;
  }

  public boolean isMembership() {
    return this == MEMBER || this == NOT_MEMBER;
  }

  public boolean isOrder() {
    return this == LESS || this == AT_MOST || this == MORE || this == AT_LEAST;
  }
}
