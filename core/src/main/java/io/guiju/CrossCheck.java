package io.guiju;

/**
 * How often a Drools session runs beside the direct evaluation, so that a disagreement between the
 * two becomes an {@link Outcome#ERROR}.
 */
public final class CrossCheck {
  private final long every;

  private CrossCheck(long every) {
    this.every = every;
  }

  /** At each assessment; the default of a checker. */
  public static CrossCheck always() {
    return new CrossCheck(1);
  }

  /** At one record in 1,000; the default of batch runs. */
  public static CrossCheck sometimes() {
    return oneIn(1000);
  }

  /**
   * At the records 1, n + 1, 2 n + 1, ...
   *
   * @throws IllegalArgumentException if n is not positive
   */
  public static CrossCheck oneIn(long n) {
    if (n < 1) {
      throw new IllegalArgumentException("One in " + n + ": give 1 or more, or use never()");
    }
    return new CrossCheck(n);
  }

  public static CrossCheck never() {
    return new CrossCheck(0);
  }

  /**
   * Whether a record is checked both ways.
   *
   * @param ordinal the number of the record, from 1
   */
  public boolean at(long ordinal) {
    return every > 0 && (ordinal - 1) % every == 0;
  }
}
