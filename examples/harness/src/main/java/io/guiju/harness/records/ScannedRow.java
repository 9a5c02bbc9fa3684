package io.guiju.harness.records;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a row says by itself.
 *
 * @param keys of the facts that it gives, and of those that these refer to; of a rejected row those
 *     whose facts it may have held. Rows with a key in common belong into one register
 * @param rejection why it gives no facts; null where it does
 * @param anyones types of facts that do not say whose they are, so that they are complete for
 *     nobody
 */
public record ScannedRow(List<String> keys, @Nullable Rejection rejection, List<String> anyones) {
  public ScannedRow {
    keys = List.copyOf(keys);
    anyones = List.copyOf(anyones);
  }
}
