package io.guiju.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.guiju.Outcome;
import io.guiju.pack.RulePack;
import io.guiju.service.Service.Answer;
import io.guiju.text.ProgressState;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What the page asks for beside what programs do. */
class PageAnswersTest {
  private final Service service = Service.shared();

  private Answer paste(String text) {
    return service.send(
        "POST",
        "/api/paste?asOf=2024-12-31&lang=en",
        "text/plain;charset=UTF-8",
        BodyPublishers.ofString(text));
  }

  @Test
  void explains_in_html_where_asked() {
    String body = Bodies.enterprise("E1").replace("示例柔性", "<b>&");

    JsonNode finding =
        service.post("/api/explain?format=html&lang=en", body).json().at("/findings/6");

    assertThat(finding.path("explanation").asString())
        .startsWith("<article class=\"guiju-finding\" lang=\"en\" data-provision=\"3.2-c\"")
        .contains("&lt;b&gt;&amp;")
        .doesNotContain("<b>");
    assertThat(service.post("/api/explain?format=pdf", body).text("/term")).isEqualTo("format");
  }

  @Test
  void gives_the_text_whole_and_every_provision_in_it() {
    RulePack pack = service.bean(RulePack.class);
    StringBuilder whole = new StringBuilder();
    List<String> named = new ArrayList<>();
    for (JsonNode block : service.get("/api/text").json().path("blocks")) {
      for (JsonNode piece : block.path("pieces")) {
        whole.append(piece.path("text").asString());
        piece.path("provisions").forEach(id -> named.add(id.asString()));
      }
    }
    assertThat(whole.toString().replaceAll("\\s", ""))
        .isEqualTo(Objects.requireNonNull(pack.text()).replaceAll("(?m)^#+|\\s", ""));
    assertThat(pack.provisions()).allMatch(provision -> named.contains(provision.id()));
  }

  @Test
  void says_what_constants_are_called() {
    JsonNode words = service.get("/api/words?lang=en").json();

    assertThat(words.at("/outcomes/NOT_SATISFIED").asString()).isEqualTo("not satisfied");
    assertThat(words.path("outcomes").propertyNames())
        .containsExactlyElementsOf(Arrays.stream(Outcome.values()).map(Enum::name).toList());
    assertThat(words.path("states").propertyNames())
        .containsExactlyElementsOf(Arrays.stream(ProgressState.values()).map(Enum::name).toList());
    assertThat(words.at("/outcomeSigns/SATISFIED").asString()).isEqualTo("✓");
    assertThat(words.at("/stateSigns/BEHIND").asString()).isEqualTo("▼");
    assertThat(words.at("/stateTones/ERROR").asString()).isEqualTo("bad");
    assertThat(words.at("/kinds/TARGET").asString()).isEqualTo("target");
    assertThat(words.at("/firmness/STRIVE").asString()).isEqualTo("strive");
    assertThat(service.get("/api/terms?lang=en").body())
        .contains("{\"name\":\"330481\",\"label\":\"Haining\"}");
  }

  @Test
  void reads_a_row_that_was_copied_with_its_headings() {
    Answer read =
        paste(
            """
            统一社会信用代码\t企业名称\t所在地\t研发费用(万元)\t营业收入(万元)\t备注
            91330481XN4534679Q\t示例\t海宁市\t340.5\t10000\tx
            """);

    assertThat(read.status()).as(read.body()).isEqualTo(200);
    assertThat(read.json().path("facts").toString())
        .isEqualTo(
            "[{\"type\":\"Enterprise\",\"values\":{\"id\":\"91330481XN4534679Q\",\"name\":\"示例\","
                + "\"place\":\"330481\"}},{\"type\":\"AnnualFigures\",\"values\":{\"enterpriseId\":"
                + "\"91330481XN4534679Q\",\"year\":2023,\"rdExpense\":\"3405000\","
                + "\"revenue\":\"100000000\"}}]");
    assertThat(read.json().path("unused").toString()).isEqualTo("[\"备注\"]");
    assertThat(read.json().path("open").toString()).isEqualTo("[\"fiscal year\"]");
  }

  @Test
  void refuses_a_cell_that_means_nothing_with_its_heading() {
    Answer read = paste("企业名称\t所在地\t研发费用(万元)\n甲\t海宁市\t340\n甲\t海宁市\t约三百\n");

    assertThat(read.status()).isEqualTo(400);
    assertThat(read.text("/term")).isEqualTo("研发费用(万元)");
    assertThat(read.text("/detail")).contains("约三百");
    assertThat(read.text("/advice")).isNotBlank();
  }

  @Test
  void says_of_a_column_that_it_was_not_used_where_nothing_in_it_is_a_value() {
    Answer read = paste("企业名称\t所在地\t研发费用(万元)\n示例\t海宁市\t约三百\n");

    assertThat(read.json().path("unused").toString()).isEqualTo("[\"研发费用(万元)\"]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "a\tb\n1\t2\n", "\u0000\t\n", "企业名称\t所在地\n"})
  void a_paste_that_says_nothing_is_no_bug(String text) {
    Answer read = paste(text);

    assertThat(read.status()).as(read.body()).isIn(200, 400, 422);
    assertThat(read.status() == 200 || !read.text("/advice").isBlank()).isTrue();
  }

  @Test
  void pages_hold_no_script_and_no_style() {
    Answer page = service.get("/");

    assertThat(page.header("Content-Security-Policy"))
        .contains("script-src 'self';")
        .doesNotContain("unsafe");
    assertThat(page.body()).doesNotContain("<style", "style=", "onclick", "http:", "https:");
    assertThat(page.body()).containsOnlyOnce("<script").contains("src=\"/js/main.js\"></script>");
  }
}
