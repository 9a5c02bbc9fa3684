package io.guiju.harness.records;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import org.jspecify.annotations.Nullable;

/** Rows that nothing is checked with: no fact tied to them is a subject. */
record Orphans(Store store, Grouping grouping) {
  private static final String MEMBERS =
      "SELECT m.grp, r.n, r.input, r.line FROM member m JOIN line r ON r.n = m.n ORDER BY m.rowid";

  /** A row that may be one. */
  private static final class Suspect {
    final long n;
    final int source;
    final long line;
    boolean tied;

    Suspect(long n, int source, long line) {
      this.n = n;
      this.source = source;
      this.line = line;
    }
  }

  void write() {
    try (Insert remarks = store.into("remark", 4)) {
      store.with(
          c -> {
            try (PreparedStatement query = c.prepareStatement(MEMBERS);
                ResultSet member = query.executeQuery()) {
              Suspect row = null;
              while (member.next()) {
                long n = member.getLong(2);
                if (row == null || row.n != n) {
                  write(row, remarks);
                  row = new Suspect(n, member.getInt(3), member.getLong(4));
                }
                row.tied |= grouping.hasSubject(member.getInt(1));
              }
              write(row, remarks);
            }
            return null;
          });
    }
  }

  private static void write(@Nullable Suspect row, Insert remarks) {
    if (row != null && !row.tied) {
      remarks.add("orphans", null, row.source, row.line);
    }
  }
}
