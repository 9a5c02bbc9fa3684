package io.guiju.spark;

import static org.apache.spark.sql.functions.col;

import io.guiju.Facts;
import io.guiju.harness.Remainder;
import io.guiju.harness.mapping.MappedFile;
import io.guiju.harness.records.Register;
import io.guiju.harness.result.Board;
import io.guiju.harness.result.Counts;
import io.guiju.harness.result.ResultFolder;
import io.guiju.harness.result.Summary;
import io.guiju.harness.result.SummaryLines;
import io.guiju.harness.words.Words;
import io.guiju.progress.Tally;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The sums of all partitions put together.
 *
 * @param findings how many were asked for; all are counted in the summary
 */
record Totals(Summary summary, long findings) {
  /**
   * @param tables how many rows each has, and what its rows say by themselves
   * @param parts what came out of the partitions
   */
  static Totals of(Setup setup, List<Row> tables, Dataset<Row> parts) {
    Evaluator evaluator = Evaluator.of(setup);
    long[] read = new long[setup.tables().size()];
    long[] rejected = new long[read.length];
    long[] repeated = new long[read.length];
    for (Row table : tables) {
      read[table.getInt(0)] = table.getLong(1);
      rejected[table.getInt(0)] = table.getLong(2);
    }
    Counts counts = new Counts(evaluator.pack());
    Tally tally = Tally.at(setup.recordsAsOf());
    long findings = 0;
    long unchecked = 0;
    Facts.Builder plan = Facts.builder();
    for (Row part :
        parts.where(col(Parts.KIND).equalTo(Parts.SUMS)).select(Parts.PAYLOAD).collectAsList()) {
      Sums sums = Rows.object(Sums.class, (byte[]) part.get(0));
      counts.add(new Counts(evaluator.pack(), sums.counts()));
      tally.merge(sums.tally());
      findings += sums.findings();
      unchecked += sums.unchecked();
      sums.observed().forEach(fact -> fact.addTo(plan));
      for (int i = 0; i < repeated.length; i++) {
        repeated[i] += sums.repeated()[i];
        rejected[i] += sums.repeated()[i];
      }
    }
    List<MappedFile> mapped = new ArrayList<>();
    List<Register.FileRows> rows = new ArrayList<>();
    for (int i = 0; i < read.length; i++) {
      mapped.add(evaluator.mapped(i));
      rows.add(new Register.FileRows(read[i], rejected[i], repeated[i], 0, null, null, List.of()));
    }
    Facts remainder = Remainder.of(evaluator.mapping(), mapped, rows);
    tally.add(evaluator.checker().contributions(remainder, setup.recordsAsOf(), false));
    Board board =
        new Board(
            evaluator.pack(), evaluator.checker().progress(plan.build(), tally, setup.asOf()));
    Summary summary =
        new Summary(
            evaluator.pack(),
            setup.asOf(),
            evaluator.mapping().settings().overriddenBy(setup.settings()),
            Arrays.stream(read).sum(),
            Arrays.stream(rejected).sum(),
            unchecked,
            counts,
            board);
    return new Totals(summary, findings);
  }

  /** What the harness says of a run, with what a folder on Spark holds. */
  List<String> lines(Run run, String folder) {
    Words words = Words.in(run.setup().language());
    List<String> lines = new ArrayList<>(SummaryLines.findings(summary, words));
    lines.addAll(SummaryLines.only(summary, Evaluator.of(run.setup()).only(), findings, words));
    lines.addAll(SummaryLines.rows(summary, words));
    lines.add(
        words.say(
            "spark.files",
            folder,
            findings,
            Written.FINDINGS,
            summary.rejected(),
            Written.REJECTED,
            ResultFolder.PROGRESS,
            ResultFolder.PROGRESS_JSON,
            ResultFolder.SUMMARY));
    lines.addAll(run.remarks().notes());
    return lines;
  }
}
