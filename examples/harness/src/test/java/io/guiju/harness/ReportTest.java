package io.guiju.harness;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.guiju.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page says what the other files of the result say, and nothing in it can run. */
class ReportTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String WICKED = "</script><script>alert('&\"')</script><b>";

  private static final Map<String, List<String>> GOING_WELL =
      Map.of(
          "targets",
          List.of("MET", "NEAR", "REACHED", "NEARLY_REACHED", "AHEAD", "ON_TRACK"),
          "duties",
          List.of("IMPLEMENTED", "UNDER_WAY"));

  @TempDir Path folder;

  private static ReportText page() {
    return new ReportText(BundledReport.read("report.html"));
  }

  private static JsonNode json(String file) throws IOException {
    return JSON.readTree(BundledReport.read(file));
  }

  @Test
  void countsByProvisionAreThoseOfTheSummary() throws IOException {
    JsonNode summary = json("summary.json").path("provisions");
    assertThat(page().data().path("provisions")).hasSize(summary.size());
    for (JsonNode provision : page().data().path("provisions")) {
      JsonNode counts = summary.path(provision.path("id").asText());
      for (Outcome outcome : Outcome.values()) {
        assertThat(provision.path("counts").path(outcome.ordinal()).asLong())
            .as("%s %s", provision.path("id"), outcome)
            .isEqualTo(counts.path(outcome.name()).asLong());
      }
    }
  }

  @Test
  void theListHasEveryFindingOnceWithItsOutcome() throws IOException {
    JsonNode provisions = page().data().path("provisions");
    Map<String, Long> counts = new HashMap<>();
    for (JsonNode rows : page().parts("rows")) {
      for (JsonNode row : rows) {
        String codes = row.path(4).asText();
        for (int i = 0; i < codes.length(); i += 4) {
          String id = provisions.path(codes.charAt(i) - '0').path("id").asText();
          Outcome outcome = Outcome.values()[codes.charAt(i + 1) - '0'];
          counts.merge(id + " " + outcome, 1L, Long::sum);
        }
      }
    }
    json("summary.json")
        .path("provisions")
        .properties()
        .forEach(
            entry ->
                entry
                    .getValue()
                    .properties()
                    .forEach(
                        count ->
                            assertThat(
                                    counts.getOrDefault(entry.getKey() + " " + count.getKey(), 0L))
                                .isEqualTo(count.getValue().asLong())));
  }

  @Test
  void headlinesAreTheSums() throws IOException {
    JsonNode summary = json("summary.json");
    assertThat(headline("rows")).isEqualTo(summary.path("records").path("read").asLong());
    for (Outcome outcome : List.of(Outcome.SATISFIED, Outcome.UNDETERMINED)) {
      long sum =
          stream(summary.path("provisions")).mapToLong(p -> p.path(outcome.name()).asLong()).sum();
      assertThat(headline(outcome.name().toLowerCase(Locale.ROOT))).isEqualTo(sum);
    }
    JsonNode counts = summary.path("progress");
    for (var kind : GOING_WELL.entrySet()) {
      long sum =
          kind.getValue().stream()
              .mapToLong(state -> counts.path(kind.getKey()).path(state).asLong())
              .sum();
      assertThat(headline(kind.getKey())).as(kind.getKey()).isEqualTo(sum).isPositive();
    }
    long subjects = page().parts("rows").stream().mapToLong(JsonNode::size).sum();
    assertThat(headline("subjects")).isEqualTo(subjects);
  }

  @Test
  void oneStepAwayLacksOneAmountOrDateInTheHeadlineTheListAndTheWords() {
    List<JsonNode> rows = page().parts("rows");
    List<JsonNode> told = page().parts("told");
    List<String> steps = new ArrayList<>();
    for (int chunk = 0; chunk < rows.size(); chunk++) {
      for (int subject = 0; subject < rows.get(chunk).size(); subject++) {
        String codes = rows.get(chunk).path(subject).path(4).asText();
        for (int finding = 0; finding < codes.length() / 4; finding++) {
          if (codes.charAt(finding * 4 + 3) == '1') {
            steps.add(article(told.get(chunk), subject, finding));
          }
        }
      }
    }
    assertThat(headline("oneStep")).isEqualTo(steps.size()).isPositive();
    assertThat(steps)
        .allSatisfy(
            article ->
                assertThat(article)
                    .contains("data-outcome=\"NOT_SATISFIED\"")
                    .containsPattern(
                        "guiju-changes[^/]+/h3>\\s*<ul>\\s*<li>[^<]*"
                            + " (must rise|must fall|must reach|must exceed|days? (later|earlier)|by at least)"));
  }

  private static String article(JsonNode told, int subject, int finding) {
    return stream(told.path("told").path(subject).path(finding))
        .map(piece -> told.path("en").path(piece.asInt()).asText())
        .collect(Collectors.joining());
  }

  private static long headline(String card) {
    String number =
        page().first("data-card=\"" + card + "\">.*\n<span class=\"number\">([0-9,]+)</span>");
    return Long.parseLong(number.replace(",", ""));
  }

  private static Stream<JsonNode> stream(JsonNode nodes) {
    return StreamSupport.stream(nodes.spliterator(), false);
  }

  @Test
  void targetsAndDutiesStandAsOnTheScoreboard() throws IOException {
    JsonNode progress = json("progress.json");
    Map<String, String> states = new HashMap<>();
    page()
        .all("<tr data-provision=\"([^\"]+)\" data-state=\"([A-Z_]+)\"")
        .forEach(row -> states.put(row.group(1), row.group(2)));
    assertThat(progress.path("targets")).hasSize(50);
    assertThat(progress.path("duties")).hasSize(74);
    for (String kind : List.of("targets", "duties")) {
      for (JsonNode entry : progress.path(kind)) {
        assertThat(states)
            .containsEntry(entry.path("provision").asText(), entry.path("state").asText());
      }
    }
  }

  @Test
  void theProvisionsOfThePlanStandBesideItsWords() throws IOException {
    assertThat(page().all("<li id=\"p-([^\"]+)\" class=")).hasSize(160);
    assertThat(page().all("class=\"ref\">")).hasSizeGreaterThanOrEqualTo(160);
    assertThat(page().html()).contains("对研发费用占营业收入比重高于5%的企业");
  }

  @Test
  void nothingButItsOwnScriptAndStyleMayRun() throws Exception {
    for (String kind : List.of("script", "style")) {
      String content = page().html().split("<" + kind + ">", 2)[1].split("</" + kind + ">", 2)[0];
      String hash =
          Base64.getEncoder()
              .encodeToString(
                  MessageDigest.getInstance("SHA-256")
                      .digest(content.getBytes(StandardCharsets.UTF_8)));
      assertThat(page().html()).contains(kind + "-src &#39;sha256-" + hash + "&#39;");
    }
    assertThat(page().html()).contains("content=\"default-src &#39;none&#39;;");
    assertThat(page().html().split("<script>")[0]).doesNotContain(" style=", " onclick=");
  }

  @Test
  void whatTheDataSaysIsShownAndNeverRun() throws IOException {
    Cli cli = new Cli(folder);
    cli.checkRows(
        "E1,\"" + WICKED.replace("\"", "\"\"") + "\",海宁市,4.99,100",
        "E2,乙,海宁市,\"" + WICKED.replace("\"", "\"\"") + "\",100");
    ReportText page = new ReportText(cli.report("report.html"));
    assertThat(page.html())
        .doesNotContain("alert('&")
        .contains("&lt;/script&gt;&lt;script&gt;alert");
    assertThat(page.all("<script>")).hasSize(1);
    assertThat(page.parts("rows").get(0).path(0).path(2).asText()).isEqualTo(WICKED);
    assertThat(page.parts("told").get(0).path("zh").toString()).doesNotContain("<script");
  }

  @Test
  void manyRejectedRowsStandBehindTheFirst() throws IOException {
    Cli cli = new Cli(folder);
    cli.checkRows(
        IntStream.rangeClosed(1, 23).mapToObj(i -> "E" + i + ",甲,海宁市,坏,1").toArray(String[]::new));
    String[] rejected =
        new ReportText(cli.report("report.html"))
            .html()
            .split("id=\"rejected\"")[1]
            .split("</section>")[0]
            .split("<summary>");
    assertThat(rejected[0].split("<tr><th scope=\"row\">")).hasSize(1 + 20);
    assertThat(rejected[0]).contains("“坏”不是数", "&#39;坏&#39; is not a number");
    assertThat(rejected[1]).contains("第 21 至 23 行");
    assertThat(rejected[1].split("<tr><th scope=\"row\">")).hasSize(1 + 3);
  }

  @Test
  void everyStateOfATargetOrAYearOfItIsExplained() {
    String targets = page().html().split("id=\"targets\"")[1].split("</section>")[0];
    Set<String> signs = new HashSet<>();
    Pattern.compile("aria-hidden=\"true\"[^>]*>(.)</span>")
        .matcher(targets)
        .results()
        .forEach(sign -> signs.add(sign.group(1)));
    String legend = targets.split("data-tally=\"targets\"")[1].split("</ul>")[0];
    assertThat(signs)
        .isNotEmpty()
        .allSatisfy(sign -> assertThat(legend).contains(">" + sign + "<"));
    assertThat(legend).contains("达到或好于按直线推进", "on the straight line to the number");
  }

  @Test
  void theSameInputGivesTheSameBytesOnAnyNumberOfThreads() throws IOException {
    String[] rows = {"E1,甲,海宁市,6,100", "E2,乙,平湖市,4,100", "E3,丙,,1,100", "E4,丁,海宁市,坏,100"};
    Cli cli = new Cli(folder);
    cli.checkRows(rows);
    String first = cli.report("report.html");
    cli.check(folder.resolve("rows.csv"), Cli.ENTERPRISES, "--threads", "3");
    assertThat(cli.report("report.html")).isEqualTo(first);
  }

  /** What nobody spoke of says nothing of those whose register it is. */
  @Test
  void whatNobodyObservedOrReportedIsFoldedAndNotInTheHeadline() {
    Cli cli = new Cli(folder);
    cli.checkRows("E1,甲,海宁市,6,100");
    String page = cli.report("report.html");

    assertThat(page).doesNotContain("data-card=\"targets\"", "data-card=\"duties\"");
    assertFolded(page, "targets", "没有提供各项目标的观测值,50 项目标均不作评判", 50);
    assertFolded(page, "duties", "没有提供任务落实情况的报告,74 项任务均不作评判", 74);
    assertThat(cli.report("progress.csv")).contains("\n1.2-a,", "\n3.3-a,");
  }

  @Test
  void aTargetThatTheRecordsCountForIsShownWithoutObservations() {
    Cli cli = new Cli(folder);
    String titles =
        Cli.ENTERPRISES
            + """
                  Title:
                    id: 编号
                    enterpriseId: 编号
                    kind: {constant: ST_LEADING}
                    status: {constant: RECOGNISED}
                    validFrom: {constant: 2023-01-01}
                    validUntil: {constant: 2027-12-31}
            """;
    cli.check(cli.file("rows.csv", Cli.HEADER, "E1,甲,海宁市,6,100"), titles);
    String page = cli.report("report.html");

    String section = section(page, "targets");
    assertThat(section.split("<details")[0])
        .contains("另外 ", "data-provision=\"2.3.1-f\"")
        .doesNotContain("data-provision=\"1.2-a\"");
    assertThat(section.split("data-provision")).hasSize(51);
    assertThat(page).contains("href=\"#targets\" class=\"card\" data-card=\"counted\"");
  }

  private static String section(String page, String id) {
    return page.split("<section id=\"" + id + "\"")[1].split("</section>")[0];
  }

  private static void assertFolded(String page, String id, String said, int rows) {
    String[] parts = section(page, id).split("<details class=\"folded\">");
    assertThat(parts[0]).contains(said).doesNotContain("<table", "<ul");
    assertThat(parts[1].split("data-provision")).hasSize(rows + 1);
  }

  @Test
  void whatIsNotAskedForIsCountedAndNotListed() throws IOException {
    Cli cli = new Cli(folder);
    cli.check(
        cli.file("rows.csv", Cli.HEADER, "E1,甲,海宁市,6,100", "E2,乙,平湖市,4,100"),
        Cli.ENTERPRISES,
        "--only",
        "3.2-c,satisfied");
    ReportText page = new ReportText(cli.report("report.html"));
    assertThat(page.parts("rows").get(0)).hasSize(1);
    assertThat(page.html()).contains("名单只有所要求的结论:3.2-c, satisfied");
    assertThat(page.first("data-card=\"subjects\">.*\n<span class=\"number\">([0-9,]+)</span>"))
        .isEqualTo("2");
  }

  @Test
  void progressLeavesThePlanWithoutAList() throws IOException {
    new Cli(folder).run("progress", "--out", folder + "/plan", "--lang", "en");
    ReportText page = new ReportText(Files.readString(folder.resolve("plan/report.html")));
    assertThat(page.html()).contains("<html lang=\"en\">", "id=\"targets\"", "id=\"plan\"");
    assertThat(page.html()).doesNotContain("id=\"filters\"", "data-card=\"subjects\"");
    assertThat(page.parts("rows")).isEmpty();
  }
}
