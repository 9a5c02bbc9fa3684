package io.guiju.spark;

import io.guiju.harness.records.Rejection;
import io.guiju.harness.records.RowScan;
import io.guiju.harness.records.ScannedRow;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.util.LongAccumulator;
import org.jspecify.annotations.Nullable;

/** Looks at each row by itself: whether it can be read, and which facts it is about. */
record ScanRows(Setup setup, LongAccumulator read, LongAccumulator rejected)
    implements MapPartitionsFunction<Row, Row> {
  @Override
  public Iterator<Row> call(Iterator<Row> rows) {
    Map<Integer, RowScan> scans = new HashMap<>();
    return new Upcoming(setup) {
      @Override
      @Nullable Row step() {
        if (!rows.hasNext()) {
          return null;
        }
        Row row = rows.next();
        return scanned(row, scans.computeIfAbsent(row.getInt(0), Evaluator.of(setup)::scan));
      }
    };
  }

  private Row scanned(Row row, RowScan scan) {
    ScannedRow scanned = scan.scan(Rows.read(row));
    Rejection aside = scanned.rejection();
    read.add(1L);
    rejected.add(aside == null ? 0L : 1L);
    return RowFactory.create(
        row.get(0),
        row.get(1),
        row.get(2),
        row.get(3),
        row.get(4),
        scanned.keys().stream().map(Scanned::number).distinct().toArray(Long[]::new),
        aside != null,
        aside == null ? null : aside.column(),
        aside == null ? null : aside.value(),
        aside == null ? null : aside.reason().in(setup.language()),
        scanned.anyones().toArray(String[]::new));
  }
}
