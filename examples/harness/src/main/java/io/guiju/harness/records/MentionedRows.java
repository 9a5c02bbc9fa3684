package io.guiju.harness.records;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The rows of a store by what they mention, in their order. */
record MentionedRows(Store store) {
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

  /** Rows that give facts, with those and what they refer to. */
  void forEach(Work work) {
    forEach("kind <> " + Mention.OWNER.ordinal(), work);
  }

  /** The same rows with nothing but the facts that they give. */
  void forEachGiving(Work work) {
    forEach("kind <= " + Mention.FACT.ordinal(), work);
  }

  private void forEach(String condition, Work work) {
    String sql = "SELECT rowid, n, kind FROM mention WHERE " + condition + " ORDER BY rowid";
    store.with(
        c -> {
          try (PreparedStatement query = c.prepareStatement(sql);
              ResultSet mentions = query.executeQuery()) {
            forEach(mentions, work);
          }
          return null;
        });
  }

  private static void forEach(ResultSet mentions, Work work) throws SQLException {
    List<Mentioned> row = new ArrayList<>();
    long number = 0;
    while (mentions.next()) {
      long next = mentions.getLong(2);
      if (next != number && !row.isEmpty()) {
        work.with(number, row);
        row.clear();
      }
      number = next;
      row.add(new Mentioned(mentions.getLong(1), Mention.of(mentions.getInt(3))));
    }
    if (!row.isEmpty()) {
      work.with(number, row);
    }
  }
}
