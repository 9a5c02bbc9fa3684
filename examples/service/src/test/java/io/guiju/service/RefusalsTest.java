package io.guiju.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.guiju.service.Service.Answer;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is wrong is refused where it is wrong, with what to do. */
class RefusalsTest {
  private static final String ID = "00000000-0000-0000-0000-000000000000";
  private final Service service = Service.shared();

  private static void assertProblem(Answer answer, int status, String pointer, String said) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(answer.text("/type")).startsWith("urn:guiju:problem:");
    assertThat(answer.text("/advice")).isNotBlank();
    assertThat(answer.json().path("status").asInt()).isEqualTo(status);
    if (pointer != null) {
      assertThat(answer.text("/pointer")).isEqualTo(pointer);
    }
    assertThat(answer.text("/detail") + " " + answer.text("/advice")).contains(said);
    assertThat(answer.body()).doesNotContain("Exception", "tools.jackson", "org.spring");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'\"facts\": [' | '\"facts\": {' | /facts | 'another type'",
        "'\"asOf\"' | '\"asof\"' | /asof | 'Maybe ''asOf''?'",
        "'2024-12-31' | '2024-13-31' | /asOf | 'a date that does not exist'",
        "'2024-12-31' | '31.12.2024' | /asOf | 'is not a date'",
        "'\"2024-12-31\"' | 'null' | /asOf | 'is missing'",
        "'\"place\"' | '\"plaice\"' | /facts/0/values/plaice | 'Maybe ''place''?'",
        "'Enterprise\"' | 'Enterprize\"' | /facts/0/type | 'Maybe ''Enterprise''?'",
        "'\"330481\"' | '\"Haining\"' | /facts/0/values/place | 'Haining'",
        "'\"330481\"' | '7' | /facts/0/values/place | 'Expected a string'",
        "'\"330481\"' | '\"33048\"' | /facts/0/values/place | 'six digits'",
        "'\"330481\"' | '{}' | /facts/0/values/place | 'found an object'",
        "'\"R1\", \"name\"' | '\"\", \"name\"' | /facts/0/values | 'has no id'",
        "'\"AnnualFigures\"' | '\"Enterprise\"' | /facts/1/values/enterpriseId | 'no such'",
        "'}}]}' | '}}, {\"type\": \"Enterprise\", \"values\": {\"id\": \"R1\"}}]}'"
            + " | /facts/2/values | 'Two facts are Enterprise R1'",
        "'\"330481\"}' | '\"330481\"}, \"judgements\": {\"plaice\": {\"by\": \"x\","
            + " \"on\": \"2024-01-01\", \"why\": \"y\"}}' | /facts/0/judgements/plaice | 'no term'",
        "'\"330481\"}' | '\"330481\"}, \"provenance\": {\"source\": \"NOBODY\"}'"
            + " | /facts/0/provenance/source | 'not known here'",
        "'\"asOf\"' | '\"parameters\": {\"rdPriorityShare\": \"5\"}, \"asOf\"'"
            + " | /parameters/rdPriorityShare | 'share'",
        "'\"asOf\"' | '\"close\": [\"rdPriorityShare\"], \"asOf\"' | /close | 'list'",
        "'\"330481\"' | 'null' | /facts/0/values/place | 'null says nothing'",
        "'2023' | '\"2023\"' | /facts/1/values/year | 'Expected a whole number'",
        "'\"3400000\"' | '3400000.0' | /facts/1/values/rdExpense | 'written as strings'",
        "'\"3400000\"' | '\"3,400,000\"' | /facts/1/values/rdExpense | 'is not a number'",
        "'\"values\"' | '\"value\"' | /facts/0/value | 'Maybe ''values''?'",
        "'\"asOf\"' | '\"close\": [\"foreignTerritory\"], \"asOf\"' | /close | 'foreignTerritories'",
        "'\"asOf\"' | '\"complete\": [\"Tittle\"], \"asOf\"' | /complete/0 | 'Maybe ''Title''?'",
        "'\"asOf\"' | '\"parameters\": {\"rdPriorityShares\": \"4 %\"}, \"asOf\"'"
            + " | /parameters/rdPriorityShares | 'Maybe ''rdPriorityShare''?'",
        "'\"asOf\"' | '\"parameters\": {\"maxAgeOfFacts\": \"-1\"}, \"asOf\"'"
            + " | /parameters/maxAgeOfFacts | 'Give 0 or more'",
        "'\"asOf\"' | '\"parameters\": {\"aboutShare\": \"120 %\"}, \"asOf\"'"
            + " | /parameters/aboutShare | '100 % at most'",
        "'\"asOf\"' | '\"parameters\": {\"rdPriorityShare\": true}, \"asOf\"'"
            + " | /parameters/rdPriorityShare | 'no text'",
        "'\"asOf\"' | '\"parameters\": {\"rd\": \"4 %\", \"rdPriorityShare\": \"x\"}, \"asOf\"'"
            + " | /parameters/rd | ''",
        "'\"asOf\"' | '\"asOf\": \"2024-01-01\", \"asOf\"' | | 'not JSON'",
        "'}]}' | '}]' | | 'JSON'",
        "'}]}' | '}]} {}' | | ''",
      })
  void refuses_bad_facts(String right, String wrong, String pointer, String said) {
    assertThat(Bodies.enterprise("R1").strip()).contains(right);
    String body =
        Bodies.enterprise("R1")
            .strip()
            .replaceFirst(Pattern.quote(right), Matcher.quoteReplacement(wrong));

    assertProblem(service.post("/api/assessments", body), 400, pointer, said == null ? "" : said);
    Answer zh = service.post("/api/assessments?lang=zh", body);
    for (String words : List.of("/title", "/detail", "/advice")) {
      assertThat(zh.text(words)).containsPattern("\\p{IsHan}").doesNotContain("程序库报告");
    }
    assertThat(service.get("/api/assessments?type=Enterprise&key=R1").json()).isEmpty();
  }

  static Stream<Arguments> endless() {
    String deep = "[".repeat(60) + "]".repeat(60);
    String fact = "{\"type\": \"Enterprise\", \"values\": {\"id\": \"E%d\"}}";
    String facts =
        IntStream.range(0, 301).mapToObj(fact::formatted).collect(Collectors.joining(","));
    String record = "{\"facts\": [" + fact.formatted(1) + "]}";
    String records = IntStream.range(0, 101).mapToObj(i -> record).collect(Collectors.joining(","));
    String asOf = "{\"asOf\": \"2024-12-31\", ";
    return Stream.of(
        Arguments.of(
            "/api/assessments",
            asOf + "\"facts\": [{\"type\": \"E\", \"values\": {\"id\": " + deep + "}}]}"),
        Arguments.of("/api/assessments", asOf + "\"facts\": [" + facts + "]}"),
        Arguments.of("/api/assessments/list", asOf + "\"records\": [" + records + "]}"),
        Arguments.of("/api/explain", asOf + " ".repeat(1_100_000) + "\"facts\": []}"));
  }

  @ParameterizedTest
  @MethodSource("endless")
  void refuses_what_is_too_deep_too_many_or_too_large(String path, String body) {
    assertProblem(service.post(path, body), 413, null, "");
  }

  @ParameterizedTest
  @CsvSource({"/api/assessments, application/json", "/api/paste?asOf=2024-12-31, text/plain"})
  void refuses_a_long_body_that_does_not_say_how_long_it_is(String path, String type) {
    byte[] body =
        (Bodies.enterprise("R2") + " ".repeat(1_200_000)).getBytes(StandardCharsets.UTF_8);
    Answer answer =
        service.send(
            "POST", path, type, BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)));

    assertProblem(answer, 413, null, "");
  }

  @ParameterizedTest
  @CsvSource({
    "/api/assessments/" + ID + ", 404",
    "/api/assessments/" + ID + "/document, 404",
    "/api/assessments/" + ID + "/findings/3.2-c, 404",
    "/api/assessments/not-an-id, 400",
    "/api/assessments?type=Enterprise, 400",
    "/api/provisions/3.2-z, 404",
    "/api/provisions?lang=de, 400",
    "/api/uploads/" + ID + ", 404",
    "/api/uploads/" + ID + "/mapping, 404",
    "/api/uploads/" + ID + "/files/findings.csv, 404",
    "/api/scoreboard, 400",
    "/api/scoreboard?asOf=yesterday, 400",
    "/api/nothing, 404",
    "/api/explain, 405",
    "/api//provisions, 400",
    "/api/provisions;x=1, 400",
    "/api/%2e%2e/etc, 400",
  })
  void refuses_to_get(String path, int status) {
    assertProblem(service.get(path), status, null, "");
  }

  @Test
  void refuses_what_the_server_or_the_form_reader_cannot_take() {
    assertProblem(
        service.send(service.to("/api/x").method("TRACE", BodyPublishers.noBody()).build()),
        405,
        null,
        "");
    assertProblem(
        service.send(
            "POST",
            "/api/uploads?asOf=2024-12-31",
            "multipart/form-data; boundary=XX",
            BodyPublishers.ofString(
                "--XX\r\nContent-Disposition: form-data; name=\"files\"\r\n\r\nx")),
        400,
        null,
        "boundary");
  }

  @Test
  void refuses_other_types_and_empty_bodies() {
    assertProblem(
        service.send("POST", "/api/explain", "text/plain", BodyPublishers.ofString("{}")),
        415,
        null,
        "");
    assertProblem(service.post("/api/explain", ""), 400, null, "");
    assertProblem(
        service.post("/api/explain", "{\"asOf\": \"2024-12-31\"}"), 400, "/facts", "missing");
    assertProblem(service.post("/api/what-if", Bodies.enterprise("R3")), 400, "/then", "missing");
    assertProblem(
        service.post("/api/what-if", Bodies.enterpriseThen("R3", "{}")), 400, "/then", "different");
    assertProblem(
        service.post(
            "/api/what-if",
            Bodies.enterpriseThen(
                "R3",
                "{\"facts\": [{\"type\": \"Enterprise\", \"values\": {\"id\": \"other\"}}]}")),
        400,
        "/then/facts",
        "same subjects");
  }

  private Answer asked(String path, String language) {
    HttpRequest.Builder request = service.to(path);
    if (language != null) {
      request.header("Accept-Language", language);
    }
    return service.send(request.build());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/api/nothing | zh-CN,zh;q=0.9 | 没有这个地址。 | /v3/api-docs",
        "/api/nothing | en | There is no such address. | /v3/api-docs",
        "/api/nothing | | There is no such address. | /v3/api-docs",
        "/api/nothing?lang=zh | en | 没有这个地址。 | /v3/api-docs",
        "/api/provisions/3.2-z | zh | 没有条款“3.2-z”。 | 是否应为",
        "/api/provisions/3.2-z | en | There is no provision '3.2-z'. | Maybe",
        "/api/provisions?asOf=2024-13-99 | zh | 此地址没有参数“asOf”。 | lang",
        "/api/provisions?asOf=2024-13-99 | en | This address takes no parameter 'asOf'. | lang",
        "/api/provisions?lang=de | zh | lang 为“de”。 | zh",
        "/api/scoreboard?asOf=2024-13-99 | zh | “2024-13-99”这一天不存在。 | 2024-12-31",
        "/api/scoreboard?asof=2024-12-31 | en | takes no parameter 'asof' | Maybe 'asOf'?",
        "/api/provisions?lang=%ff | zh | 参数无法解码 | UTF-8",
        "/api/%2e%2e%2fetc | zh | 不允许的符号 | /v3/api-docs",
        "/api/..%2fetc | en | not allowed | /v3/api-docs",
        "/%2e%2e/%2e%2e/etc | en | not allowed | /v3/api-docs",
      })
  void says_problems_in_the_language_asked_for(
      String path, String language, String detail, String advice) {
    Answer answer = asked(path, language);

    assertThat(answer.text("/detail")).contains(detail);
    assertThat(answer.text("/advice")).contains(advice);
    assertThat(answer.header("Content-Security-Policy")).startsWith("default-src 'none'");
    assertThat(answer.text("/title"))
        .matches(detail.matches("\\p{ASCII}*") ? "\\p{ASCII}+" : "\\P{ASCII}+");
  }

  @Test
  void says_how_deep_a_body_may_be() {
    assertProblem(
        service.post("/api/explain", "[".repeat(5000)), 413, null, "deeper than 24 levels");
  }

  @Test
  void says_what_the_harness_and_the_library_refuse_in_the_same_language() {
    HttpRequest.Builder paste =
        service
            .to("/api/paste?asOf=2024-12-31")
            .header("Content-Type", "text/plain;charset=UTF-8")
            .POST(BodyPublishers.ofString("企业名称\t所在地\t研发费用(万元)\n甲\t海宁市\t340\n甲\t海宁市\t约三百\n"));
    Answer zh = service.send(paste.copy().header("Accept-Language", "zh").build());
    Answer en = service.send(paste.build());

    assertThat(zh.text("/detail")).containsPattern("[\\u4e00-\\u9fff]");
    assertThat(zh.text("/advice")).contains("粘贴");
    assertThat(en.text("/advice")).contains("paste");
    String wrong = Bodies.enterprise("R4").replace("\"place\"", "\"plaice\"");
    Answer library =
        service.send(
            service
                .to("/api/explain")
                .header("Content-Type", "application/json")
                .header("Accept-Language", "zh")
                .POST(BodyPublishers.ofString(wrong))
                .build());
    assertThat(library.text("/detail")).isEqualTo("没有这个属性。");
    assertThat(library.text("/advice")).contains("place");
  }
}
