package io.guiju.harness;

import io.guiju.harness.words.Failure;
import io.guiju.type.Values;
import java.nio.charset.Charset;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What stands behind options of the command line. */
public final class OptionValues {
  private OptionValues() {}

  /** The date that an option gives; null where it is not there. */
  public static @Nullable LocalDate date(String option, @Nullable String written) {
    try {
      return written == null ? null : (LocalDate) Values.parse(LocalDate.class, written);
    } catch (IllegalArgumentException e) {
      throw Failure.wrong("select.date", String.valueOf(written), option);
    }
  }

  /** The encoding that an option gives; null where it is not there. */
  public static @Nullable Charset charset(@Nullable String written) {
    try {
      return written == null ? null : Charset.forName(written);
    } catch (IllegalArgumentException e) {
      throw Failure.wrong("encoding", String.valueOf(written));
    }
  }
}
