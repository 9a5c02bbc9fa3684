package io.guiju.spark;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.element_at;
import static org.apache.spark.sql.functions.lit;

import io.guiju.harness.result.FindingCells;
import io.guiju.harness.result.Summary;
import io.guiju.progress.Scoreboard;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What a check found. It is kept by Spark until it is closed; what is lost with an executor is made
 * anew, and never counted twice.
 */
public final class Checked implements AutoCloseable {
  private static final String PLACE = "place";

  private final Run run;
  private final Dataset<Row> scanned;
  private final Dataset<Row> parts;
  private final Totals totals;

  /**
   * @param tables how many rows each has, and what its rows say by themselves
   */
  Checked(Run run, List<Row> tables, Dataset<Row> scanned, Dataset<Row> parts) {
    this.run = run;
    this.scanned = scanned;
    this.parts = parts;
    this.totals = Totals.of(run.setup(), tables, parts);
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
        .repartition(1)
        .sortWithinPartitions(PLACE, "row")
        .select(
            element_at(names(), col(PLACE).plus(1)).as("file"),
            col("row"),
            col(Scanned.COLUMN),
            col(Scanned.VALUE),
            col(Scanned.REASON));
  }

  private Column names() {
    return array(
        run.setup().tables().stream()
            .map(table -> lit(table.source().name()))
            .toArray(Column[]::new));
  }

  /** Rows, findings by provision and outcome, and where the plan stands. */
  public Summary summary() {
    return totals.summary();
  }

  public Scoreboard scoreboard() {
    return totals.summary().board().scoreboard();
  }

  /** What whoever runs the check should know, in words. */
  public List<String> warnings() {
    return run.remarks().warnings();
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

  /**
   * What was found, how many rows there were, and where the result is, as {@code guiju check} says
   * it.
   *
   * @param folder where it was written
   */
  public List<String> lines(String folder) {
    return totals.lines(run, folder);
  }

  /** Lets go of what Spark keeps. */
  @Override
  public void close() {
    parts.unpersist();
    scanned.unpersist();
  }
}
