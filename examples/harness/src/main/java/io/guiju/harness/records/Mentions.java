package io.guiju.harness.records;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that rows mention, by the place where the store keeps it. Keys are numbers here, from 1: so
 * joining goes by numbers, not texts, and asks the store but once.
 */
final class Mentions {
  /**
   * What a row mentions.
   *
   * @param place where the store keeps it
   */
  record Mentioned(long place, Mention how) {}

  /** What is done with a row. */
  @FunctionalInterface
  interface Work {
    void with(long row, List<Mentioned> mentions);
  }

  /** By ids first, since these nearly always tell two keys apart. */
  private static final String SORTED =
      "SELECT rowid, n, kind, id, type FROM mention ORDER BY id, type";

  private final long last;
  private final IntTable keys;
  private final IntTable rows;
  private final IntTable kinds;
  private final int largest;

  /** Has the store sort all that is mentioned, so that the same keys stand together. */
  Mentions(Store store) {
    this.last = store.number("SELECT max(rowid) FROM mention");
    this.keys = store.table("mentions", last);
    this.rows = store.table("rows", last);
    this.kinds = store.table("kinds", last);
    this.largest =
        store.with(
            c -> {
              try (PreparedStatement query = c.prepareStatement(SORTED);
                  ResultSet mentions = query.executeQuery()) {
                return number(mentions);
              }
            });
  }

  private int number(ResultSet mentions) throws SQLException {
    int number = 0;
    String id = null;
    String type = null;
    while (mentions.next()) {
      long place = mentions.getLong(1);
      rows.put(place, mentions.getInt(2));
      kinds.put(place, mentions.getInt(3));
      @Nullable String nextId = mentions.getString(4);
      @Nullable String nextType = mentions.getString(5);
      // A mention that has no key of its own comes first.
      if (nextId != null && !(nextId.equals(id) && nextType.equals(type))) {
        number++;
        id = nextId;
        type = nextType;
      }
      keys.put(place, number);
    }
    return number;
  }

  /** The number given last. */
  int largest() {
    return largest;
  }

  int keyOf(Mentioned mention) {
    return keyAt(mention.place());
  }

  /** The key at a place; 0 where none is kept. */
  int keyAt(long place) {
    return keys.get(place);
  }

  /** Rows that give facts in their order, with those and what they refer to. */
  void forEach(Work work) {
    forEach(false, work);
  }

  /** The same rows with nothing but the facts that they give. */
  void forEachGiving(Work work) {
    forEach(true, work);
  }

  private void forEach(boolean givenAlone, Work work) {
    List<Mentioned> row = new ArrayList<>();
    int number = 0;
    for (long place = 1; place <= last; place++) {
      Mention how = Mention.of(kinds.get(place));
      if (givenAlone ? how.isGiven() : how != Mention.OWNER) {
        int next = rows.get(place);
        if (next != number && !row.isEmpty()) {
          work.with(number, row);
          row.clear();
        }
        number = next;
        row.add(new Mentioned(place, how));
      }
    }
    if (!row.isEmpty()) {
      work.with(number, row);
    }
  }
}
