package io.guiju.harness.records;

import io.guiju.type.FactKey;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the store keeps of a row.
 *
 * @param cells as the store writes them; null of a row that is set aside
 * @param aside why it is set aside; null where it is not
 * @param remarks what is to be said of it
 */
record ReadRow(
    long line,
    @Nullable String cells,
    @Nullable BadRow aside,
    List<Key> mentions,
    List<Remark> remarks) {
  /**
   * A key that it mentions.
   *
   * @param type with the next, null where the first key of the row is meant
   * @param lost of an owner, the type of the fact that it may have lost; else null
   */
  record Key(Mention how, @Nullable String type, @Nullable String id, @Nullable String lost) {
    static final Key FIRST = new Key(Mention.FIRST, null, null, null);

    static Key of(Mention how, FactKey key, @Nullable String lost) {
      return new Key(how, KeyText.type(key), KeyText.id(key), lost);
    }
  }

  /**
   * That there is something to say.
   *
   * @param type of what facts, or which id; null where that does not matter
   */
  record Remark(String kind, @Nullable String type) {}
}
