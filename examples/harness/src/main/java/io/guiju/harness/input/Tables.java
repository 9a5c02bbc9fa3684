package io.guiju.harness.input;

import io.guiju.harness.words.Failure;
import java.nio.charset.StandardCharsets;

/** Opens tables of every kind. */
public final class Tables {
  private Tables() {}

  /**
   * Opens a table and reads the names of its columns.
   *
   * @throws Failure if it cannot be read, is empty or has two columns of one name
   */
  public static Table open(SourceFile file, Format format) {
    if (format instanceof FileFormat written) {
      return new CsvTable(
          file, written.encoding() == null ? StandardCharsets.UTF_8 : written.encoding());
    }
    throw new IllegalArgumentException(format.toString());
  }
}
