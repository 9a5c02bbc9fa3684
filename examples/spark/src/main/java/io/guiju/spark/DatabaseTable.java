package io.guiju.spark;

import static org.apache.spark.sql.functions.col;

import io.guiju.harness.input.Database;
import io.guiju.harness.input.SourceFile;
import io.guiju.harness.words.Failure;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.NumericType;
import org.apache.spark.sql.types.StringType;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * A table of a database, which Spark reads where the mapping says it is. The database numbers the
 * rows, so that each has the number that the harness gives it; numbers come as texts, so that none
 * is rounded on the way.
 */
final class DatabaseTable {
  /** What the mapping says itself, or what it needs to be read the same each time. */
  private static final Set<String> TAKEN =
      Set.of(
          "url",
          "user",
          "password",
          "dbtable",
          "query",
          "customSchema",
          "partitionColumn",
          "lowerBound",
          "upperBound");

  private static final String PARTS = "numPartitions";

  private DatabaseTable() {}

  /** An option that cannot be set; null where all can. */
  static @Nullable String taken(Set<String> options) {
    return options.stream()
        .filter(option -> TAKEN.stream().anyMatch(option::equalsIgnoreCase))
        .findFirst()
        .orElse(null);
  }

  /**
   * @param free options of Spark for databases
   * @throws Failure if the database cannot be read
   */
  static TableRows read(
      SparkSession spark, SourceFile from, Database database, Map<String, String> free) {
    Map<String, String> options = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    options.put("fetchsize", "1000");
    options.putAll(drivers(database));
    options.putAll(free);
    database.asking(from).forEach((key, value) -> options.put("" + key, "" + value));
    options.put("url", database.url());
    options.put("dbtable", "(" + database.numbered(from, ParquetTable.ROW) + ") guiju_table");
    String parts = options.remove(PARTS);
    try {
      Dataset<Row> table = load(spark, options);
      options.put("customSchema", texts(table.schema()));
      if (parts != null) {
        options.put("upperBound", Long.toString(table.count() + 1));
        options.put("lowerBound", "1");
        options.put("partitionColumn", ParquetTable.ROW);
        options.put(PARTS, parts);
      }
      // Databases differ in the type of a row's number.
      Dataset<Row> rows =
          load(spark, options).withColumn(ParquetTable.ROW, col(ParquetTable.ROW).cast("long"));
      return new TableRows(rows, List.of(ParquetTable.ROW));
    } catch (Exception e) {
      // Spark lets through what drivers throw, and does not declare it.
      throw database.failed(from, e);
    }
  }

  private static Dataset<Row> load(SparkSession spark, Map<String, String> options) {
    return spark.read().format("jdbc").options(options).load();
  }

  /** Spark's own classes do not see the drivers of a job. */
  private static Map<String, String> drivers(Database database) {
    try {
      for (Driver driver : ServiceLoader.load(Driver.class, DatabaseTable.class.getClassLoader())) {
        if (driver.acceptsURL(database.url())) {
          return Map.of("driver", driver.getClass().getName());
        }
      }
    } catch (SQLException e) {
      return Map.of();
    }
    return Map.of();
  }

  /** As the driver writes them, which is exact. */
  private static String texts(StructType schema) {
    return Arrays.stream(schema.fields())
        .filter(field -> !field.name().equals(ParquetTable.ROW))
        .filter(
            field ->
                field.dataType() instanceof NumericType || field.dataType() instanceof StringType)
        .map(field -> "`" + field.name().replace("`", "``") + "` STRING")
        .collect(Collectors.joining(", "));
  }
}
