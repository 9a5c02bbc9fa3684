package io.guiju.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@NeedsSpark
class JobTest {
  private final StringWriter said = new StringWriter();

  @TempDir private Path folder;

  /** The job takes the session that is there. */
  @BeforeAll
  static void startSpark() {
    LocalSpark.session();
  }

  private int run(String... arguments) {
    PrintWriter to = new PrintWriter(said, true);
    return SparkCheck.execute(to, to, arguments);
  }

  private int check(SmallRegister register, String... more) {
    List<String> all = new ArrayList<>(List.of(register.arguments()));
    all.addAll(List.of("--lang", "en", "--out", folder.resolve("result").toString()));
    all.addAll(List.of(more));
    return run(all.toArray(String[]::new));
  }

  @Test
  void printsWhatTheHarnessPrintsAndSparksPageShowsWhatIsDoneAndCounted() throws Exception {
    SmallRegister register =
        SmallRegister.in(folder, "E1,甲,330481,600,10000\n,乙,330481,1,1\n", "T1,E1,雄鹰企业\n");
    SparkPage page = new SparkPage();
    assertThat(check(register, "--only", "2.3,3.2-c")).as(said.toString()).isEqualTo(3);
    page.close();
    assertThat(page.jobs())
        .contains(
            "guiju 1/4: look at each row",
            "guiju 2/4: find the rows that belong together",
            "guiju 3/4: join and assess the records",
            "guiju 4/4: write the findings");
    assertThat(page.counted())
        .contains("guiju: rows read 3", "guiju: rows rejected 1", "guiju: records assessed 1");

    List<String> harness = printedBesideTheResult(register.printed("--only", "2.3,3.2-c"));
    assertThat(harness)
        .contains("Set by the register, not by the plan: focusFields closed.")
        .contains("Note on enterprises.csv: made up");
    assertThat(printedBesideTheResult(said.toString().lines().toList())).isEqualTo(harness);
    assertThat(said.toString())
        .contains("Result in " + folder.resolve("result") + ": 3 findings in findings, 1 rejected");
  }

  /** Without the lines on what is where. */
  private static List<String> printedBesideTheResult(List<String> lines) {
    return lines.stream()
        .filter(line -> !line.startsWith("Result in ") && !line.startsWith("Where the plan "))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"E12", "nobody knows this one", "T1,id=E2"})
  void anIdThatNoRowGivesIsRefusedInTheHarnesssWords(String id) throws Exception {
    SmallRegister register =
        SmallRegister.in(
            folder, "E3,丙,330481,1,1\nE1,甲,330481,600,10000\n,乙,330481,1,1\n", "T1,E1,雄鹰企业\n");
    assertThat(check(register, "--only", "id=" + id)).as(said.toString()).isEqualTo(2);
    assertThat(folder.resolve("result")).doesNotExist();
    assertThat(said.toString().lines().toList())
        .isEqualTo(register.refused("--only", "id=" + id))
        .singleElement()
        .asString()
        .startsWith("guiju: No row gives");
  }

  @Test
  void whatIsAskedWronglyEndsWith2InTheLanguageAskedFor() {
    assertThat(run("a.csv", "--lang", "en")).isEqualTo(2);
    assertThat(run("a.csv", "--map", "m.yaml")).isEqualTo(2);
    assertThat(run("--nothing")).isEqualTo(2);
    assertThat(said.toString())
        .contains("No mapping is given", "没有检查日", "不认识“--nothing”", "guiju-spark.jar --help");
  }

  @ParameterizedTest
  @CsvSource({
    "--partitions, 0, 1 or more",
    "--cross-check, 0, 1 or more",
    "--jdbc, password=secret, under jdbc",
    "--as-of, 2024-02-30, 2024-02-30",
    "--pack, jiaxing31, Maybe 'jiaxing315'?"
  })
  void soDoesAnOptionWithABadValue(String option, String value, String advice) {
    assertThat(run(option, value, "--lang", "en")).isEqualTo(2);
    assertThat(said.toString()).contains(advice).hasLineCount(1);
  }

  @Test
  void helpSaysWhatEachOptionIsForInTheLanguageAskedFor() {
    assertThat(run("--help")).isZero();
    assertThat(said.toString()).contains("在 Spark 上", "Spark 能读到即可").doesNotContain("Parquet,");
    assertThat(run("--help", "--lang", "en")).isZero();
    assertThat(said.toString())
        .contains("Writes only some findings", "numPartitions=8", "1000 unless given")
        .doesNotContain("${");
  }

  @Test
  void aMappingThatIsNotThereEndsWith1() {
    String none = folder.resolve("none.yaml").toString();
    assertThat(run("a.csv", "--map", none, "--as-of", "2024-12-31", "--lang", "en")).isEqualTo(1);
    assertThat(said.toString()).contains("none.yaml").doesNotContain("\tat ");
  }

  @Test
  void parquetThatIsNotThereEndsWith1() throws Exception {
    SmallRegister.in(folder, "", "");
    String none = folder.resolve("enterprises.parquet").toString();
    String titles = folder.resolve("titles.csv").toString();
    String mapping = folder.resolve("mapping.yaml").toString();
    String out = folder.resolve("result").toString();
    assertThat(run(none, titles, "--map", mapping, "--as-of", "2024-12-31", "--out", out))
        .isEqualTo(1);
    assertThat(said.toString()).contains("enterprises.parquet").doesNotContain("\tat ");
  }
}
