package io.guiju.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerJobStart;
import org.apache.spark.scheduler.SparkListenerStageCompleted;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  @Test
  void sparksPageShowsWhatIsDoneAndCounted() throws Exception {
    Set<String> jobs = new ConcurrentSkipListSet<>();
    Set<String> counted = new ConcurrentSkipListSet<>();
    SparkListener listener =
        new SparkListener() {
          @Override
          public void onJobStart(SparkListenerJobStart start) {
            jobs.add(String.valueOf(start.properties().getProperty("spark.job.description")));
          }

          @Override
          public void onStageCompleted(SparkListenerStageCompleted stage) {
            stage
                .stageInfo()
                .accumulables()
                .values()
                .foreach(
                    one -> {
                      if (one.name().get().startsWith("guiju: ")) {
                        counted.add(one.name().get() + " " + one.value().get());
                      }
                      return null;
                    });
          }
        };
    LocalSpark.session().sparkContext().addSparkListener(listener);
    SmallRegister.in(folder, "E1,甲,330481,600,10000\n,乙,330481,1,1\n", "T1,E1,雄鹰企业\n");
    int exitCode =
        run(
            folder.resolve("enterprises.csv").toString(),
            folder.resolve("titles.csv").toString(),
            "--map",
            folder.resolve("mapping.yaml").toString(),
            "--as-of",
            "2024-12-31",
            "--out",
            folder.resolve("result").toString());
    LocalSpark.session().sparkContext().listenerBus().waitUntilEmpty();
    LocalSpark.session().sparkContext().removeSparkListener(listener);
    assertThat(exitCode).as(said.toString()).isEqualTo(3);
    assertThat(jobs)
        .contains(
            "guiju 1/4: look at each row",
            "guiju 2/4: find the rows that belong together",
            "guiju 3/4: join and assess the records",
            "guiju 4/4: write the findings");
    assertThat(counted)
        .contains("guiju: rows read 3", "guiju: rows rejected 1", "guiju: records assessed 1");
  }

  @Test
  void whatIsAskedWronglyEndsWith2() {
    assertThat(run("a.csv")).isEqualTo(2);
    assertThat(said.toString()).contains("--map");
  }

  @ParameterizedTest
  @CsvSource({
    "--partitions, 0, 1 or more",
    "--cross-check, 0, 1 or more",
    "--pack, jiaxing31, Maybe 'jiaxing315'?"
  })
  void soDoesAnOptionWithABadValue(String option, String value, String advice) {
    assertThat(run(option, value, "--lang", "en")).isEqualTo(2);
    assertThat(said.toString()).contains(advice).hasLineCount(1);
  }

  @Test
  void helpSaysWhatEachOptionIsFor() {
    assertThat(run("--help")).isZero();
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
