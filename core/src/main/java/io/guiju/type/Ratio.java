package io.guiju.type;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An exact fraction: a share of revenue, 5 %, a third. Compared by cross-multiplication; nothing is
 * rounded before. Equal when the values are, so 1/20 equals 5/100.
 */
public final class Ratio implements Comparable<Ratio> {
  private final BigDecimal numerator;
  private final BigDecimal denominator;

  private Ratio(BigDecimal numerator, BigDecimal denominator) {
    this.numerator = numerator;
    this.denominator = denominator;
  }

  /**
   * The fraction, or null where it has no value: a part is missing, or the denominator is zero or
   * negative (a share of no revenue says nothing).
   */
  public static @Nullable Ratio of(
      @Nullable BigDecimal numerator, @Nullable BigDecimal denominator) {
    return numerator == null || denominator == null || denominator.signum() <= 0
        ? null
        : new Ratio(numerator, denominator);
  }

  /** An amount as a fraction over one. */
  public static Ratio of(BigDecimal amount) {
    return new Ratio(amount, BigDecimal.ONE);
  }

  public BigDecimal numerator() {
    return numerator;
  }

  /** Always positive. */
  public BigDecimal denominator() {
    return denominator;
  }

  public Ratio times(BigDecimal factor) {
    return new Ratio(numerator.multiply(factor), denominator);
  }

  /**
   * @param divisor positive
   */
  public Ratio dividedBy(BigDecimal divisor) {
    return new Ratio(numerator, denominator.multiply(divisor));
  }

  public Ratio times(Ratio factor) {
    return new Ratio(
        numerator.multiply(factor.numerator), denominator.multiply(factor.denominator));
  }

  /** Their quotient, or null where the divisor is not positive. */
  public @Nullable Ratio dividedBy(Ratio divisor) {
    return of(numerator.multiply(divisor.denominator), denominator.multiply(divisor.numerator));
  }

  public Ratio plus(Ratio other) {
    return new Ratio(
        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
        denominator.multiply(other.denominator));
  }

  /**
   * @param exponent not negative
   */
  public Ratio power(int exponent) {
    return new Ratio(numerator.pow(exponent), denominator.pow(exponent));
  }

  public Ratio minus(Ratio other) {
    return new Ratio(
        numerator.multiply(other.denominator).subtract(other.numerator.multiply(denominator)),
        denominator.multiply(other.denominator));
  }

  /** For display only: the decimal value, rounded. */
  public BigDecimal rounded(int scale, RoundingMode mode) {
    return numerator.divide(denominator, scale, mode);
  }

  /** Whether the decimal value with so many places is the exact one. */
  public boolean isExactAt(int scale) {
    return rounded(scale, RoundingMode.DOWN).multiply(denominator).compareTo(numerator) == 0;
  }

  @Override
  public int compareTo(Ratio other) {
    return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Ratio ratio && compareTo(ratio) == 0;
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(rounded(20, RoundingMode.DOWN).stripTrailingZeros());
  }

  /** The fraction as it was made: {@code 600/10000}. */
  @Override
  public String toString() {
    return numerator.toPlainString() + "/" + denominator.toPlainString();
  }
}
