package io.guiju.batch;

import io.guiju.Assessment;
import io.guiju.ComplianceChecker;
import io.guiju.CrossCheck;
import io.guiju.Facts;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Checks many records. The assessments come in the order of the records and are the same on any
 * number of threads. Immutable and thread-safe; each run has threads of its own.
 */
public final class BatchChecker {
  private static final int CHUNK = 64;
  private static final int CHUNKS_AHEAD = 4;

  private final ComplianceChecker checker;
  private final int threads;
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
    run(records, asOf, Function.identity(), sink);
  }

  /**
   * Checks all records and makes something of each assessment, such as its words. Both the records
   * and the results are handled on the calling thread, so neither needs to be thread-safe; records
   * are read no further ahead than the threads need.
   *
   * @param records facts, each assessed by themselves
   * @param work what is made of each assessment, on the threads of the run
   * @param sink gets what was made of each record, in their order
   * @throws IllegalStateException if the work fails on a record; it says which by its number from 1
   * @throws CancellationException if the calling thread is interrupted
   */
  public <R> void run(
      Iterator<Facts> records,
      LocalDate asOf,
      Function<? super Assessment, R> work,
      Consumer<? super R> sink) {
    ExecutorService executor = Executors.newFixedThreadPool(threads, BatchChecker::daemon);
    try {
      Queue<Future<List<R>>> ahead = new ArrayDeque<>();
      long ordinal = before + 1;
      while (records.hasNext()) {
        List<Facts> chunk = new ArrayList<>(CHUNK);
        while (chunk.size() < CHUNK && records.hasNext()) {
          chunk.add(records.next());
        }
        long first = ordinal;
        ordinal += chunk.size();
        ahead.add(executor.submit(() -> check(chunk, first, asOf, work)));
        if (ahead.size() >= threads * CHUNKS_AHEAD) {
          result(ahead.remove()).forEach(sink);
        }
      }
      while (!ahead.isEmpty()) {
        result(ahead.remove()).forEach(sink);
      }
    } finally {
      executor.shutdownNow();
    }
  }

  private <R> List<R> check(
      List<Facts> chunk, long first, LocalDate asOf, Function<? super Assessment, R> work) {
    List<R> results = new ArrayList<>(chunk.size());
    for (int i = 0; i < chunk.size(); i++) {
      try {
        results.add(work.apply(checker.check(chunk.get(i), asOf, crossCheck.at(first + i))));
      } catch (RuntimeException e) {
        throw new IllegalStateException("Record " + (first + i) + " could not be checked: " + e, e);
      }
    }
    return results;
  }

  private static <R> R result(Future<R> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("The run was interrupted");
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw (RuntimeException) e.getCause();
    }
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "guiju-batch");
    thread.setDaemon(true);
    return thread;
  }

  /** Options of a batch checker. Not thread-safe. */
  public static final class Builder {
    private final ComplianceChecker checker;
    private int threads = 1;
    private CrossCheck crossCheck = CrossCheck.sometimes();
    private long before;

    private Builder(ComplianceChecker checker) {
      this.checker = checker;
    }

    /**
     * @throws IllegalArgumentException if not positive
     */
    public Builder threads(int number) {
      if (number < 1) {
        throw new IllegalArgumentException(number + " threads: give 1 or more");
      }
      this.threads = number;
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
