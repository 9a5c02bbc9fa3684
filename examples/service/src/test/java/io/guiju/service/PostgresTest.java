package io.guiju.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.guiju.service.Service.Answer;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same on a PostgreSQL, where one starts on this machine. */
class PostgresTest {
  @TempDir Path data;

  private static EmbeddedPostgres start() {
    try {
      return EmbeddedPostgres.builder().start();
    } catch (IOException | RuntimeException | LinkageError e) {
      return Assumptions.abort("PostgreSQL does not start here: " + e);
    }
  }

  @Test
  void keeps_everything_in_postgresql() throws IOException {
    try (EmbeddedPostgres server = start();
        Service service =
            Service.start(
                data,
                "--spring.profiles.active=postgresql",
                "--spring.datasource.url=jdbc:postgresql://localhost:"
                    + server.getPort()
                    + "/postgres",
                "--spring.datasource.username=postgres")) {
      Answer kept = service.post("/api/assessments", Bodies.enterprise("P1"));
      Answer replay = service.post("/api/assessments/" + kept.text("/id") + "/replay", "");
      String upload = Registers.upload(service, Registers.enterprises(3)).text("/id");
      Registers.await(service, upload, "DONE");

      assertThat(kept.status()).as(kept.body()).isEqualTo(201);
      assertThat(replay.json().path("same").asBoolean()).isTrue();
      assertThat(service.get("/api/assessments?type=Enterprise&key=P1").json()).hasSize(1);
      assertThat(
              service
                  .put(
                      "/api/observations",
                      """
                      {"facts": [{"type": "Observation", "values": {"indicator":
                        "highTechEnterprises", "region": "330400", "year": 2024, "value": "1", "unit": "家"}}]}""")
                  .status())
          .isEqualTo(200);
      assertThat(service.get("/api/observations").json()).hasSize(1);
      assertThat(
              service
                  .delete("/api/subjects?type=Enterprise&key=P1")
                  .json()
                  .path("assessments")
                  .asInt())
          .isEqualTo(1);
      assertThat(service.get("/actuator/health/readiness").text("/components/db/status"))
          .isEqualTo("UP");
      assertThat(data.resolve("guiju.mv.db")).doesNotExist();
    }
  }
}
