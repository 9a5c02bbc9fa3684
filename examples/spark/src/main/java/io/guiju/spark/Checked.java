package io.guiju.spark;

import static org.apache.spark.sql.functions.col;

import io.guiju.Facts;
import io.guiju.harness.Remainder;
import io.guiju.harness.mapping.MappedFile;
import io.guiju.harness.records.Register;
import io.guiju.harness.result.Board;
import io.guiju.harness.result.Counts;
import io.guiju.harness.result.FindingCells;
import io.guiju.harness.result.Summary;
import io.guiju.progress.Scoreboard;
import io.guiju.progress.Tally;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * What a check found. It is kept by Spark until it is closed; what is lost with an executor is made
 * anew, and never counted twice.
 */
public final class Checked implements AutoCloseable {
  private static final String PLACE = "place";

  private final Run run;
  private final Dataset<Row> scanned;
  private final Dataset<Row> parts;
  private final Summary summary;

  /**
   * @param tables how many rows each has, and what its rows say by themselves
   */
  Checked(Run run, List<Row> tables, Dataset<Row> scanned, Dataset<Row> parts) {
    this.run = run;
    this.scanned = scanned;
    this.parts = parts;
    this.summary = summary(tables);
  }

  /**
   * The findings in words, under the names of the columns of the harness's {@code findings.csv}.
   */
  public Dataset<Row> findings() {
    return parts
        .where(col(Parts.KIND).equalTo(Parts.FINDING))
        .select(FindingCells.HEADER.stream().map(name -> col(name)).toArray(Column[]::new));
  }

  /** The rows set aside in the order of the tables and their rows: where, what, and why. */
  public Dataset<Row> rejected() {
    List<String> cells = FindingCells.HEADER;
    Dataset<Row> alone =
        scanned
            .where(col(Scanned.ASIDE))
            .select(
                col(Rows.INPUT).as(PLACE),
                col(Rows.LINE).as("row"),
                col(Scanned.COLUMN),
                col(Scanned.VALUE),
                col(Scanned.REASON));
    Dataset<Row> repeated =
        parts
            .where(col(Parts.KIND).equalTo(Parts.REJECTED))
            .select(
                col(cells.get(0)).cast("int").as(PLACE),
                col(cells.get(1)).cast("long").as("row"),
                col(cells.get(2)).as(Scanned.COLUMN),
                col(cells.get(3)).as(Scanned.VALUE),
                col(cells.get(4)).as(Scanned.REASON));
    return alone
        .union(repeated)
        .join(names(), PLACE)
        .orderBy(PLACE, "row")
        .select("file", "row", Scanned.COLUMN, Scanned.VALUE, Scanned.REASON);
  }

  private Dataset<Row> names() {
    List<Row> names = new ArrayList<>();
    for (int i = 0; i < run.setup().tables().size(); i++) {
      names.add(RowFactory.create(i, run.setup().tables().get(i).source().name()));
    }
    return run.spark()
        .createDataFrame(
            names,
            new StructType()
                .add(PLACE, DataTypes.IntegerType, false)
                .add("file", DataTypes.StringType, false));
  }

  /** Rows, findings by provision and outcome, and where the plan stands. */
  public Summary summary() {
    return summary;
  }

  public Scoreboard scoreboard() {
    return summary.board().scoreboard();
  }

  /** What whoever runs the check should know, in words. */
  public List<String> warnings() {
    return run.warnings();
  }

  private Summary summary(List<Row> tables) {
    Evaluator evaluator = Evaluator.of(run.setup());
    long[] read = new long[run.setup().tables().size()];
    long[] rejected = new long[read.length];
    long[] repeated = new long[read.length];
    for (Row table : tables) {
      read[table.getInt(0)] = table.getLong(1);
      rejected[table.getInt(0)] = table.getLong(2);
    }
    Counts counts = new Counts(evaluator.pack());
    Tally tally = Tally.at(run.setup().recordsAsOf());
    long unchecked = 0;
    Facts.Builder plan = Facts.builder();
    for (Row part :
        parts.where(col(Parts.KIND).equalTo(Parts.SUMS)).select(Parts.PAYLOAD).collectAsList()) {
      Sums sums = Rows.object(Sums.class, (byte[]) part.get(0));
      counts.add(new Counts(evaluator.pack(), sums.counts()));
      tally.merge(sums.tally());
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
    tally.add(evaluator.checker().contributions(remainder, run.setup().recordsAsOf(), false));
    Board board =
        new Board(
            evaluator.pack(),
            evaluator.checker().progress(plan.build(), tally, run.setup().asOf()));
    return new Summary(
        evaluator.pack(),
        run.setup().asOf(),
        evaluator.mapping().settings().overriddenBy(run.setup().settings()),
        Arrays.stream(read).sum(),
        Arrays.stream(rejected).sum(),
        unchecked,
        counts,
        board);
  }

  /**
   * Leaves the result in a folder that is not there yet: {@code findings} and {@code rejected} as
   * Parquet, the scoreboard and, when all is whole, {@code summary.json}.
   *
   * @param folder an address that Hadoop writes
   */
  public void write(String folder) {
    new Written(run, this, folder).write();
  }

  /** Lets go of what Spark keeps. */
  @Override
  public void close() {
    parts.unpersist();
    scanned.unpersist();
  }
}
