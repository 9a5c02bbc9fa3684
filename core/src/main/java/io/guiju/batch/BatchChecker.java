package io.guiju.batch;

import io.guiju.Assessment;
import io.guiju.ComplianceChecker;
import io.guiju.CrossCheck;
import io.guiju.Facts;
import io.guiju.progress.Tally;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.concurrent.CancellationException;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Checks many records. The assessments come in the order of the records and are the same on any
 * number of threads. Immutable and thread-safe; each run has threads of its own.
 */
public final class BatchChecker {
  private final ComplianceChecker checker;
  private final InOrder threads;
  private final CrossCheck crossCheck;
  private final long before;

  private BatchChecker(Builder builder) {
    this.checker = builder.checker;
    this.threads = builder.threads;
    this.crossCheck = builder.crossCheck;
    this.before = builder.before;
  }

  public static Builder builder(ComplianceChecker checker) {
    return new Builder(checker);
  }

  /**
   * Checks all records.
   *
   * @param records facts, each assessed by themselves
   * @param sink gets the assessment of each record, in their order
   */
  public void run(Iterator<Facts> records, LocalDate asOf, Consumer<Assessment> sink) {
    Iterator<Supplier<Facts>> made =
        new Iterator<>() {
          @Override
          public boolean hasNext() {
            return records.hasNext();
          }

          @Override
          public Supplier<Facts> next() {
            Facts next = records.next();
            return () -> next;
          }
        };
    run(made, asOf, Checked::assessment, sink);
  }

  /**
   * Checks all records and makes something of each with its assessment, such as words. Both the
   * records and the results are handled on the calling thread, so neither needs to be thread-safe;
   * records are read no further ahead than the threads need. Their facts are made on the threads of
   * the run.
   *
   * @param records what gives facts, each assessed by themselves
   * @param work what is made of each record, on the threads of the run
   * @param sink gets what was made of each record, in their order
   * @throws IllegalStateException if a record fails; it says which by its number from 1
   * @throws CancellationException if the calling thread is interrupted
   */
  public <R> void run(
      Iterator<? extends Supplier<Facts>> records,
      LocalDate asOf,
      Function<? super Checked, R> work,
      Consumer<? super R> sink) {
    each(
        records,
        (facts, isCrossChecked) ->
            work.apply(
                new Checked(facts, checker.check(facts, asOf, isCrossChecked), isCrossChecked)),
        sink);
  }

  /**
   * Adds up what records contribute to the indicators of the plan, without checking them. Numbered
   * and cross-checked as in {@link #run}.
   *
   * @param records what gives facts
   * @param progress told of each record, on the calling thread
   * @throws IllegalStateException if a record fails; it says which by its number from 1
   */
  public Tally tally(
      Iterator<? extends Supplier<Facts>> records, LocalDate asOf, Runnable progress) {
    SharedTally tally = new SharedTally(asOf);
    each(
        records,
        (facts, isCrossChecked) -> {
          tally.add(checker.contributions(facts, asOf, isCrossChecked));
          return facts;
        },
        done -> progress.run());
    return tally.sum();
  }

  private <R> void each(
      Iterator<? extends Supplier<Facts>> records,
      BiFunction<Facts, Boolean, R> work,
      Consumer<? super R> sink) {
    Iterator<Numbered> numbered =
        new Iterator<>() {
          private long ordinal = before;

          @Override
          public boolean hasNext() {
            return records.hasNext();
          }

          @Override
          public Numbered next() {
            return new Numbered(++ordinal, records.next());
          }
        };
    threads.<Numbered, R>run(numbered, record -> made(record, work), sink);
  }

  private record Numbered(long ordinal, Supplier<Facts> facts) {}

  private <R> R made(Numbered record, BiFunction<Facts, Boolean, R> work) {
    try {
      return work.apply(record.facts().get(), crossCheck.at(record.ordinal()));
    } catch (RuntimeException e) {
      throw new IllegalStateException(
          "Record " + record.ordinal() + " could not be checked: " + e, e);
    }
  }

  /** Options of a batch checker. Not thread-safe. */
  public static final class Builder {
    private final ComplianceChecker checker;
    private InOrder threads = new InOrder(1);
    private CrossCheck crossCheck = CrossCheck.sometimes();
    private long before;

    private Builder(ComplianceChecker checker) {
      this.checker = checker;
    }

    /**
     * @throws IllegalArgumentException if not positive
     */
    public Builder threads(int number) {
      this.threads = new InOrder(number);
      return this;
    }

    /**
     * Which records are cross-checked, whatever the checker itself does: one in 1,000 by default.
     */
    public Builder crossCheck(CrossCheck policy) {
      this.crossCheck = policy;
      return this;
    }

    /**
     * How many records of the same run were checked before, as when an interrupted run goes on: the
     * records are numbered after them.
     *
     * @throws IllegalArgumentException if negative
     */
    public Builder after(long records) {
      if (records < 0) {
        throw new IllegalArgumentException(records + " records: give 0 or more");
      }
      this.before = records;
      return this;
    }

    public BatchChecker build() {
      return new BatchChecker(this);
    }
  }
}
