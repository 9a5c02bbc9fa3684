package io.guiju.service.store;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Observations and measures in the database, as they were sent. */
@Repository
public class PlanFacts {
  private final JdbcClient db;

  PlanFacts(JdbcClient db) {
    this.db = db;
  }

  /** One of them: its key, and what was sent as JSON. */
  public record Sent(String type, String key, String fact) {}

  /** Puts all of them, each in place of the one with its key, or none. */
  @Transactional
  public void put(List<Sent> all) {
    for (Sent one : all) {
      delete(one.type(), one.key());
      db.sql("INSERT INTO plan_fact (type, fact_key, fact) VALUES (?, ?, ?)")
          .params(one.type(), one.key(), one.fact())
          .update();
    }
  }

  /** All of a type, by key. */
  public List<Sent> of(String type) {
    return db.sql("SELECT * FROM plan_fact WHERE type = ? ORDER BY fact_key")
        .param(type)
        .query(
            (row, number) ->
                new Sent(row.getString("type"), row.getString("fact_key"), row.getString("fact")))
        .list();
  }

  public long count() {
    return db.sql("SELECT COUNT(*) FROM plan_fact").query(Long.class).single();
  }

  public boolean delete(String type, String key) {
    return db.sql("DELETE FROM plan_fact WHERE type = ? AND fact_key = ?")
            .params(type, key)
            .update()
        > 0;
  }
}
