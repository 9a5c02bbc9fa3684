package io.guiju.spark;

import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.flatten;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.slice;
import static org.apache.spark.sql.functions.when;

import io.guiju.Outcome;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.spark.SparkContext;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RuntimeConfig;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.apache.spark.util.LongAccumulator;
import org.jspecify.annotations.Nullable;

/**
 * The stages of a run.
 *
 * @param given the tables that Spark reads, by their places among all
 * @param partitions into how many records go; Spark decides where it is 0
 * @param few up to how many references are followed on the driver
 */
record Run(
    SparkSession spark,
    Setup setup,
    Map<Integer, TableRows> given,
    int partitions,
    int few,
    Remarks remarks) {
  /**
   * What stands beside the numbers, in words.
   *
   * @param warnings on how files are written
   * @param notes of the mapping
   */
  record Remarks(List<String> warnings, List<String> notes) {}

  private static final String RECORD = "record";
  private static final String MAY_COALESCE =
      "spark.sql.optimizer.canChangeCachedPlanOutputPartitioning";

  Checked check() {
    @Nullable Dataset<Row> kept = null;
    try {
      describe("guiju 1/4: look at each row");
      Dataset<Row> scanned = keep(scanned());
      kept = scanned;
      List<Row> tables = counted(scanned);
      GivenIds.requireAsked(setup, scanned);
      TreeSet<String> anyones = new TreeSet<>();
      tables.forEach(table -> anyones.addAll(table.<String>getList(3)));
      describe("guiju 2/4: find the rows that belong together");
      Dataset<Row> components = Components.of(pairs(scanned), few);
      describe("guiju 3/4: join and assess the records");
      Dataset<Row> parts = keep(assessed(scanned, components, anyones));
      return new Checked(this, tables, scanned, parts);
    } catch (Exception e) {
      // Spark throws checked exceptions that it does not declare.
      if (kept != null) {
        kept.unpersist();
      }
      throw Told.among(e);
    } finally {
      describe(null);
    }
  }

  void describe(@Nullable String job) {
    spark.sparkContext().setJobDescription(job);
  }

  /** Spark must be told that it may put small partitions together in what it keeps. */
  private Dataset<Row> keep(Dataset<Row> rows) {
    RuntimeConfig conf = spark.conf();
    String before = conf.get(MAY_COALESCE);
    conf.set(MAY_COALESCE, true);
    try {
      return rows.persist(StorageLevel.MEMORY_AND_DISK());
    } finally {
      conf.set(MAY_COALESCE, before);
    }
  }

  /** Each row with what it says by itself. */
  private Dataset<Row> scanned() {
    return spread(rows())
        .mapPartitions(
            new ScanRows(setup, accumulator("rows read"), accumulator("rows rejected")),
            Encoders.row(Scanned.SCHEMA));
  }

  private LongAccumulator accumulator(String name) {
    SparkContext context = spark.sparkContext();
    return context.longAccumulator("guiju: " + name);
  }

  private Dataset<Row> rows() {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    List<Integer> files = new ArrayList<>();
    for (int i = 0; i < setup.tables().size(); i++) {
      if (!given.containsKey(i)) {
        files.add(i);
      }
    }
    JavaRDD<Row> rows =
        files.isEmpty()
            ? context.emptyRDD()
            : context.parallelize(files, files.size()).flatMap(new ReadTables(setup));
    for (Map.Entry<Integer, TableRows> table : given.entrySet()) {
      rows = rows.union(table.getValue().numbered(table.getKey()));
    }
    return spark.createDataFrame(rows, Rows.SCHEMA);
  }

  /** A file is read in one task, and its rows are looked at in many. */
  private Dataset<Row> spread(Dataset<Row> rows) {
    return distributed(rows, col(Rows.INPUT), col(Rows.ORDINAL));
  }

  /** Spark makes fewer and larger partitions of many small ones, unless their number is given. */
  private Dataset<Row> distributed(Dataset<Row> rows, Column... by) {
    return partitions == 0 ? rows.repartition(by) : rows.repartition(partitions, by);
  }

  /** By table, in any order: its place, rows, rejected ones, types that are anyone's. */
  private static List<Row> counted(Dataset<Row> scanned) {
    return scanned
        .groupBy(Rows.INPUT)
        .agg(
            count(lit(1)),
            count_if(col(Scanned.ASIDE)),
            array_distinct(flatten(collect_set(Scanned.ANYONES))))
        .collectAsList();
  }

  /** Facts that a row gives or refers to belong together. */
  private static Dataset<Row> pairs(Dataset<Row> scanned) {
    Column keys = col(Scanned.KEYS);
    return scanned
        .where(col(Scanned.ASIDE).equalTo(false).and(size(keys).gt(1)))
        .select(keys.getItem(0).as("one"), explode(slice(keys, lit(2), size(keys))).as("other"));
  }

  /** Each record wholly in one partition; a rejected row goes to all from which it takes. */
  private Dataset<Row> assessed(
      Dataset<Row> scanned, Dataset<Row> components, TreeSet<String> anyones) {
    Column keys = col(Scanned.KEYS);
    Map<Outcome, LongAccumulator> outcomes = new EnumMap<>(Outcome.class);
    for (Outcome outcome : Outcome.values()) {
      outcomes.put(outcome, accumulator(outcome.name()));
    }
    Dataset<Row> placed =
        scanned.select(
            col(Rows.INPUT),
            col(Rows.ORDINAL),
            col(Rows.LINE),
            col(Rows.CELLS),
            col(Rows.FLAWED),
            col(Scanned.ASIDE),
            explode(when(col(Scanned.ASIDE), keys).otherwise(slice(keys, 1, 1)))
                .as(Components.NODE));
    Dataset<Row> joined =
        placed
            .join(
                components,
                placed.col(Components.NODE).equalTo(components.col(Components.NODE)),
                "left")
            .withColumn(RECORD, coalesce(col(Components.ROOT), placed.col(Components.NODE)))
            .drop(Components.NODE, Components.ROOT);
    return distributed(joined, col(RECORD))
        .sortWithinPartitions(Rows.INPUT, Rows.ORDINAL)
        .mapPartitions(
            new AssessRecords(
                setup, List.copyOf(anyones), accumulator("records assessed"), outcomes),
            Encoders.row(Parts.SCHEMA));
  }
}
