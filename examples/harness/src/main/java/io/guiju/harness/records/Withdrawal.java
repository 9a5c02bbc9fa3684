package io.guiju.harness.records;

import io.guiju.harness.input.Row;
import io.guiju.type.FactKey;
import io.guiju.type.FactType;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * What a row that was set aside takes away: it may have held the one fact that its owner seems not
 * to have.
 *
 * @param complete the types of which all facts are said to be there
 */
record Withdrawal(Set<FactType> complete) {
  /**
   * @param lost told of each type that is no longer complete, and for what
   * @param ownerless told where the row does not say for what
   */
  void of(
      Belonging belonging,
      Row row,
      BadRow bad,
      BiConsumer<FactType, FactKey> lost,
      Runnable ownerless) {
    for (FactType type : complete) {
      if (belonging.mapped().gives(type) && bad.kept() != type) {
        Belonging.Owners owners = belonging.owners(type, row);
        owners.facts().forEach(owner -> lost.accept(type, owner));
        if (!owners.known()) {
          ownerless.run();
        }
      }
    }
  }
}
