package io.guiju.harness.records;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Rows that nothing is checked with: no fact tied to them is a subject. */
record Orphans(Store store, Grouping grouping) {
  private static final String MEMBERS = "SELECT grp, n FROM member ORDER BY rowid";
  private static final String LINE = "SELECT input, line FROM line WHERE n = ?";

  void write() {
    try (Insert remarks = store.into("remark", 4)) {
      store.run(
          c -> {
            try (PreparedStatement lines = c.prepareStatement(LINE);
                PreparedStatement query = c.prepareStatement(MEMBERS);
                ResultSet member = query.executeQuery()) {
              long row = 0;
              boolean isTied = true;
              while (member.next()) {
                long n = member.getLong(2);
                if (n != row) {
                  write(row, isTied, lines, remarks);
                  row = n;
                  isTied = false;
                }
                isTied |= grouping.hasSubject(member.getInt(1));
              }
              write(row, isTied, lines, remarks);
            }
          });
    }
  }

  private static void write(long n, boolean isTied, PreparedStatement lines, Insert remarks)
      throws SQLException {
    if (isTied) {
      return;
    }
    lines.setLong(1, n);
    try (ResultSet row = lines.executeQuery()) {
      row.next();
      remarks.add("orphans", null, row.getInt(1), row.getLong(2));
    }
  }
}
