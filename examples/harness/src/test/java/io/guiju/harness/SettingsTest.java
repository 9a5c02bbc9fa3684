package io.guiju.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Parameters that the plan leaves open, set by a mapping or the command line. */
class SettingsTest {
  private static final String PROJECTS =
      """
      files:
        - facts:
            Project:
              id: 编号
              place: {constant: '330400'}
              kind: {constant: INVESTMENT}
              keyTechnologyResearch: {constant: 是}
              field: 领域
              committedRdIntensity: 强度
      """;

  @TempDir Path folder;

  private Cli.Run check(String settings, String... more) {
    Cli cli = new Cli(folder);
    List<String> arguments = new ArrayList<>(List.of("--lang=en"));
    arguments.addAll(Arrays.asList(more));
    return cli.check(
        cli.file("rows.csv", "编号,领域,强度", "P1,核技术,3%"),
        settings + PROJECTS,
        arguments.toArray(String[]::new));
  }

  private String outcome(String provision) {
    return new Cli(folder).outcome(provision, "P1");
  }

  @Test
  void leaveTheFindingUndeterminedWhereNobodySetsThem() {
    Cli.Run run = check("");

    assertThat(outcome("2.5.3-f")).isEqualTo("UNDETERMINED");
    assertThat(outcome("2.3.3-a")).isEqualTo("UNDETERMINED");
    assertThat(run.out()).doesNotContain("not by the plan");
    assertThat(new Cli(folder).report("summary.json"))
        .contains("\"parameters\": { }", "\"closed\": { }");
  }

  @Test
  void decideWhereTheMappingSetsThemAndTheResultSaysSo() {
    Cli.Run run = check("parameters: {rdIntensityThreshold: 3 %}\nclose: [focusFields]\n");

    assertThat(outcome("2.5.3-f")).isEqualTo("SATISFIED");
    assertThat(outcome("2.3.3-a")).isEqualTo("NOT_SATISFIED");
    assertThat(run.out())
        .contains(
            "Set by the register, not by the plan: rdIntensityThreshold=3 %; focusFields closed.");
    assertThat(new Cli(folder).report("summary.json").replaceAll("\\s+", " "))
        .contains(
            "\"parameters\": { \"rdIntensityThreshold\": { \"value\": [ \"3 %\" ],"
                + " \"by\": \"mapping\" } },",
            "\"closed\": { \"focusFields\": { \"by\": \"mapping\" } }");
  }

  @Test
  void ofTheCommandLineWinOverTheMapping() {
    Cli.Run run =
        check(
            "parameters: {rdIntensityThreshold: 3 %}\n",
            "--set=rdIntensityThreshold=3.1 %", "--close=focusFields");

    assertThat(outcome("2.5.3-f")).isEqualTo("NOT_SATISFIED");
    assertThat(outcome("2.3.3-a")).isEqualTo("NOT_SATISFIED");
    assertThat(run.out())
        .contains(
            "Set on the command line, not by the plan: rdIntensityThreshold=3.1 %; focusFields"
                + " closed.")
        .doesNotContain("Set by the register");
    assertThat(new Cli(folder).report("summary.json")).contains("\"by\": \"command line\"");
  }

  @Test
  void takeTheMembersOfListsByNamesAndConstants() {
    check("", "--set", "focusFields=核技术,HYDROGEN");

    assertThat(outcome("2.3.3-a")).isEqualTo("SATISFIED");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "parameters: {rdIntensityTreshold: 3 %} | 1:14 | Maybe 'rdIntensityThreshold'?",
        "parameters: {rdIntensityThreshold: 3} | 1:14 | not a share",
        "parameters: {youngAgeLimit: forty} | 1:14 | not a whole number",
        "parameters: {youngAgeLimit: [35, 40]} | 1:14 | one value, not 2",
        "parameters: {clusters135N: []} | 1:14 | needs a value",
        "parameters: {focusFields: [FUSION]} | 1:14 | is none of",
        "parameters: {overseasEngineerCountries: [德国]} | 1:14 | code of a country",
        "parameters: [youngAgeLimit] | 1:13 | Names with values",
        "close: [focusField] | 1:9 | Maybe 'focusFields'?",
        "close: [youngAgeLimit] | 1:9 | not a list",
        "close: focusFields | 1:8 | list is needed",
      })
  void thatAreWrongInTheMappingAreToldWithTheirPlace(String settings, String at, String words) {
    Cli.Run run = check(settings + "\n");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("mapping.yaml:" + at + ":", words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--set youngAgeLimt=40 | --set youngAgeLimt=40 | Maybe 'youngAgeLimit'?",
        "--set youngAgeLimit=forty | --set youngAgeLimit=forty | not a whole number",
        "--set youngAgeLimit=35,40 | --set youngAgeLimit=35,40 | one value, not 2",
        "--set maxAgeOfFacts=-1 | --set maxAgeOfFacts=-1 | Give 0 or more",
        "--set aboutShare=120% | --set aboutShare=120% | 100 % at most",
        "--set youngAgeLimit= | --set youngAgeLimit= | needs a value",
        "--set youngAgeLimit | youngAgeLimit | parameter=value",
        "--set youngAgeLimit=35 --set youngAgeLimit=40 | youngAgeLimit | more than once",
        "--close focusField | --close focusField | Maybe 'focusFields'?",
        "--close youngAgeLimit | --close youngAgeLimit | not a list",
        "--close strategicProjects | --close strategicProjects | closed already",
      })
  void thatAreWrongOnTheCommandLineAreToldWithTheOption(String line, String at, String words) {
    Cli.Run run = check("", line.split(" "));

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains(at, words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "研发投入强度准入门槛=3 % | 聚焦的关键技术攻关领域",
        "R&D intensity required for admission=3 % | focus fields of key technology research"
      })
  void decideWhereTheCommandLineCallsThemByTheirNames(String set, String close) {
    check("", "--set", set, "--close", close);

    assertThat(outcome("2.5.3-f")).isEqualTo("SATISFIED");
    assertThat(new Cli(folder).report("summary.json"))
        .contains("\"rdIntensityThreshold\"", "\"focusFields\"");
  }
}
