package io.guiju.harness.records;

import io.guiju.harness.records.MentionedRows.Mentioned;
import java.sql.PreparedStatement;
import java.sql.ResultSet;

/** A number, from 1, for each key that rows mention: so that joining goes by numbers, not texts. */
final class KeyNumbers {
  private final IntTable byPlace;
  private final long largest;

  /**
   * Has the store sort all that is mentioned, so that the same keys stand together. By ids first,
   * since these nearly always tell two keys apart.
   */
  KeyNumbers(Store store) {
    this.byPlace = store.table("mentions", store.number("SELECT max(rowid) FROM mention"));
    this.largest =
        store.with(
            c -> {
              try (PreparedStatement query =
                      c.prepareStatement(
                          "SELECT rowid, type, id FROM mention WHERE id IS NOT NULL"
                              + " ORDER BY id, type");
                  ResultSet mentions = query.executeQuery()) {
                int number = 0;
                String type = "";
                String id = "";
                while (mentions.next()) {
                  String nextType = mentions.getString(2);
                  String nextId = mentions.getString(3);
                  if (number == 0 || !nextId.equals(id) || !nextType.equals(type)) {
                    number++;
                    type = nextType;
                    id = nextId;
                  }
                  byPlace.put(mentions.getLong(1), number);
                }
                return (long) number;
              }
            });
  }

  /** The number given last. */
  long largest() {
    return largest;
  }

  int of(Mentioned mention) {
    return at(mention.place());
  }

  int at(long place) {
    return byPlace.get(place);
  }
}
