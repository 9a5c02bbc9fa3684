package io.guiju.harness;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunLogTest {
  @TempDir Path folder;
  private Cli cli;

  @BeforeEach
  void begin() {
    cli = new Cli(folder);
  }

  private Cli.Run check(String... more) {
    return cli.check(
        cli.file("rows.csv", Cli.HEADER, "E1,甲,330481,6,100", "E2,乙,330402,x,100"),
        Cli.ENTERPRISES + "parameters: {youngAgeLimit: 40}\n",
        more);
  }

  private JsonNode log() throws IOException {
    return new ObjectMapper().readTree(cli.report("run.json"));
  }

  @Test
  void saysWhatItTakesToRepeatTheRun() throws Exception {
    check("--close", "foreignTerritories", "--only", "3.2-c");

    JsonNode log = log();
    assertThat(log.at("/arguments/0").textValue()).isEqualTo("check");
    assertThat(log.get("arguments").toString()).contains("\"--only\",\"3.2-c\"");
    assertThat(log.at("/pack/id").textValue()).isEqualTo("jiaxing315");
    assertThat(log.at("/pack/digest").textValue()).startsWith("sha256:");
    assertThat(log.get("asOf").textValue()).isEqualTo("2024-12-31");
    assertThat(log.at("/parameters/youngAgeLimit/by").textValue()).isEqualTo("mapping");
    assertThat(log.at("/closed/foreignTerritories/by").textValue()).isEqualTo("command line");
    assertThat(log.at("/mapping/sha256").textValue()).isEqualTo(sha256("mapping.yaml"));
    JsonNode input = log.at("/inputs/0");
    assertThat(input.get("sha256").textValue()).isEqualTo(sha256("rows.csv"));
    assertThat(input.get("bytes").longValue()).isEqualTo(Files.size(folder.resolve("rows.csv")));
    assertThat(input.get("encoding").textValue()).as("found").isEqualTo("UTF-8");
    assertThat(input.get("separator").textValue()).as("found").isEqualTo(",");
    assertThat(input.get("rows"))
        .hasToString("{\"read\":2,\"assessed\":1,\"rejected\":1,\"unchecked\":0}");
    assertThat(log.at("/counts/rows")).isEqualTo(input.get("rows"));
    assertThat(log.at("/counts/findings/SATISFIED").longValue()).isPositive();
  }

  private String sha256(String name) throws Exception {
    byte[] bytes = Files.readAllBytes(folder.resolve(name));
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }

  @Test
  void endsWithTheOnlyPartThatAnotherRunChanges() throws IOException {
    check();
    String first = cli.report("run.json").split("\"when\"")[0];
    check();

    assertThat(cli.report("run.json")).startsWith(first);
    assertThat(log().get("when").fieldNames())
        .toIterable()
        .containsExactly("started", "milliseconds", "phases");
    assertThat(log().at("/when/phases").fieldNames())
        .toIterable()
        .containsExactly("read", "check", "plan");
  }

  @Test
  void isLeftByTheOtherCommandsThatLeaveAResult() throws IOException {
    cli.run("progress", "--out", folder + "/report");
    assertThat(log().at("/arguments/0").textValue()).isEqualTo("progress");
    assertThat(log().at("/inputs/0/rows/read").longValue()).isPositive();

    Path csv = cli.file("rows.csv", Cli.HEADER, "E1,甲,330481,6,100");
    cli.run(
        ("what-if "
                + csv
                + " --map "
                + cli.file("mapping.yaml", Cli.ENTERPRISES)
                + " --as-of 2024-12-31 --to-date 2025-12-31 --out "
                + folder
                + "/report")
            .split(" "));
    assertThat(log().at("/arguments/0").textValue()).isEqualTo("what-if");
  }

  @Test
  void isNotSpokenOfWhenTheRunIsQuiet() {
    Cli.Run run = check("-q");

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.out() + run.err()).isEmpty();
    assertThat(cli.table("findings.csv")).isNotEmpty();
  }

  @Test
  void stillTellsErrorsWhenQuiet() {
    assertThat(cli.check(folder.resolve("none.csv"), Cli.ENTERPRISES, "-q").err())
        .contains("none.csv");
    assertThat(cli.run("check", "-q", "-v", "--lang=en").err()).contains("Give one of them");
  }

  @Test
  void saysMoreWhenAsked() {
    assertThat(check("-v", "--lang", "en").err())
        .contains("rows.csv; rows: 2 read, 1 rejected")
        .containsPattern("Times: reading \\d+ ms, checking \\d+ ms, .*finishing \\d+ ms");
  }
}
