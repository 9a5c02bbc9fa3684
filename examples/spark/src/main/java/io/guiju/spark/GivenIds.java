package io.guiju.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;

import io.guiju.harness.Subjects;
import io.guiju.harness.records.RowScan;
import io.guiju.harness.records.ScannedRow;
import io.guiju.harness.words.Failure;
import io.guiju.harness.words.NearIds;
import io.guiju.type.FactType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** What the facts are called that rows give. */
record GivenIds(Setup setup) implements MapPartitionsFunction<Row, Row> {
  private static final String ID = "id";
  private static final String SUBJECT = "subject";
  private static final String NTH = "nth";
  private static final String FIRST = "first";

  private static final StructType SCHEMA =
      new StructType()
          .add(ID, DataTypes.StringType, false)
          .add(SUBJECT, DataTypes.BooleanType, false)
          .add(Rows.INPUT, DataTypes.IntegerType, false)
          .add(Rows.ORDINAL, DataTypes.LongType, false)
          .add(NTH, DataTypes.IntegerType, false);

  /**
   * Refuses ids that no row gives, as the harness does, before anything is assessed.
   *
   * @throws Failure if one is asked for; it names the nearest
   */
  static void requireAsked(Setup setup, Dataset<Row> scanned) {
    Set<String> asked = Evaluator.of(setup).only().ids();
    if (asked.isEmpty()) {
      return;
    }
    Dataset<Row> given =
        scanned
            .where(col(Scanned.ASIDE).equalTo(false))
            .mapPartitions(new GivenIds(setup), Encoders.row(SCHEMA));
    List<String> found = texts(given.where(col(ID).isInCollection(asked)).select(ID).distinct());
    for (String id : asked) {
      if (!found.contains(id)) {
        throw unknown(id, given.where(col(SUBJECT)));
      }
    }
  }

  /** Each partition tells the nearest of its own, and so none has to hold them all. */
  private static Failure unknown(String id, Dataset<Row> given) {
    Dataset<Row> ids =
        given.groupBy(ID).agg(min(struct(col(Rows.INPUT), col(Rows.ORDINAL), col(NTH))).as(FIRST));
    MapPartitionsFunction<String, String> nearest =
        some -> {
          List<String> known = new ArrayList<>();
          some.forEachRemaining(known::add);
          return NearIds.nearest(id, known).iterator();
        };
    List<String> near =
        ids.select(ID)
            .as(Encoders.STRING())
            .mapPartitions(nearest, Encoders.STRING())
            .collectAsList();
    List<String> first = texts(ids.orderBy(FIRST).limit(NearIds.FEW).select(ID));
    return NearIds.unknown(id, NearIds.nearest(id, near), ids.count(), first);
  }

  private static List<String> texts(Dataset<Row> rows) {
    return rows.as(Encoders.STRING()).collectAsList();
  }

  @Override
  public Iterator<Row> call(Iterator<Row> rows) {
    Map<Integer, RowScan> scans = new HashMap<>();
    Evaluator evaluator = Evaluator.of(setup);
    Set<String> subjects =
        Subjects.subjects(evaluator.pack()).stream()
            .map(FactType::name)
            .collect(Collectors.toSet());
    Queue<Row> made = new ArrayDeque<>();
    return new Upcoming(setup) {
      @Override
      @Nullable Row step() {
        while (made.isEmpty() && rows.hasNext()) {
          Row row = rows.next();
          RowScan scan = scans.computeIfAbsent(row.getInt(0), evaluator::scan);
          int nth = 0;
          for (ScannedRow.Id given : scan.scan(Rows.read(row)).given()) {
            boolean subject = subjects.contains(given.type());
            made.add(RowFactory.create(given.id(), subject, row.get(0), row.get(1), nth++));
          }
        }
        return made.poll();
      }
    };
  }
}
