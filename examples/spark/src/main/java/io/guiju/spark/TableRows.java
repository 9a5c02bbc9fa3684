package io.guiju.spark;

import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructField;

/**
 * The rows of a table that Spark reads, numbered from 1 in an order that does not depend on how
 * they are kept: only rows that say the same can change places.
 */
record TableRows(Dataset<Row> table, List<String> order) {
  List<String> columns() {
    return Arrays.stream(table.columns()).filter(name -> !isRowNumber(name)).toList();
  }

  private boolean isRowNumber(String name) {
    return name.equals(ParquetTable.ROW) && order.equals(List.of(ParquetTable.ROW));
  }

  /**
   * @param input which table of the register it is
   */
  JavaRDD<Row> numbered(int input) {
    int width = columns().size();
    if (order.equals(List.of(ParquetTable.ROW))) {
      return table
          .javaRDD()
          .map(row -> Rows.of(input, row.getLong(width), Cell.row(row, width, row.getLong(width))));
    }
    return table
        .orderBy(keys().toArray(Column[]::new))
        .javaRDD()
        .zipWithIndex()
        .map(row -> Rows.of(input, row._2 + 1, Cell.row(row._1, width, row._2 + 1)));
  }

  /** Where the columns of the order leave two rows equal the others decide. */
  private List<Column> keys() {
    List<Column> keys = new ArrayList<>();
    order.forEach(name -> keys.add(table.col(quoted(name))));
    for (StructField field : table.schema().fields()) {
      if (!order.contains(field.name())) {
        keys.add(col(quoted(field.name())).cast("string"));
      }
    }
    return keys;
  }

  private static String quoted(String name) {
    return "`" + name.replace("`", "``") + "`";
  }
}
