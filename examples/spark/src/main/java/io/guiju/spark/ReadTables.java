package io.guiju.spark;

import io.guiju.harness.input.Table;
import io.guiju.harness.input.Tables;
import io.guiju.harness.records.Input;
import java.util.Iterator;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.util.TaskCompletionListener;
import org.jspecify.annotations.Nullable;

/**
 * Reads whole files as the harness does, one in a task: so a cell may hold line breaks, an encoding
 * is found, and a row has the number that the harness says.
 */
record ReadTables(Setup setup) implements FlatMapFunction<Integer, Row> {
  @Override
  public Iterator<Row> call(Integer number) {
    return Told.of(
        setup,
        () -> {
          Input input = Evaluator.of(setup).input(number);
          Table table = Tables.open(input.file(), input.format());
          TaskContext.get()
              .addTaskCompletionListener((TaskCompletionListener) context -> table.close());
          return new FileRows(setup, number, table);
        });
  }

  /** The rows of a table, one at a time. */
  private static final class FileRows extends Upcoming {
    private final int input;
    private final Table table;
    private long ordinal;

    FileRows(Setup setup, int input, Table table) {
      super(setup);
      this.input = input;
      this.table = table;
    }

    @Override
    @Nullable Row step() {
      io.guiju.harness.input.Row row = table.next();
      return row == null ? null : Rows.of(input, ++ordinal, row);
    }
  }
}
