package io.guiju.service.store;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes a kept assessment one of an older pack, which came out otherwise. */
public final class OlderPack {
  private OlderPack() {}

  public static void write(JdbcClient db, UUID id, String document) {
    db.sql(
            """
            UPDATE assessment SET pack_version = '0.0.9', pack_digest = 'sha256:old',
              document = ?, sha256 = ? WHERE id = ?""")
        .params(Packed.pack(document), Packed.sha256(document), id)
        .update();
  }
}
