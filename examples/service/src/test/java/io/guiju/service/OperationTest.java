package io.guiju.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guiju.service.Service.Answer;
import io.guiju.service.check.Work;
import io.guiju.service.load.Load;
import io.guiju.service.setting.ServiceSettings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import tools.jackson.databind.JsonNode;

/** How the service is run, and who may ask it. */
class OperationTest {
  private static final String KEY = "a-key-that-is-long-enough";
  private final Service service = Service.shared();

  @TempDir Path data;

  @Test
  void is_ready_once_the_pack_has_passed_its_check() throws InterruptedException {
    Answer ready = service.get("/actuator/health/readiness");
    for (int i = 0; i < 600 && ready.status() != 200; i++) {
      assertThat(ready.text("/components/pack/status")).isEqualTo("OUT_OF_SERVICE");
      Thread.sleep(50);
      ready = service.get("/actuator/health/readiness");
    }
    assertThat(ready.text("/components/pack/status")).isEqualTo("UP");
    assertThat(service.get("/actuator/health/liveness").status()).isEqualTo(200);
  }

  @Test
  void counts_assessments_outcomes_and_refusals() {
    service.post("/api/explain", Bodies.enterprise("O1"));
    service.post("/api/explain", "{");

    assertThat(service.get("/actuator/metrics/guiju.assessments").body()).contains("COUNT");
    assertThat(
            service
                .get(
                    "/actuator/metrics/guiju.findings?tag=provision:3.2-c&tag=outcome:NOT_SATISFIED")
                .status())
        .isEqualTo(200);
    assertThat(service.get("/actuator/metrics/guiju.refused?tag=code:json").status())
        .isEqualTo(200);
    assertThat(service.get("/actuator/env").status()).isEqualTo(404);
    assertThat(service.get("/actuator/prometheus").body())
        .contains("guiju_assessments_seconds_count");
  }

  @Test
  void describes_its_interface_with_its_limits() {
    Answer document = service.get("/v3/api-docs");

    assertThat(document.text("/info/description"))
        .contains("1048576 bytes, 24 levels deep", "1073741824 bytes in all");
    assertThat(document.json().path("paths").propertyNames())
        .contains(
            "/api/assessments",
            "/api/explain",
            "/api/what-if",
            "/api/provisions",
            "/api/scoreboard",
            "/api/uploads/{id}/files/{name}");
    assertThat(
            document.json().at("/paths/~1api~1explain/post/parameters").findValuesAsString("name"))
        .containsExactly("format", "lang");
    JsonNode mapping = document.json().at("/paths/~1api~1uploads~1{id}~1mapping/put");
    assertThat(mapping.at("/requestBody/content").propertyNames())
        .containsExactly("application/yaml", "text/plain");
    assertThat(mapping.at("/responses").propertyNames()).contains("default");
    assertThat(service.get("/swagger-ui/index.html").status()).isEqualTo(200);
  }

  @Test
  void tells_browsers_to_load_nothing_from_elsewhere() {
    Answer page = service.get("/");

    assertThat(page.body()).contains("Guiju");
    assertThat(page.header("Content-Security-Policy"))
        .contains("default-src 'none'", "script-src 'self';", "style-src 'self';");
    assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(page.response().headers().firstValue("Set-Cookie")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Origin, https://elsewhere.example",
    "Origin, null",
    "Sec-Fetch-Site, cross-site",
    "Sec-Fetch-Site, same-site",
  })
  void answers_no_page_of_another_site(String header, String value) {
    Answer answer = service.send(service.to("/api/provisions").header(header, value).build());

    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.text("/type")).isEqualTo("urn:guiju:problem:origin");
  }

  @Test
  void answers_no_other_name_than_that_of_this_machine() throws Exception {
    int port = URI.create(service.url()).getPort();
    try (Socket socket = new Socket("127.0.0.1", port)) {
      socket
          .getOutputStream()
          .write(
              "GET /api/provisions HTTP/1.1\r\nHost: rebound.example\r\nConnection: close\r\n\r\n"
                  .getBytes(StandardCharsets.US_ASCII));
      String said = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(said).startsWith("HTTP/1.1 403");
    }
  }

  @Test
  void asks_for_a_key_where_one_is_set() {
    try (Service keyed =
        Service.start(data, "--guiju.api-keys=" + KEY + ",another-key-long-enough")) {
      for (String path :
          List.of(
              "/api/provisions",
              "/actuator/metrics",
              "/api/uploads/x/files/a.html",
              "/api/a.css")) {
        assertThat(keyed.get(path).status()).as(path).isEqualTo(401);
      }
      assertThat(keyed.get("/api/provisions").header("WWW-Authenticate")).isEqualTo("Bearer");
      for (String path : List.of("/", "/actuator/health/liveness", "/v3/api-docs")) {
        assertThat(keyed.get(path).status()).as(path).isEqualTo(200);
      }
      assertThat(status(keyed, "X-API-Key", KEY)).isEqualTo(200);
      assertThat(status(keyed, "Authorization", "Bearer another-key-long-enough")).isEqualTo(200);
      assertThat(status(keyed, "X-API-Key", KEY + "x")).isEqualTo(401);
      assertThat(status(keyed, "Authorization", "Basic " + KEY)).isEqualTo(401);
    }
  }

  private static int status(Service service, String header, String value) {
    return service.send(service.to("/api/provisions").header(header, value).build()).status();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--server.address=0.0.0.0",
        "--server.address=::",
        "--server.address=",
        "--server.address=192.0.2.1",
        "--guiju.api-keys=short"
      })
  void refuses_to_be_reached_from_elsewhere_without_a_key(String option) {
    assertThatThrownBy(() -> Service.start(data, option).close())
        .hasMessageMatching("(?s).*(guiju.api-keys).*");
  }

  @ParameterizedTest
  @CsvSource({
    "threads=0, guiju.threads is 0",
    "limits.waiting=0, guiju.limits.waiting is 0",
    "uploads.running=0, guiju.uploads.running is 0",
    "keep=0d, guiju.keep is PT0S",
    "keep=-1d, guiju.keep is PT-24H",
  })
  void refuses_settings_that_cannot_be(String setting, String why) {
    String[] parts = setting.split("=");
    Binder settings =
        new Binder(new MapConfigurationPropertySource(Map.of("guiju." + parts[0], parts[1])));

    assertThatThrownBy(() -> settings.bind("guiju", ServiceSettings.class))
        .hasStackTraceContaining("CannotStart: " + why);
  }

  @Test
  void says_in_a_sentence_why_it_does_not_start() {
    assertThatThrownBy(() -> Service.start(data, "--guiju.pack=nothing").close())
        .hasStackTraceContaining("CannotStart: guiju.pack is 'nothing'");
  }

  @Test
  void refuses_a_data_folder_that_is_none() throws IOException {
    Path file = Files.createFile(data.resolve("file"));

    assertThatThrownBy(() -> Service.start(file).close()).hasMessageContaining(file + " is a file");
  }

  @Test
  void refuses_a_port_for_metrics_that_others_reach_whatever_the_keys() {
    assertThatThrownBy(
            () ->
                Service.start(data, "--management.server.port=0", "--guiju.api-keys=" + KEY)
                    .close())
        .hasMessageContaining("management.server.address");
  }

  @Test
  void gives_up_what_takes_too_long_and_refuses_when_too_many_wait() {
    try (Service slow =
        Service.start(
            data,
            "--guiju.limits.time=100ms",
            "--guiju.threads=1",
            "--guiju.limits.waiting=1",
            "--guiju.uploads.proposing=0ms")) {
      Work work = slow.bean(Work.class);
      CountDownLatch held = new CountDownLatch(1);

      for (String place : List.of("the only thread", "the only place to wait")) {
        assertThatThrownBy(() -> work.within(() -> holding(held)))
            .as(place)
            .hasMessageStartingWith("work.time");
      }
      Answer busy = slow.post("/api/explain", Bodies.enterprise("O2"));
      held.countDown();

      assertThat(busy.status()).isEqualTo(503);
      assertThat(busy.text("/type")).isEqualTo("urn:guiju:problem:busy");
      assertThat(slow.get("/api/provisions").status()).as("what needs no thread").isEqualTo(200);

      Answer late =
          slow.form(
              "/api/uploads?asOf=2024-12-31",
              Service.Part.file("enterprises.csv", Registers.enterprises(1)));
      assertThat(late.status()).as(late.body()).isEqualTo(503);
      assertThat(late.text("/type")).isEqualTo("urn:guiju:problem:time");
      assertThat(late.text("/advice")).startsWith("Send a mapping");
      assertThat(slow.get("/api/uploads").json()).as("nothing is kept of it").isEmpty();
      assertThat(data.resolve("uploads")).isEmptyDirectory();
    }
  }

  /** Is not to be ended, as some work is not. */
  private static String holding(CountDownLatch held) {
    while (true) {
      try {
        held.await();
        return "";
      } catch (InterruptedException e) {
        // Goes on.
      }
    }
  }

  @Test
  void bears_a_load_and_says_how_in_markdown() throws InterruptedException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    long errors =
        Load.run(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            "--url=" + service.url(),
            "--users=3",
            "--seconds=1",
            "--warm-up=0",
            "--pid=" + ProcessHandle.current().pid());
    String said = out.toString(StandardCharsets.UTF_8);

    assertThat(errors).as(said).isZero();
    assertThat(said)
        .contains("answers/s", "RSS MB")
        .containsPattern("(?m)^\\| assess \\| [1-9]\\d* \\| .* \\| 0 \\|$")
        .containsPattern("(?m)^\\| explain \\| [1-9]")
        .containsPattern("(?m)^\\| read \\| [1-9]")
        .containsPattern("(?m)^\\| quarter 4 \\| \\d+ \\| \\d+ \\|$")
        .containsPattern("Memory was (not )?flat: ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"--url=http://127.0.0.1:1", "--pid=99999999", "--what=nothing", "--users"})
  void says_why_it_cannot_load(String option) {
    assertThatThrownBy(() -> Load.run(System.out, "--url=" + service.url(), option))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(option.replaceAll("--url=", ""));
  }
}
