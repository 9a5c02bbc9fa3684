package io.guiju.spark;

import io.guiju.Facts;
import io.guiju.batch.InOrder;
import io.guiju.harness.input.Row;
import io.guiju.harness.input.SourceFile;
import io.guiju.harness.input.SuppliedTable;
import io.guiju.harness.input.Table;
import io.guiju.harness.mapping.Mapping;
import io.guiju.harness.records.Input;
import io.guiju.harness.records.Register;
import io.guiju.harness.records.RegisterReader;
import io.guiju.harness.records.Rejection;
import io.guiju.harness.records.RowWatch;
import io.guiju.harness.records.Store;
import io.guiju.type.FactType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one partition as a register of their own, on the disk of the executor: no row of any
 * other partition has to do with them.
 */
final class Portion implements AutoCloseable {
  /** Which row was known to be rejected before. */
  private record Place(String file, long line) {}

  private final Evaluator evaluator;
  private final Iterator<org.apache.spark.sql.Row> rows;
  private final Set<Place> rejectedBefore = new HashSet<>();
  private final Store store;
  private final Register register;
  private org.apache.spark.sql.@Nullable Row ahead;

  /**
   * @param rows by their tables, and in each in its order
   * @param anyones types that are complete for nobody
   */
  Portion(Evaluator evaluator, Iterator<org.apache.spark.sql.Row> rows, Set<String> anyones) {
    this.evaluator = evaluator;
    this.rows = rows;
    this.ahead = rows.hasNext() ? rows.next() : null;
    this.store = Store.temporary();
    List<Input> inputs = new ArrayList<>();
    for (int i = 0; i < evaluator.setup().tables().size(); i++) {
      int input = i;
      inputs.add(evaluator.input(input, new SuppliedTable(() -> new Part(input))));
    }
    this.register =
        new RegisterReader(
                store,
                without(evaluator.mapping(), anyones),
                evaluator.pack(),
                evaluator.words(),
                new InOrder(1),
                RowWatch.NOBODY)
            .read(inputs);
  }

  private static Mapping without(Mapping mapping, Set<String> anyones) {
    Map<FactType, io.guiju.harness.mapping.Position> complete =
        new LinkedHashMap<>(mapping.complete());
    complete.keySet().removeIf(type -> anyones.contains(type.name()));
    return new Mapping(
        mapping.file(),
        mapping.asOf(),
        mapping.noValue(),
        complete,
        mapping.settings(),
        mapping.files());
  }

  /** The records: facts that belong together. */
  Iterator<? extends Supplier<Facts>> records() {
    return register.facts();
  }

  /** How many rows are tied to nothing that provisions speak of. */
  long unchecked() {
    return register.unchecked();
  }

  /** What was observed and reported of the plan itself; null where nothing was. */
  @Nullable Facts plan() {
    return register.plan();
  }

  /** Rows that could be read, but give again what an earlier row gave. */
  List<Rejection> repeated() {
    List<Rejection> repeated = new ArrayList<>();
    register.forEachRejection(
        rejection -> {
          if (!rejectedBefore.contains(new Place(rejection.file(), rejection.line()))) {
            repeated.add(rejection);
          }
        });
    return repeated;
  }

  @Override
  public void close() {
    store.close();
  }

  /** The rows of one table that are here. */
  private final class Part implements Table {
    private final int input;
    private final SourceFile file;

    Part(int input) {
      this.input = input;
      this.file = evaluator.setup().tables().get(input).source().file();
    }

    @Override
    public SourceFile file() {
      return file;
    }

    @Override
    public List<String> columns() {
      return evaluator.setup().tables().get(input).columns();
    }

    @Override
    public @Nullable Row next() {
      org.apache.spark.sql.Row stored = ahead;
      if (stored == null || stored.getInt(0) != input) {
        return null;
      }
      ahead = rows.hasNext() ? rows.next() : null;
      Row row = Rows.read(stored);
      if (stored.getBoolean(5)) {
        rejectedBefore.add(new Place(file.name(), row.line()));
      }
      return row;
    }

    @Override
    public void close() {}
  }
}
