package io.guiju.harness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guiju.harness.input.Database;
import io.guiju.harness.input.Row;
import io.guiju.harness.input.SourceFile;
import io.guiju.harness.input.Table;
import io.guiju.harness.input.Tables;
import io.guiju.harness.words.Failure;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabasesTest {
  @TempDir Path folder;
  private Cli cli;

  @BeforeEach
  void begin() throws SQLException {
    cli = new Cli(folder);
    Postgres.run(
        "drop table if exists \"企业\"",
        "create table \"企业\" (\"编号\" text, \"名称\" varchar(40), \"所在地\" char(10),"
            + " \"研发费用\" numeric, \"营业收入\" numeric(20, 2))",
        "insert into \"企业\" values ('E2', '乙', '海宁市', 5, 100), ('E1', '甲', '330481', 6, 100)");
  }

  private Cli.Run check(String jdbc) {
    String mapping =
        Cli.ENTERPRISES.replace(
            "- facts:",
            "- jdbc: {url: '%s', user: postgres, %s}\n    facts:".formatted(Postgres.url(), jdbc));
    return cli.run(
        "check",
        "--map",
        cli.file("mapping.yaml", mapping).toString(),
        "--as-of",
        "2024-12-31",
        "--out",
        folder + "/report");
  }

  private static List<Row> rows(@Nullable String table, @Nullable String query, String... order) {
    List<Row> rows = new ArrayList<>();
    try (Table read = open(table, query, order)) {
      for (Row row = read.next(); row != null; row = read.next()) {
        rows.add(row);
      }
    }
    return rows;
  }

  private static Table open(@Nullable String table, @Nullable String query, String... order) {
    return Tables.open(
        SourceFile.database("mapping.yaml:2:5", "rows"),
        new Database(Postgres.url(), "postgres", null, table, query, List.of(order)));
  }

  @Test
  void giveTheRowsOfATable() {
    Cli.Run run = check("table: 企业, order: 编号");

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out()).contains("读取 2,评估 2");
    assertThat(cli.table("findings.csv").get(0)).containsEntry("id", "E1");
    assertThat(cli.outcome("3.2-c", "E1")).isEqualTo("SATISFIED");
    assertThat(cli.outcome("3.2-c", "E2")).isEqualTo("NOT_SATISFIED");
  }

  @Test
  void giveTheRowsOfAQueryWhichAreRejectedByTheirNumber() {
    Cli.Run run = check("query: 'select *, 1 as eins from \"企业\";', order: [eins, 编号]");
    assertThat(run.exitCode()).as(run.err()).isZero();

    check("query: 'select \"编号\", 名称, ''杭州'' as 所在地, 研发费用, 营业收入 from 企业', order: 编号");
    assertThat(cli.table("rejected.csv"))
        .extracting(row -> row.get("file") + row.get("row") + row.get("value"))
        .containsExactly("mapping.yaml:21杭州", "mapping.yaml:22杭州");
  }

  @Test
  void areReadInTheOrderOfBytesAndThenOfTheOtherColumns() throws SQLException {
    Postgres.run(
        "drop table if exists public.sorted",
        "create table public.sorted (id text, n int, j json)",
        "insert into sorted values ('b', 2, '1'), ('a', 1, '1'), ('B', 1, '1'), ('甲', 1, '1'),"
            + " ('b', 1, '1'), ('ä', 1, '1'), (null, 0, '1')");

    assertThat(rows("public.sorted", null, "id"))
        .extracting(row -> row.line() + row.cells().get(0) + row.cells().get(1))
        .containsExactly("1B1", "2a1", "3b1", "4b2", "5ä1", "6甲1", "70");
    assertThat(rows("sorted", null, "n", "id"))
        .extracting(row -> row.cells().get(0))
        .containsExactly("", "B", "a", "b", "ä", "甲", "b");
  }

  @Test
  void giveValuesExactly() {
    String query =
        """
        select 1 as id, 0.30000000000000000000000004::numeric as n, 1e20::numeric as large,
          0.1::float8 as f, true as yes, false as no, date '2024-12-31' as day,
          timestamp '2024-12-31 00:00:00' as midnight, timestamp '2024-12-31 08:30:00' as morning,
          null::int as nothing, array['a', 'b'] as list, '007'::char(5) as code
        """;

    Row row = rows(null, query, "id").get(0);

    assertThat(row.cells())
        .containsExactly(
            "1",
            "0.30000000000000000000000004",
            "100000000000000000000",
            "0.1",
            "true",
            "false",
            "2024-12-31",
            "2024-12-31",
            "2024-12-31 08:30:00",
            "",
            "{a,b}",
            "007  ");
    assertThat(row.bad()).containsOnlyKeys(10);
  }

  @Test
  void thatAreLostOnTheWayEndTheRun() throws SQLException {
    try (Table table = open(null, "select generate_series(1, 5000) as id", "id")) {
      table.next();
      Postgres.run(
          "select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid()"
              + " and query like '%guiju_rows%'");

      assertThatThrownBy(
              () -> {
                while (table.next() != null) {
                  // The rows that have arrived are read.
                }
              })
          .isInstanceOf(Failure.class)
          .satisfies(e -> assertThat(((Failure) e).problem().key()).isEqualTo("jdbc.lost"));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "table: 没有, order: 编号 | 1 | 没有",
        "table: 企业, order: 没有 | 1 | 没有",
        "query: 'selec 1', order: id | 1 | syntax error",
        "query: 'delete from 企业', order: id | 1 | syntax error",
        "table: 企业, order: 编号, password: {env: GUIJU_NOT_SET} | 1 | GUIJU_NOT_SET",
        "table: 企业 | 2 | order",
        "table: 企业, query: select 1, order: 编号 | 2 | 不能都写",
        "table: 企业, order: 编号, password: secret | 2 | 密码不能写在映射中",
      })
  void tellWhatIsWrongAndWhereTheMappingSaysIt(String jdbc, int exitCode, String words) {
    Cli.Run run = check(jdbc);

    assertThat(run.exitCode()).isEqualTo(exitCode);
    assertThat(run.err())
        .contains("mapping.yaml:2:", words)
        .doesNotContain("\tat ", "secret", "Position");
  }

  @Test
  void tellWhichMappedColumnTheyLack() throws SQLException {
    Postgres.run("alter table \"企业\" rename column \"营业收入\" to \"营业总收入\"");

    Cli.Run run = check("table: 企业, order: 编号");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("mapping.yaml:12:", "营业总收入");
  }

  @ParameterizedTest
  @CsvSource({
    "jdbc:postgresql://localhost:1/none, 1, localhost:1",
    "jdbc:postgresql://localhost/x?password=secret, 2, 密码不能写在映射中",
    "jdbc:postgresql://me:secret@localhost/x, 2, 密码不能写在映射中",
    "jdbc:unheard:of, 1, jdbc:unheard",
    "https://localhost, 2, 不是数据库地址",
  })
  void thatCannotBeReachedAreToldWithoutThePassword(String url, int exitCode, String words) {
    String mapping =
        Cli.ENTERPRISES.replace(
            "- facts:",
            "- jdbc: {url: '%s', password: {env: PATH}, table: x, order: id}\n    facts:"
                .formatted(url));

    Cli.Run run =
        cli.run("check", "--map", cli.file("m.yaml", mapping).toString(), "--as-of", "2024-12-31");

    assertThat(run.exitCode()).isEqualTo(exitCode);
    assertThat(run.err())
        .contains("m.yaml:2:", words)
        .doesNotContain("secret", System.getenv("PATH"), "\tat ");
  }

  @Test
  void areReadAfterTheFilesOfTheCommandLine() {
    String mapping =
        Cli.ENTERPRISES.replace("- facts:", "- file: rows.csv\n    facts:")
            + """
              - jdbc: {url: '%s', user: postgres, table: 企业, order: 编号}
                facts: {Enterprise: {id: 编号}}
            """
                .formatted(Postgres.url());

    Cli.Run run = cli.check(cli.file("rows.csv", Cli.HEADER, "E1,甲,海宁市,6,100"), mapping);

    assertThat(run.exitCode()).as(run.err()).isEqualTo(3);
    assertThat(cli.table("rejected.csv").get(0))
        .containsEntry("file", "企业")
        .containsEntry("row", "1")
        .containsEntry("value", "E1");
  }
}
