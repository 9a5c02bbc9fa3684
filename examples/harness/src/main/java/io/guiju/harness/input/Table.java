package io.guiju.harness.input;

import io.guiju.harness.words.Failure;
import io.guiju.harness.words.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows under named columns, read one by one, whatever they are kept in. Not thread-safe. */
public interface Table extends AutoCloseable {
  /** What is read, for messages. */
  SourceFile file();

  /** The names of the columns. */
  List<String> columns();

  /**
   * The next row, or null after the last.
   *
   * @throws Failure if the table cannot be read on
   */
  @Nullable Row next();

  /** How the table is written as far as nobody said so, where that is worth a note. */
  default List<Problem> found() {
    return List.of();
  }

  /** The encoding in which it is read; null where it is no text. */
  default @Nullable String encoding() {
    return null;
  }

  /** What separates the cells of its rows; null where nothing does. */
  default @Nullable String separator() {
    return null;
  }

  @Override
  void close();
}
