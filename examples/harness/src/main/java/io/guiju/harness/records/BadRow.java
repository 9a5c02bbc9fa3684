package io.guiju.harness.records;

import io.guiju.harness.words.Problem;
import io.guiju.type.FactType;
import org.jspecify.annotations.Nullable;

/** A row that gives no facts. */
final class BadRow extends Exception {
  private static final long serialVersionUID = 1L;

  private final String column;
  private final String value;
  private final transient Problem reason;
  private final transient @Nullable FactType taken;

  private BadRow(String column, String value, Problem reason, @Nullable FactType taken) {
    super(reason.key());
    this.column = column;
    this.value = value;
    this.reason = reason;
    this.taken = taken;
  }

  static BadRow of(String column, String value, Problem reason) {
    return new BadRow(column, value, reason, null);
  }

  /** A row whose fact of this type is there already. */
  static BadRow taken(String column, String value, Problem reason, FactType type) {
    return new BadRow(column, value, reason, type);
  }

  Rejection at(String file, long line) {
    return new Rejection(file, line, column, value, reason);
  }

  /** The type of the fact that is there already; null where the row is bad for another reason. */
  @Nullable FactType taken() {
    return taken;
  }
}
