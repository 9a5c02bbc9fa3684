package io.guiju.spark;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;

import io.guiju.harness.words.Failure;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** A file of Parquet, or a folder of them in the order of their names. */
final class ParquetTable {
  /** Which row of the table it is, from 1 on. */
  static final String ROW = "guiju_row";

  private static final String FILE = "guiju_file";
  private static final String INDEX = "guiju_index";
  private static final String BEFORE = "guiju_before";

  private ParquetTable() {}

  static boolean isNamed(String address) {
    return address.endsWith(".parquet");
  }

  /**
   * @throws Failure if it is not there, or is none
   */
  static Dataset<Row> read(SparkSession spark, String address) {
    Dataset<Row> table = opened(spark, address);
    List<Column> columns = new ArrayList<>();
    Arrays.stream(table.columns()).forEach(name -> columns.add(table.col("`" + name + "`")));
    List<Column> numbered = new ArrayList<>(columns);
    numbered.add(col("_metadata.file_path").as(FILE));
    numbered.add(col("_metadata.row_index").as(INDEX));
    Dataset<Row> placed = table.select(numbered.toArray(Column[]::new));
    columns.clear();
    Arrays.stream(table.columns()).forEach(name -> columns.add(col("`" + name + "`")));
    columns.add(col(BEFORE).plus(col(INDEX)).plus(1L).as(ROW));
    return placed
        .join(broadcast(before(spark, placed)), FILE)
        .select(columns.toArray(Column[]::new));
  }

  private static Dataset<Row> opened(SparkSession spark, String address) {
    try {
      return spark.read().parquet(address);
    } catch (Exception e) {
      // Spark throws checked exceptions that it does not declare.
      throw Failure.reading(address, new IOException(Told.firstLine(e)));
    }
  }

  /** How many rows stand in the files before each. */
  private static Dataset<Row> before(SparkSession spark, Dataset<Row> placed) {
    List<Row> before = new ArrayList<>();
    long rows = 0;
    for (Row file : placed.groupBy(FILE).count().orderBy(FILE).collectAsList()) {
      before.add(RowFactory.create(file.get(0), rows));
      rows += file.getLong(1);
    }
    return spark.createDataFrame(
        before,
        new StructType()
            .add(FILE, DataTypes.StringType, false)
            .add(BEFORE, DataTypes.LongType, false));
  }
}
