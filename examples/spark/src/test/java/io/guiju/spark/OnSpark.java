package io.guiju.spark;

import io.guiju.harness.result.FindingCells;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** What a result on Spark says, as the harness's. */
final class OnSpark {
  private OnSpark() {}

  /** The folder with a result, read again. */
  static Harness written(Path folder) throws IOException {
    Dataset<Row> findings =
        LocalSpark.session().read().schema(schema()).parquet(folder.resolve("findings").toString());
    return new Harness(
        lines(findings.selectExpr(FindingCells.HEADER.toArray(String[]::new))).stream()
            .sorted()
            .toList(),
        lines(LocalSpark.session().read().parquet(folder.resolve("rejected").toString())),
        Files.readString(folder.resolve("progress.csv")),
        Files.readString(folder.resolve("progress.json")));
  }

  /** Where there is no finding, no file says it. */
  private static String schema() {
    return FindingCells.HEADER.stream()
        .map(name -> name + " string")
        .collect(Collectors.joining(", "));
  }

  static List<String> lines(Dataset<Row> rows) {
    return rows.collectAsList().stream().map(OnSpark::line).collect(Collectors.toList());
  }

  private static String line(Row row) {
    return Harness.line(
        IntStream.range(0, row.length()).mapToObj(i -> String.valueOf(row.get(i))).toList());
  }
}
