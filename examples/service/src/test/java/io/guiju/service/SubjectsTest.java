package io.guiju.service;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.guiju.service.Service.Answer;
import io.guiju.service.subject.Expiry;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is stored about a subject can go, goes by itself, and is not in the log. */
class SubjectsTest {
  private static final String ID = "91330481XN4534679Q";

  @TempDir static Path data;

  private static String uploaded(Service service, String rows) {
    String id = Registers.upload(service, rows).text("/id");
    Registers.await(service, id, "DONE");
    return id;
  }

  @Test
  void goes_when_it_is_asked_for_and_when_its_time_is_over() {
    ListAppender<ILoggingEvent> log = new ListAppender<>();
    Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    log.start();
    try (Service service = Service.start(data)) {
      root.addAppender(log);
      service.post("/api/assessments", Bodies.enterprise(ID));
      service.post(
          "/api/assessments",
          """
          {"asOf": "2024-12-31", "facts": [{"type": "Title",
            "values": {"id": "T1", "enterpriseId": "%s"}}]}"""
              .formatted(ID));
      service.post("/api/assessments", Bodies.enterprise("OTHER"));
      String about =
          uploaded(
              service, Registers.enterprises(2) + ID.toLowerCase(Locale.ROOT) + ",示例柔性,海宁市,1,1\n");
      String others = uploaded(service, Registers.enterprises(2));

      Answer deleted = service.delete("/api/subjects?type=Enterprise&key=" + ID);

      assertThat(deleted.json().path("assessments").asInt()).isEqualTo(2);
      assertThat(deleted.text("/uploads/0")).isEqualTo(about);
      assertThat(deleted.json().path("uploads")).hasSize(1);
      assertThat(data.resolve("uploads").resolve(about)).doesNotExist();
      assertThat(service.get("/api/uploads/" + others).status()).isEqualTo(200);
      assertThat(service.get("/api/assessments").json()).hasSize(1);
      assertThat(service.delete("/api/subjects?type=Firm&key=1&lang=zh").text("/detail"))
          .startsWith("没有事实类型“Firm”");
      assertThat(service.delete("/api/subjects?type=AnnualFigures&key=1").status()).isEqualTo(400);
      assertThat(service.delete("/api/subjects?type=Enterprise&key=").status()).isEqualTo(400);

      expires(service, others);
    } finally {
      root.detachAppender(log);
    }
    List<String> said = log.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
    assertThat(said.stream().collect(Collectors.joining("\n")))
        .contains("Deleted about Enterprise 91***9Q: 2 assessments, 1 uploads")
        .doesNotContain(ID)
        .doesNotContain("示例");
  }

  private static void expires(Service service, String upload) {
    Expiry expiry = service.bean(Expiry.class);
    expiry.expire();
    assertThat(service.get("/api/assessments").json()).hasSize(1);

    JdbcClient db = service.bean(JdbcClient.class);
    for (String table : List.of("assessment", "upload")) {
      db.sql("UPDATE " + table + " SET created_at = created_at - INTERVAL '181' DAY").update();
    }
    expiry.expire();

    assertThat(service.get("/api/assessments").json()).isEmpty();
    assertThat(service.get("/api/uploads").json()).isEmpty();
    assertThat(data.resolve("uploads").resolve(upload)).doesNotExist();
  }
}
