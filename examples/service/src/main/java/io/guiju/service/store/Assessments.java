package io.guiju.service.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Assessments in the database. */
@Repository
public class Assessments {
  private final JdbcClient db;
  private final Sync sync;

  /** A fact by its type and key. */
  public record Name(String type, String key) {}

  Assessments(JdbcClient db, Sync sync) {
    this.db = db;
    this.sync = sync;
  }

  /**
   * @param facts that it holds or refers to
   */
  @Transactional
  public void add(StoredAssessment kept, Collection<Name> facts) {
    db.sql(
            """
            INSERT INTO assessment
              (id, created_at, as_of, pack_id, pack_version, pack_digest, request, document, sha256)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
        .params(
            kept.id(),
            kept.createdAt().atOffset(ZoneOffset.UTC),
            kept.asOf(),
            kept.packId(),
            kept.packVersion(),
            kept.packDigest(),
            kept.request(),
            Packed.pack(kept.document()),
            kept.sha256())
        .update();
    for (Name fact : facts) {
      db.sql("INSERT INTO assessment_fact (assessment, type, fact_key) VALUES (?, ?, ?)")
          .params(kept.id(), fact.type(), fact.key())
          .update();
    }
  }

  public @Nullable StoredAssessment find(UUID id) {
    return db.sql("SELECT * FROM assessment WHERE id = ?")
        .param(id)
        .query(Assessments::row)
        .optional()
        .orElse(null);
  }

  /** The latest first. */
  public List<StoredAssessment> latest(int most) {
    return db.sql("SELECT * FROM assessment ORDER BY created_at DESC, id LIMIT ?")
        .param(most)
        .query(Assessments::row)
        .list();
  }

  /** Those that hold facts about a subject, the latest first. */
  public List<StoredAssessment> about(String type, String key, int most) {
    return db.sql(
            """
            SELECT * FROM assessment WHERE id IN
              (SELECT assessment FROM assessment_fact WHERE type = ? AND fact_key = ?)
            ORDER BY created_at DESC, id LIMIT ?""")
        .params(type, key, most)
        .query(Assessments::row)
        .list();
  }

  /** For good: what was told to be gone does not come back. */
  public void delete(UUID id) {
    db.sql("DELETE FROM assessment WHERE id = ?").param(id).update();
    sync.run();
  }

  /** Deletes what holds facts about a subject, for good. */
  public int deleteAbout(String type, String key) {
    int deleted =
        db.sql(
                """
            DELETE FROM assessment WHERE id IN
              (SELECT assessment FROM assessment_fact WHERE type = ? AND fact_key = ?)""")
            .params(type, key)
            .update();
    sync.run();
    return deleted;
  }

  public int deleteBefore(Instant time) {
    return db.sql("DELETE FROM assessment WHERE created_at < ?")
        .param(time.atOffset(ZoneOffset.UTC))
        .update();
  }

  private static StoredAssessment row(ResultSet row, int number) throws SQLException {
    return new StoredAssessment(
        row.getObject("id", UUID.class),
        row.getObject("created_at", OffsetDateTime.class).toInstant(),
        row.getObject("as_of", LocalDate.class),
        row.getString("pack_id"),
        row.getString("pack_version"),
        row.getString("pack_digest"),
        row.getString("request"),
        Packed.unpack(row.getBytes("document")),
        row.getString("sha256"));
  }
}
