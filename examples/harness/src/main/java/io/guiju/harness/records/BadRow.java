package io.guiju.harness.records;

import io.guiju.harness.words.Problem;
import io.guiju.type.FactType;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A row that gives no facts. */
final class BadRow extends Exception {
  private static final long serialVersionUID = 1L;

  /** As much of a value as anybody reads. */
  private static final int SHOWN = 1000;

  private final String column;
  private static final Pattern HALF = Pattern.compile("\\p{Cs}");

  private final String value;
  private final transient Problem reason;
  private final transient @Nullable FactType kept;

  private BadRow(String column, String value, Problem reason, @Nullable FactType kept) {
    super(reason.key());
    this.column = column;
    this.value = writable(value.length() > SHOWN ? value.substring(0, SHOWN) + "…" : value);
    this.reason = reason;
    this.kept = kept;
  }

  /** Half of a pair of characters, which no file can hold, is shown as one that is lost. */
  private static String writable(String text) {
    return HALF.matcher(text).replaceAll("\uFFFD");
  }

  static BadRow of(String column, String value, Problem reason) {
    return new BadRow(column, value, reason, null);
  }

  /** A row without which all facts of this type are there still. */
  static BadRow keeping(FactType type, String column, String value, Problem reason) {
    return new BadRow(column, value, reason, type);
  }

  String column() {
    return column;
  }

  String value() {
    return value;
  }

  Problem reason() {
    return reason;
  }

  /** The type of fact of which the row would have given none that is not there; else null. */
  @Nullable FactType kept() {
    return kept;
  }
}
