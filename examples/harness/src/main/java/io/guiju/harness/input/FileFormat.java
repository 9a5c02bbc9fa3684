package io.guiju.harness.input;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says of how a file is written.
 *
 * @param encoding how its text is written; null where nobody says so
 */
public record FileFormat(@Nullable Charset encoding) implements Format {
  /** The same in another encoding. */
  public FileFormat in(Charset other) {
    return new FileFormat(other);
  }
}
