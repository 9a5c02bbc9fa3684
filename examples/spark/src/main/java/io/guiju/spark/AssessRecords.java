package io.guiju.spark;

import io.guiju.Assessment;
import io.guiju.CrossCheck;
import io.guiju.Facts;
import io.guiju.Finding;
import io.guiju.Outcome;
import io.guiju.harness.records.Rejection;
import io.guiju.harness.result.Counts;
import io.guiju.progress.Tally;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.function.Supplier;
import org.apache.spark.TaskContext;
import org.apache.spark.TaskKilledException;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.util.LongAccumulator;
import org.apache.spark.util.TaskCompletionListener;
import org.jspecify.annotations.Nullable;

/**
 * Joins and assesses the rows of a partition.
 *
 * @param anyones types that are complete for nobody, since some fact of them is anyone's
 * @param outcomes how many findings have each outcome, for Spark's page
 */
record AssessRecords(
    Setup setup,
    List<String> anyones,
    LongAccumulator records,
    Map<Outcome, LongAccumulator> outcomes)
    implements MapPartitionsFunction<Row, Row> {
  @Override
  public Iterator<Row> call(Iterator<Row> rows) {
    return rows.hasNext()
        ? Told.of(setup, () -> new Assessed(Evaluator.of(setup), rows))
        : Collections.emptyIterator();
  }

  /** The findings of a partition, then its rejected rows, then its sums. */
  private final class Assessed extends Upcoming {
    private final TaskContext task = TaskContext.get();
    private final Evaluator evaluator;
    private final Portion portion;
    private final Iterator<? extends Supplier<Facts>> left;
    private final Queue<Row> made = new ArrayDeque<>();
    private final Counts counts;
    private final Tally tally;
    private final CrossCheck crossCheck;
    private boolean summed;
    private long written;

    Assessed(Evaluator evaluator, Iterator<Row> rows) {
      super(setup);
      this.evaluator = evaluator;
      this.portion = new Portion(evaluator, rows, new HashSet<>(anyones));
      task.addTaskCompletionListener((TaskCompletionListener) context -> portion.close());
      this.left = portion.records();
      this.counts = new Counts(evaluator.pack());
      this.tally = Tally.at(setup.recordsAsOf());
      this.crossCheck = evaluator.crossCheck();
    }

    @Override
    @Nullable Row step() {
      while (made.isEmpty() && left.hasNext()) {
        assess(left.next().get());
      }
      if (made.isEmpty() && !summed) {
        summed = true;
        sum();
      }
      return made.poll();
    }

    private void assess(Facts facts) {
      // What a task keeps that is killed and ends all the same, others take without counting it.
      if (task.isInterrupted()) {
        throw new TaskKilledException("another attempt assesses these records");
      }
      boolean both = crossCheck.at(Chosen.ordinal(facts));
      Assessment assessment = evaluator.checker().check(facts, setup.asOf(), both);
      counts.add(assessment);
      tally.add(evaluator.checker().contributions(facts, setup.recordsAsOf(), both));
      records.add(1L);
      for (Finding finding : assessment.findings()) {
        outcomes.get(finding.outcome()).add(1L);
        if (evaluator.only().test(finding)) {
          written++;
          made.add(row(Parts.FINDING, null, (Object[]) evaluator.cells().of(finding)));
        }
      }
    }

    private void sum() {
      List<Rejection> repeated = portion.repeated();
      long[] byTable = new long[setup.tables().size()];
      for (Rejection rejection : repeated) {
        int input = input(rejection);
        byTable[input]++;
        made.add(
            row(
                Parts.REJECTED,
                null,
                Integer.toString(input),
                Long.toString(rejection.line()),
                rejection.column(),
                rejection.value(),
                rejection.reason().in(setup.language())));
      }
      Sums sums =
          new Sums(
              counts.write(),
              tally,
              written,
              byTable,
              portion.unchecked(),
              PlanFact.of(portion.plan()));
      made.add(row(Parts.SUMS, Rows.bytes(sums)));
    }

    private int input(Rejection rejection) {
      for (int i = 0; i < setup.tables().size(); i++) {
        if (setup.tables().get(i).source().name().equals(rejection.file())) {
          return i;
        }
      }
      throw new IllegalStateException(rejection.file());
    }

    private static Row row(String kind, byte @Nullable [] payload, Object... cells) {
      List<@Nullable Object> row =
          new ArrayList<>(Collections.nCopies(Parts.SCHEMA.length(), null));
      row.set(0, kind);
      for (int i = 0; i < cells.length; i++) {
        row.set(i + 1, cells[i]);
      }
      row.set(row.size() - 1, payload);
      return RowFactory.create(row.toArray());
    }
  }
}
