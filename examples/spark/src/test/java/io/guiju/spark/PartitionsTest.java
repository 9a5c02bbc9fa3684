package io.guiju.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@NeedsSpark
class PartitionsTest {
  private static final String FIRMS =
      """
      E1,甲,330481,600,10000
      E2,乙,330402,100,10000
      E2,乙,330402,900,10000
      E1,甲,330481,600.0,10000
      ,无名,330402,1,1
      E3,"丙
      二厂",330402,约一,10000
      E4,丁,330411,1,0
      """;
  private static final String TITLES =
      """
      T1,E1,高新技术企业
      T1,E1,高新技术企业
      T1,E2,雄鹰企业
      T2,E2,不知道
      T3,E9,雄鹰企业
      T4,,雄鹰企业
      T5,E4
      """;

  @TempDir private static Path shared;

  private static SmallRegister flawed;
  private static Harness ofFlawed;

  @TempDir private Path folder;

  @BeforeAll
  static void askTheHarness() throws IOException {
    flawed = SmallRegister.in(shared, FIRMS, TITLES);
    ofFlawed = flawed.harness();
  }

  @ParameterizedTest
  @CsvSource({"1, 0", "5, 0", "40, 100"})
  void badRepeatedAndOwnerlessRowsAreAsTheHarnessHasThem(int partitions, int few)
      throws IOException {
    assertThat(flawed.spark(check -> check.partitions(partitions).few(few))).isEqualTo(ofFlawed);
  }

  @Test
  void sparkMayDecideHowManyPartitions() throws IOException {
    SparkSession adaptive = LocalSpark.session().newSession();
    adaptive.conf().set("spark.sql.adaptive.enabled", "true");
    adaptive.conf().set("spark.sql.shuffle.partitions", "50");
    try (Checked checked = flawed.on(adaptive).assess()) {
      assertThat(checked.findings().javaRDD().getNumPartitions()).isLessThan(5);
      assertThat(OnSpark.lines(checked.rejected())).isEqualTo(ofFlawed.rejected());
      assertThat(OnSpark.lines(checked.findings()))
          .containsExactlyInAnyOrderElementsOf(ofFlawed.findings());
    }
  }

  @Test
  void aHubThatTiesMostRowsTogetherIsOneRecord() throws IOException {
    String titles =
        IntStream.range(0, 400)
            .mapToObj(i -> "T" + i + "," + (i < 380 ? "E0" : "E" + i) + ",雄鹰企业\n")
            .collect(Collectors.joining());
    SmallRegister register = SmallRegister.in(folder, firms(20), titles);
    assertThat(register.spark(check -> check.partitions(4).few(0))).isEqualTo(register.harness());
  }

  @Test
  void aRegisterOfOnlyBadRowsHasNoFindings() throws IOException {
    SmallRegister register = SmallRegister.in(folder, ",甲,330481,1,1\n,乙,330481,1,1\n", "T1,E1\n");
    Harness found = register.spark(check -> check.partitions(3));
    assertThat(found).isEqualTo(register.harness());
    assertThat(found.findings()).isEmpty();
    assertThat(found.rejected()).hasSize(3);
  }

  @Test
  void tablesThatSparkReadsAreNumberedByTheirOrderWhateverTheirPartitions() throws IOException {
    SmallRegister register =
        SmallRegister.in(folder, "E1,甲,330481,600,10000\nE1,甲,330481,7,10000\n", "T1,E1,雄鹰企业\n");
    Dataset<Row> firms =
        LocalSpark.session()
            .sql(
                "select * from values ('E1', '甲', 330481, 7.0BD, 10000, 2), ('E1', '甲', 330481, 600BD, 10000, 1)"
                    + " as t(`编号`, `名称`, `所在地`, `研发费用`, `营业收入`, `行`)");
    Harness found =
        register.left(
            register
                .empty()
                .table("enterprises.csv", firms.repartition(2), "行")
                .file(folder.resolve("titles.csv").toString()));
    assertThat(found.findings()).isEqualTo(register.harness().findings());
    assertThat(found.rejected())
        .singleElement()
        .asString()
        .startsWith("enterprises.csv | 2 | 编号 | E1");
  }

  @Test
  void rowsOfParquetAreNumberedAcrossItsManySmallFiles() throws IOException {
    SmallRegister register =
        SmallRegister.in(folder, FIRMS.replace("\n二厂", ""), TITLES.replace("T5,E4\n", ""));
    Path parquet = folder.resolve("enterprises.parquet");
    LocalSpark.session()
        .read()
        .option("header", true)
        .csv(folder.resolve("enterprises.csv").toString())
        .repartition(1)
        .write()
        .option("maxRecordsPerFile", 1)
        .parquet(parquet.toString());
    Harness found =
        register.left(
            register
                .empty()
                .partitions(12)
                .file(parquet.toString())
                .file(folder.resolve("titles.csv").toString()));
    Harness harness = register.harness();
    assertThat(found.findings()).isEqualTo(harness.findings());
    assertThat(found.progress()).isEqualTo(harness.progress());
    assertThat(found.rejected().get(0)).startsWith("enterprises.parquet | 3 |");
    assertThat(found.rejected()).hasSameSizeAs(harness.rejected());
  }

  @Test
  void whatCannotBeReadIsToldInWords() throws IOException {
    SmallRegister register = SmallRegister.in(folder, "E1,\"甲,330481,1,1\n", "");
    assertThatThrownBy(() -> register.spark(check -> check))
        .isInstanceOf(Told.class)
        .hasMessageContaining("enterprises.csv");
    Files.delete(folder.resolve("titles.csv"));
    assertThatThrownBy(() -> register.spark(check -> check))
        .isInstanceOf(Told.class)
        .hasMessageContaining("titles.csv");
  }

  @Test
  void twoTablesOfOneNameAreRefused() throws IOException {
    SmallRegister register = SmallRegister.in(folder, "", "");
    RegisterCheck check = register.empty().file(folder.resolve("titles.csv").toString());
    String one = folder.resolve("enterprises.csv").toString();
    check.file(one).file(folder.resolve("other/enterprises.csv").toString());
    assertThatThrownBy(check::assess)
        .isInstanceOf(Told.class)
        .hasMessageContaining("enterprises.csv")
        .hasMessageContaining("Rename");
  }

  private static String firms(int number) {
    return IntStream.range(0, number)
        .mapToObj(i -> "E" + i + ",示例" + i + ",330402," + i * 40 + ",10000\n")
        .collect(Collectors.joining());
  }
}
