package io.guiju.spark;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** Rows of which the next is made when it is asked for. */
abstract class Upcoming implements Iterator<Row> {
  private final Setup setup;
  private @Nullable Row next;
  private boolean ended;

  Upcoming(Setup setup) {
    this.setup = setup;
  }

  /** The next row, or null after the last. */
  abstract @Nullable Row step();

  @Override
  public final boolean hasNext() {
    if (next == null && !ended) {
      next = Told.of(setup, this::step);
      ended = next == null;
    }
    return next != null;
  }

  @Override
  public final Row next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Row row = next;
    next = null;
    return row;
  }
}
