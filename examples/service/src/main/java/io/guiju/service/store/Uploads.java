package io.guiju.service.store;

import io.guiju.pack.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Uploads in the database. */
@Repository
public class Uploads {
  private static final String LINE = "\n";

  private final JdbcClient db;
  private final Sync sync;

  Uploads(JdbcClient db, Sync sync) {
    this.db = db;
    this.sync = sync;
  }

  /** Keeps one for good: it may be told that it is accepted. */
  public void add(Upload upload) {
    db.sql(
            """
            INSERT INTO upload (id, created_at, state, as_of, lang, formats, files, mapping, notes,
              problem, rows_read, rows_rejected, checked)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, '', 0, 0, 0)""")
        .params(
            upload.id(),
            upload.createdAt().atOffset(ZoneOffset.UTC),
            upload.state().name(),
            upload.asOf(),
            upload.language().name().toLowerCase(Locale.ROOT),
            String.join(",", upload.formats()),
            String.join(LINE, upload.files()),
            upload.mapping(),
            upload.notes())
        .update();
    sync.run();
  }

  public @Nullable Upload find(UUID id) {
    return db.sql("SELECT * FROM upload WHERE id = ?")
        .param(id)
        .query(Uploads::row)
        .optional()
        .orElse(null);
  }

  public Set<UUID> ids() {
    return new TreeSet<>(db.sql("SELECT id FROM upload").query(UUID.class).list());
  }

  /** The latest first. */
  public List<Upload> latest(int most) {
    return db.sql("SELECT * FROM upload ORDER BY created_at DESC, id LIMIT ?")
        .param(most)
        .query(Uploads::row)
        .list();
  }

  /** Those to be checked, the oldest first. */
  public List<Upload> open() {
    return db.sql("SELECT * FROM upload WHERE state IN ('QUEUED', 'RUNNING') ORDER BY created_at")
        .query(Uploads::row)
        .list();
  }

  /** How many are to be checked. */
  public int waiting() {
    return db.sql("SELECT COUNT(*) FROM upload WHERE state IN ('QUEUED', 'RUNNING')")
        .query(Integer.class)
        .single();
  }

  public List<Upload> before(Instant time) {
    return db.sql("SELECT * FROM upload WHERE created_at < ?")
        .param(time.atOffset(ZoneOffset.UTC))
        .query(Uploads::row)
        .list();
  }

  /** Another state, unless it left the one that it was in meanwhile. */
  public boolean move(UUID id, Upload.State from, Upload.State to) {
    return db.sql("UPDATE upload SET state = ? WHERE id = ? AND state = ?")
            .params(to.name(), id, from.name())
            .update()
        > 0;
  }

  /** For good: what was told to be cancelled is not checked; false where it waits no more. */
  public boolean cancel(UUID id) {
    boolean cancelled = move(id, Upload.State.QUEUED, Upload.State.CANCELLED);
    sync.run();
    return cancelled;
  }

  /** To be checked, with a mapping; false where it is to be checked already, or is gone. */
  public boolean queue(UUID id, String mapping) {
    int queued =
        db.sql(
                """
                UPDATE upload SET state = 'QUEUED', mapping = ?, notes = '', problem = '',
                  rows_read = 0, rows_rejected = 0, checked = 0, exit_code = NULL
                WHERE id = ? AND state NOT IN ('QUEUED', 'RUNNING')""")
            .params(mapping, id)
            .update();
    sync.run();
    return queued > 0;
  }

  public void count(UUID id, long read, long rejected, long checked) {
    db.sql("UPDATE upload SET rows_read = ?, rows_rejected = ?, checked = ? WHERE id = ?")
        .params(read, rejected, checked, id)
        .update();
  }

  /** For good: what was told to be over is not checked again. */
  public void end(UUID id, Upload.State state, String problem, @Nullable Integer exitCode) {
    db.sql("UPDATE upload SET state = ?, problem = ?, exit_code = ? WHERE id = ?")
        .params(state.name(), problem, exitCode, id)
        .update();
    sync.run();
  }

  /** For good: what was told to be gone does not come back. */
  public void delete(UUID id) {
    db.sql("DELETE FROM upload WHERE id = ?").param(id).update();
    sync.run();
  }

  private static Upload row(ResultSet row, int number) throws SQLException {
    return new Upload(
        row.getObject("id", UUID.class),
        row.getObject("created_at", OffsetDateTime.class).toInstant(),
        Upload.State.valueOf(row.getString("state")),
        row.getObject("as_of", LocalDate.class),
        Language.valueOf(row.getString("lang").toUpperCase(Locale.ROOT)),
        List.of(row.getString("formats").split(",")),
        List.of(row.getString("files").split(LINE)),
        row.getString("mapping"),
        row.getString("notes"),
        row.getString("problem"),
        row.getLong("rows_read"),
        row.getLong("rows_rejected"),
        row.getLong("checked"),
        row.getObject("exit_code", Integer.class));
  }
}
