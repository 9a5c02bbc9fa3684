package io.guiju.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RuntimeConfig;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@NeedsSpark
class FunctionsTest {
  private static final String ZONE = "spark.sql.session.timeZone";

  private static Dataset<Row> records;

  @BeforeAll
  static void makeRecords() {
    records =
        LocalSpark.session()
            .createDataset(List.of(firm("E1", "600"), firm("E2", "100"), "{}"), Encoders.STRING())
            .toDF("facts");
    records.createOrReplaceTempView("firms");
    GuijuFunctions.register(LocalSpark.session(), "jiaxing315");
  }

  private static String firm(String id, String expense) {
    return """
        {"facts": [
          {"type": "Enterprise", "values": {"id": "%1$s", "place": "330481"}},
          {"type": "AnnualFigures", "values": {"enterpriseId": "%1$s", "year": 2023,
            "rdExpense": "%2$s", "revenue": "10000"}}]}
        """
        .formatted(id, expense);
  }

  @Test
  void sqlAsksForTheOutcomeOfAProvision() {
    Dataset<Row> asked =
        LocalSpark.session()
            .sql("select guiju_outcome('3.2-c', facts, date'2024-12-31') from firms");
    assertThat(OnSpark.lines(asked)).containsExactly("SATISFIED", "NOT_SATISFIED", "null");
  }

  @Test
  void anOptionThatCannotBeIsRefusedWhereItIsSet() {
    RegisterCheck check = RegisterCheck.bundled(LocalSpark.session(), null);
    assertThatThrownBy(() -> check.crossCheck(0)).hasMessageContaining("1 or more");
    assertThatThrownBy(() -> check.partitions(0)).hasMessageContaining("1 or more");
  }

  @Test
  void aDateThatIsNoneIsNullAndATimestampIsOnItsDayInTheSessionsTimeZone() {
    String asked =
        """
        select $('2024-12-31'), $(timestamp'2024-12-31 23:59:59'),
          $(timestamp_ntz'2024-12-31 00:00:00'), $('2024-12-32'), $('soon'), $(20241231), $(null),
          $(timestamp'2023-03-29 15:59:59Z') = 'NOT_IN_FORCE',
          $(timestamp'2023-03-29 16:00:00Z') = 'NOT_IN_FORCE'
        from firms where facts like '%E1%'
        """
            .replace("$(", "guiju_outcome('3.2-c', facts, ");
    RuntimeConfig session = LocalSpark.session().conf();
    String zone = session.get(ZONE);
    session.set(ZONE, "Asia/Shanghai");
    try {
      assertThat(OnSpark.lines(LocalSpark.session().sql(asked)))
          .containsExactly(
              "SATISFIED | SATISFIED | SATISFIED | null | null | null | null | true | false");
    } finally {
      session.set(ZONE, zone);
    }
  }

  @Test
  void factsThatCannotBeReadSayWhy() {
    List<String> said =
        OnSpark.lines(LocalSpark.session().sql("select guiju_refusal(facts) from firms"));
    assertThat(said).element(0).isEqualTo("null");
    assertThat(said).element(2).asString().contains("facts");
  }

  @Test
  void recordsAreAssessedAgainstEveryProvision() {
    Dataset<Row> findings =
        GuijuFunctions.assess(records, "facts", "jiaxing315", LocalDate.of(2024, 12, 31));
    assertThat(findings.where("provision = '3.2-c'").select("id", "outcome").collectAsList())
        .hasSize(2);
    assertThat(findings.columns())
        .containsExactly("facts", "subject_type", "id", "provision", "outcome");
  }
}
