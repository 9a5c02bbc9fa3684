package io.guiju.harness;

import io.guiju.ComplianceChecker;
import io.guiju.Facts;
import io.guiju.batch.BatchChecker;
import io.guiju.batch.SharedTally;
import io.guiju.harness.records.Register;
import io.guiju.harness.result.Board;
import io.guiju.harness.result.ResultWriter;
import io.guiju.progress.Tally;
import java.time.LocalDate;
import java.util.Objects;

/** Goes over the records of a register that was read. */
record Checking(ComplianceChecker checker, Selection selection, Register read, int threads) {
  private BatchChecker.Builder batch() {
    return BatchChecker.builder(checker).threads(threads);
  }

  /**
   * Takes down what is found of each record.
   *
   * @param told of each record, also of those that an interrupted run checked: they are added anew
   * @return what all of them add up to
   */
  Tally check(ResultWriter result, Runnable told) {
    LocalDate recordsAsOf = selection.recordsAsOf();
    long before = result.checked();
    Tally sum = batch().build().tally(read.first(before), recordsAsOf, told);
    SharedTally rest = new SharedTally(recordsAsOf);
    batch()
        .after(before)
        .build()
        .run(
            read.facts(before),
            selection.asOf(),
            checked -> {
              rest.add(
                  checker.contributions(checked.facts(), recordsAsOf, checked.isCrossChecked()));
              return result.explain(checked.assessment());
            },
            explained -> {
              result.add(explained);
              told.run();
            });
    return sum.merge(rest.sum());
  }

  /** What all records add up to, without checking them. */
  Tally tally(Runnable told) {
    return batch().build().tally(read.facts(), selection.recordsAsOf(), told);
  }

  /**
   * Where the plan itself stands.
   *
   * @param tally what the records that were read add up to, where nobody observed more
   */
  Board board(Tally tally) {
    Facts remainder = Remainder.of(selection, read);
    tally.add(checker.contributions(remainder, selection.recordsAsOf(), false));
    Facts plan = Objects.requireNonNullElseGet(read.plan(), Facts::of);
    return new Board(checker.pack(), checker.progress(plan, tally, selection.asOf()));
  }
}
