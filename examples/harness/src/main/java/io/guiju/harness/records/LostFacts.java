package io.guiju.harness.records;

/** What rows that were set aside take from groups: types that are no longer complete in them. */
record LostFacts(Store store, Mentions mentions, Grouping grouping) {
  private static final String OWNERS =
      "SELECT 0, number, lost, type, id FROM owner UNION ALL"
          + " SELECT rowid, 0, lost, type, id FROM mention WHERE kind = "
          + Mention.OWNER.ordinal();

  void write() {
    try (Insert lost = store.into("lost", 4)) {
      store.forEach(
          OWNERS,
          owner -> {
            long place = owner.getLong(1);
            int group = grouping.groupOf(place == 0 ? owner.getInt(2) : mentions.keyAt(place));
            if (group != 0) {
              lost.add(group, owner.getString(3), owner.getString(4), owner.getString(5));
            }
          });
    }
    store.execute("CREATE INDEX lost_group ON lost(grp)");
  }
}
