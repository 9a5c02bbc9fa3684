package io.guiju.service.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.guiju.pack.Language;
import io.guiju.service.store.Upload.State;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** What was told of an upload is on the disk before it is told. */
class UploadsOnTheDiskTest {
  private final SingleConnectionDataSource data =
      new SingleConnectionDataSource("jdbc:h2:mem:;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE", true);
  private final JdbcClient db = JdbcClient.create(data);
  private final AtomicInteger synced = new AtomicInteger();
  private final Uploads uploads = new Uploads(db, synced::incrementAndGet);

  @BeforeEach
  void begin() throws IOException {
    String tables = Files.readString(Path.of("src/main/resources/db/migration/V1__store.sql"));
    db.sql(tables.replace("${binary}", "BYTEA")).update();
  }

  @AfterEach
  void close() {
    data.destroy();
  }

  @Test
  void one_that_waits_is_cancelled_for_good() {
    UUID id = UUID.randomUUID();
    uploads.add(
        new Upload(
            id,
            Instant.EPOCH,
            State.QUEUED,
            LocalDate.of(2024, 12, 31),
            Language.ZH,
            List.of("CSV"),
            List.of("enterprises.csv"),
            "",
            "",
            "",
            0,
            0,
            0,
            null));
    synced.set(0);

    assertThat(uploads.cancel(id)).isTrue();
    assertThat(synced).hasValue(1);
    assertThat(uploads.find(id)).extracting(Upload::state).isEqualTo(State.CANCELLED);
    assertThat(uploads.cancel(id)).isFalse();
  }
}
