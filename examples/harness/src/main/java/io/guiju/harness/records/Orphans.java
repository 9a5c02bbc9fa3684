package io.guiju.harness.records;

import java.sql.PreparedStatement;
import java.sql.ResultSet;

/** Rows that nothing is checked with: no fact tied to them is a subject. */
record Orphans(Store store, Grouping grouping) {
  private static final String MEMBERS = "SELECT grp, n FROM member ORDER BY rowid";
  private static final String REMARK =
      "INSERT INTO remark SELECT 'orphans', NULL, input, line FROM line WHERE n = ?";

  void write() {
    try (Insert remarks = new Insert(store, REMARK)) {
      store.with(
          c -> {
            try (PreparedStatement query = c.prepareStatement(MEMBERS);
                ResultSet member = query.executeQuery()) {
              long row = 0;
              boolean isTied = true;
              while (member.next()) {
                long n = member.getLong(2);
                if (n != row) {
                  write(row, isTied, remarks);
                  row = n;
                  isTied = false;
                }
                isTied |= grouping.hasSubject(member.getInt(1));
              }
              write(row, isTied, remarks);
            }
            return null;
          });
    }
  }

  private static void write(long row, boolean isTied, Insert remarks) {
    if (!isTied) {
      remarks.add(row);
    }
  }
}
