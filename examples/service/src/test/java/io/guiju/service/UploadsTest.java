package io.guiju.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.guiju.service.Service.Answer;
import io.guiju.service.Service.Part;
import io.guiju.service.store.Uploads;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Registers are checked in the background, and lost in no case. */
class UploadsTest {
  private static final int MANY = 20_000;

  @TempDir static Path data;
  private static Service service;

  @BeforeAll
  static void start() {
    service =
        Service.start(
            data,
            "--guiju.uploads.files=3",
            "--guiju.uploads.mapping=4KB",
            "--guiju.uploads.file=2MB");
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  private static Answer put(String id, String mapping) {
    return service.send(
        "PUT",
        "/api/uploads/" + id + "/mapping",
        "application/yaml",
        BodyPublishers.ofString(mapping));
  }

  @Test
  void checks_a_register_and_leaves_what_the_command_leaves() {
    Answer accepted = Registers.upload(service, Registers.enterprises(20) + "E21,坏,海宁市,x,1\n");

    assertThat(accepted.status()).as(accepted.body()).isEqualTo(202);
    assertThat(accepted.header("Location")).isEqualTo("/api/uploads/" + accepted.text("/id"));
    Answer done = Registers.await(service, accepted.text("/id"), "DONE");
    assertThat(done.json().at("/progress/read").asInt()).isEqualTo(21);
    assertThat(done.json().at("/progress/rejected").asInt()).isEqualTo(1);
    assertThat(done.json().path("exitCode").asInt()).isEqualTo(3);
    assertThat(done.json().path("results").toString())
        .contains("findings.csv", "rejected.csv", "summary.json", "run.json", "progress.json");
    String files = "/api/uploads/" + accepted.text("/id") + "/files/";
    Answer rejected = service.get(files + "rejected.csv");
    assertThat(rejected.body()).contains("enterprises.csv,22,研发费用,x");
    assertThat(rejected.header("Content-Disposition")).contains("attachment");
    assertThat(service.get(files + "findings.csv").body()).contains("E20");
    assertThat(service.get(files + "run.json").body()).doesNotContain(data.toString());
  }

  @Test
  void queues_a_register_once() {
    UUID id = UUID.fromString(Registers.upload(service, Registers.enterprises(1)).text("/id"));
    Registers.await(service, id.toString(), "DONE");
    Uploads uploads = service.bean(Uploads.class);

    assertThat(uploads.queue(id, Registers.MAPPING)).isTrue();
    assertThat(uploads.queue(id, Registers.MAPPING)).isFalse();
    assertThat(put(id.toString(), Registers.MAPPING).status()).isEqualTo(409);
    assertThat(service.delete("/api/uploads/" + id).status()).isEqualTo(204);
  }

  @Test
  void proposes_a_mapping_and_waits_for_a_person_where_something_is_open() {
    String rows =
        Registers.enterprises(5)
            .replace("编号,名称,所在地,研发费用,营业收入", "统一社会信用代码,企业名称,所在地,研发费用(万元),营业收入(万元)");
    String mapping =
        Registers.MAPPING
            .replace("编号", "统一社会信用代码")
            .replace("名称", "企业名称")
            .replace("研发费用,", "研发费用(万元),")
            .replace("营业收入,", "营业收入(万元),");
    Answer accepted =
        service.form(
            "/api/uploads?lang=en",
            Part.file("enterprises.csv", rows),
            Part.field("asOf", "2024-12-31"));
    String id = accepted.text("/id");

    assertThat(accepted.text("/state")).isEqualTo("NEEDS_MAPPING");
    assertThat(accepted.text("/notes")).contains("OPEN AnnualFigures.year");
    assertThat(service.get("/api/uploads/" + id + "/mapping").body()).contains("营业收入(万元)");
    assertThat(put(id, Registers.MAPPING).status()).isEqualTo(202);
    assertThat(Registers.await(service, id, "FAILED").text("/problem"))
        .contains("编号", "encoding: GB18030")
        .doesNotContain("--");
    assertThat(put(id, mapping).text("/state")).isIn("QUEUED", "RUNNING", "DONE");
    Registers.await(service, id, "DONE");
  }

  @ParameterizedTest
  @CsvSource({
    "../../../etc/passwd.csv, passwd.csv",
    "'..\\..\\boot.csv', boot.csv",
    "C:/x/企业 名单.csv, 企业 名单.csv",
  })
  void takes_no_path_from_a_name(String sent, String kept) throws IOException {
    Answer accepted =
        service.form(
            "/api/uploads",
            Part.file(sent.replace("\\", "\\\\"), Registers.enterprises(1)),
            Part.field("asOf", "2024-12-31"));

    assertThat(accepted.status()).as(accepted.body()).isEqualTo(202);
    assertThat(accepted.text("/files/0")).isEqualTo(kept);
    Path folder = data.resolve("uploads").resolve(accepted.text("/id"));
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString())).contains("input-0");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".csv", "a.exe", "a.html", "csv", "..", "a\u202e.csv", "a.xls"})
  void refuses_names_that_are_no_tables(String name) {
    Answer answer =
        service.form("/api/uploads", Part.file(name, "a\n1\n"), Part.field("asOf", "2024-12-31"));

    assertThat(answer.status()).as(answer.body()).isEqualTo(400);
    assertThat(answer.text("/advice")).isNotBlank();
  }

  @Test
  void refuses_bad_uploads() {
    Part file = Part.file("enterprises.csv", Registers.enterprises(1));
    Part asOf = Part.field("asOf", "2024-12-31");
    String database =
        "files:\n  - jdbc: {url: 'jdbc:h2:mem:', table: t, order: id}\n    facts: {Enterprise: {id: id}}\n";
    List<Part> many =
        IntStream.range(0, 4).mapToObj(i -> Part.file("f" + i + ".csv", "a\n1\n")).toList();

    Part large = Part.file("large.csv", "a\n".repeat(1_200_000));
    assertThat(service.form("/api/uploads", large, asOf).text("/type"))
        .isEqualTo("urn:guiju:problem:large");
    assertThat(service.form("/api/uploads", file).status()).isEqualTo(400);
    assertThat(service.form("/api/uploads", asOf).status()).isEqualTo(400);
    assertThat(service.form("/api/uploads", file, Part.field("asOf", "soon")).status())
        .isEqualTo(400);
    assertThat(service.form("/api/uploads?format=pdf", file, asOf).status()).isEqualTo(400);
    assertThat(service.form("/api/uploads", file, file, asOf).text("/detail"))
        .contains("Two files");
    assertThat(
            service.form("/api/uploads?asOf=2024-12-31", many.toArray(Part[]::new)).text("/detail"))
        .contains("4 files");
    Part chinese = Part.field("lang", "zh");
    Answer broken = service.form("/api/uploads", file, asOf, chinese, Part.mapping("files: ["));
    assertThat(broken.status()).isEqualTo(422);
    assertThat(broken.text("/title")).isEqualTo("无法读取名册");
    assertThat(service.form("/api/uploads", file, asOf, Part.mapping(database)).text("/detail"))
        .contains("names a database");
    assertThat(service.form("/api/uploads", file, asOf, Part.mapping("#".repeat(5000))).status())
        .isEqualTo(413);
    assertThat(service.form("/api/uploads", Part.file("w.xlsx", "no workbook"), asOf).text("/type"))
        .isEqualTo("urn:guiju:problem:register");
  }

  @Test
  void serves_nothing_but_the_files_of_the_result() throws IOException {
    String id = Registers.upload(service, Registers.enterprises(2)).text("/id");
    Registers.await(service, id, "DONE");
    Path result = data.resolve("uploads").resolve(id).resolve("result");
    Files.writeString(result.resolve("report.html"), "<p>report</p>");
    Files.writeString(result.resolve("secret.csv"), "secret");
    Files.createSymbolicLink(result.resolve("findings.jsonl"), Path.of("/etc/passwd"));
    String files = "/api/uploads/" + id + "/files/";

    Answer report = service.get(files + "report.html");
    assertThat(report.body()).isEqualTo("<p>report</p>");
    assertThat(report.response().headers().allValues("Content-Security-Policy"))
        .singleElement()
        .asString()
        .startsWith("sandbox");
    for (String name :
        List.of(
            "secret.csv", "findings.jsonl", "input-0", "..%2finput-0", "../input-0", ".", "%00")) {
      assertThat(service.get(files + name).status()).as(name).isIn(400, 404);
    }
  }

  @Test
  void cancels_and_deletes() {
    String id = Registers.upload(service, Registers.enterprises(MANY)).text("/id");
    Registers.await(service, id, answer -> answer.json().at("/progress/read").asInt() > 100);

    assertThat(service.post("/api/uploads/" + id + "/cancel", "").status()).isEqualTo(200);
    Answer cancelled = Registers.await(service, id, "CANCELLED");
    assertThat(cancelled.json().path("results")).isEmpty();
    assertThat(service.post("/api/uploads/" + id + "/cancel", "").status()).isEqualTo(409);
    assertThat(service.delete("/api/uploads/" + id).status()).isEqualTo(204);
    assertThat(service.get("/api/uploads/" + id).status()).isEqualTo(404);
    assertThat(data.resolve("uploads").resolve(id)).doesNotExist();
  }

  @Test
  void goes_on_after_a_restart_with_the_same_bytes(@TempDir Path other) throws IOException {
    String rows = Registers.enterprises(1200);
    String id;
    String waiting;
    try (Service first = Service.start(other)) {
      id = Registers.upload(first, rows).text("/id");
      waiting = Registers.upload(first, Registers.enterprises(3)).text("/id");
      Registers.await(first, id, answer -> answer.json().at("/progress/checked").asInt() > 520);
    }
    Path uploads = other.resolve("uploads");
    assertThat(uploads.resolve(id).resolve("result/INCOMPLETE.txt")).exists();
    Path refused = Files.createDirectory(uploads.resolve(UUID.randomUUID().toString()));
    Files.createFile(uploads.resolve(refused.getFileName() + ".COMING"));

    try (Service second =
        Service.start(other, "--spring.servlet.multipart.max-request-size=1000000TB")) {
      assertThat(Registers.upload(second, rows).status())
          .as("no room on the disk for the largest upload, while those that are there go on")
          .isEqualTo(507);
      Registers.await(second, id, "DONE");
      Registers.await(second, waiting, "DONE");
      assertThat(refused).doesNotExist();
      assertThat(second.get("/api/uploads/" + id).json().at("/progress/read").asInt())
          .as("rows read before the stop")
          .isEqualTo(1200);
      String whole = Registers.upload(service, rows).text("/id");
      Registers.await(service, whole, "DONE");
      assertThat(second.get("/api/uploads/" + id + "/files/findings.csv").body())
          .isEqualTo(service.get("/api/uploads/" + whole + "/files/findings.csv").body());
    }
  }
}
