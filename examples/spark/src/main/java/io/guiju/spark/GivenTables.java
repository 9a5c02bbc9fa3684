package io.guiju.spark;

import io.guiju.harness.input.Database;
import io.guiju.harness.input.SourceFile;
import io.guiju.harness.records.Input;
import io.guiju.harness.words.Failure;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;

/** The tables of a register, and which of them Spark reads. Not thread-safe. */
final class GivenTables {
  private final SparkSession spark;
  private final Map<Source, @Nullable Supplier<TableRows>> tables = new LinkedHashMap<>();
  private Map<String, String> jdbc = Map.of();

  GivenTables(SparkSession spark) {
    this.spark = spark;
  }

  void file(String address) {
    if (ParquetTable.isNamed(address)) {
      tables.put(
          Source.dataset(address, Source.file(address).name()),
          () -> new TableRows(ParquetTable.read(spark, address), List.of(ParquetTable.ROW)));
    } else {
      tables.put(Source.file(address), null);
    }
  }

  void table(String name, Dataset<Row> rows, List<String> order) {
    tables.put(Source.dataset(name, name), () -> new TableRows(rows, order));
  }

  void jdbc(Map<String, String> options) {
    String taken = DatabaseTable.taken(options.keySet());
    if (taken != null) {
      throw new IllegalArgumentException(
          taken + ": not an option here. Say in the mapping, under jdbc, what is read");
    }
    this.jdbc = Map.copyOf(options);
  }

  List<SourceFile> files() {
    return tables.keySet().stream().map(Source::file).toList();
  }

  /** Where an input is. */
  Source source(Input input) {
    SourceFile file = input.file();
    return tables.keySet().stream()
        .filter(source -> source.shown().equals(file.shown()))
        .findFirst()
        .orElseGet(() -> Source.dataset(file.shown(), file.name()));
  }

  /**
   * The rows of an input that Spark reads; null where the harness does.
   *
   * @throws Failure if they cannot be read
   */
  @Nullable TableRows rows(Input input) {
    if (input.format() instanceof Database database) {
      return DatabaseTable.read(spark, input.file(), database, jdbc);
    }
    Supplier<TableRows> read = tables.get(source(input));
    return read == null ? null : read.get();
  }
}
