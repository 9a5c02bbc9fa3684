package io.guiju.harness.input;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says of how a file is written; what is null is found.
 *
 * @param encoding how its text is written
 * @param separator what stands between the cells of a row of text
 * @param quote what stands around cells with separators in them
 * @param sheet which sheet of a workbook
 * @param header the line or row with the names of the columns, the first being 1
 */
public record FileFormat(
    @Nullable Charset encoding,
    @Nullable Character separator,
    @Nullable Character quote,
    @Nullable String sheet,
    int header)
    implements Format {
  /** Nothing is said. */
  public static final FileFormat UNSAID = new FileFormat(null, null, null, null, 1);

  /** The same in another encoding. */
  public FileFormat in(Charset other) {
    return new FileFormat(other, separator, quote, sheet, header);
  }

  /** The same with the names of the columns in another row. */
  public FileFormat headed(int row) {
    return new FileFormat(encoding, separator, quote, sheet, row);
  }

  /** The same of a sheet. */
  public FileFormat of(String name) {
    return new FileFormat(encoding, separator, quote, name, header);
  }

  /** The same with a separator where none is said. */
  FileFormat separatedBy(char usual) {
    return separator != null ? this : new FileFormat(encoding, usual, quote, sheet, header);
  }
}
