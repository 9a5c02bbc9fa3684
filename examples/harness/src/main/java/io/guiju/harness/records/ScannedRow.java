package io.guiju.harness.records;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a row says by itself.
 *
 * @param keys of the facts that it gives, and of those that these refer to; of a rejected row those
 *     whose facts it may have held. Rows with a key in common belong into one register
 * @param given what the facts are called that it gives
 * @param rejection why it gives no facts; null where it does
 * @param anyones types of facts that do not say whose they are, so that they are complete for
 *     nobody
 */
public record ScannedRow(
    List<String> keys, List<Id> given, @Nullable Rejection rejection, List<String> anyones) {
  /**
   * What a fact is called.
   *
   * @param id as people write it
   */
  public record Id(String type, String id) {}

  public ScannedRow {
    keys = List.copyOf(keys);
    given = List.copyOf(given);
    anyones = List.copyOf(anyones);
  }
}
