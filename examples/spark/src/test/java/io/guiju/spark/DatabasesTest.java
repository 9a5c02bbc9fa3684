package io.guiju.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@NeedsSpark
class DatabasesTest {
  private static final String URL = "jdbc:h2:mem:register;DB_CLOSE_DELAY=-1";

  private final StringWriter said = new StringWriter();

  @TempDir private Path folder;
  private Path mapping;

  @BeforeAll
  static void fill() throws SQLException {
    LocalSpark.session();
    try (Connection connection = DriverManager.getConnection(URL);
        Statement statement = connection.createStatement()) {
      statement.execute(
          "create table \"企业\" (\"编号\" varchar, \"名称\" varchar, \"所在地\" int,"
              + " \"研发费用\" numeric(38, 20), \"营业收入\" double precision, \"日\" timestamp)");
      // E1 stands twice, and only the other columns say which row comes first.
      statement.execute(
          "insert into \"企业\" values ('E3', '丙', 330402, null, 100, null),"
              + " ('E1', '甲', 330481, 600, 10000, '2024-01-01 00:00:00'),"
              + " ('E1', '甲', 330481, 7, 10000, '2024-01-01 00:00:00'),"
              + " ('E2', '乙', 330402, 500.00000000000000000001, 10000, null),"
              + " (null, '无名', 330402, 1, 1, null), ('E4', null, 330411, 1, 1e10, null)");
    }
  }

  @BeforeEach
  void map() throws IOException {
    mapping = map("table: 企业, order: 编号");
  }

  private Path map(String table) throws IOException {
    String text =
        """
        files:
          - jdbc: {url: "%s", %s}
            facts:
              Enterprise: {id: 编号, name: 名称, place: 所在地}
              AnnualFigures:
                enterpriseId: 编号
                year: {constant: 2023}
                rdExpense: {column: 研发费用, unit: 万元}
                revenue: {column: 营业收入, unit: 万元}
        """;
    return Files.writeString(folder.resolve("mapping.yaml"), text.formatted(URL, table));
  }

  private int run(String... more) {
    List<String> all =
        new ArrayList<>(List.of("--map", mapping.toString(), "--as-of", "2024-12-31"));
    all.addAll(List.of("--lang", "en", "--out", folder.resolve("result").toString()));
    all.addAll(List.of(more));
    PrintWriter to = new PrintWriter(said, true);
    return SparkCheck.execute(to, to, all.toArray(String[]::new));
  }

  private Harness harness() throws IOException {
    return Harness.checking(
        folder.resolve("harness"), "--map", mapping.toString(), "--as-of", "2024-12-31");
  }

  @ParameterizedTest
  @CsvSource({"fetchsize=2", "numPartitions=3"})
  void aTableOfTheMappingIsReadBySparkAsTheHarnessReadsIt(String option) throws IOException {
    assertThat(run("--jdbc", option)).as(said.toString()).isEqualTo(3);
    Harness found = OnSpark.written(folder.resolve("result"));
    assertThat(found).isEqualTo(harness());
    assertThat(found.rejected()).hasSize(2);
  }

  @Test
  void soIsAQuery() throws IOException {
    mapping = map("query: 'select * from \"企业\" where \"名称\" > ''丙'' ;', order: [名称, 编号]");
    assertThat(run()).as(said.toString()).isEqualTo(3);
    assertThat(OnSpark.written(folder.resolve("result"))).isEqualTo(harness());
  }

  @Test
  void aTableThatIsNotThereIsToldWithItsPlaceInTheMapping() throws IOException {
    mapping = map("table: NONE, order: ID");
    assertThat(run()).isEqualTo(1);
    assertThat(said.toString())
        .contains("mapping.yaml:2:")
        .contains("NONE")
        .doesNotContain("\tat ");
  }
}
