package io.guiju.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.expr;

import io.guiju.Assessment;
import io.guiju.ComplianceChecker;
import io.guiju.Facts;
import io.guiju.Finding;
import io.guiju.json.FactsJson;
import io.guiju.pack.RulePack;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.api.java.UDF3;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * Functions of SQL over records that are held as JSON ({@link FactsJson}), each by itself. JSON
 * that cannot be read makes them null, and so does what is no date; neither ends a query. Of a time
 * the day counts that it is in the session's time zone.
 *
 * <pre>{@code
 * GuijuFunctions.register(spark, "jiaxing315");
 * spark.sql("select id, guiju_outcome('3.2-c', facts, date'2024-12-31') from firms").show();
 * }</pre>
 */
public final class GuijuFunctions {
  /** The outcome of a provision: of the provision's id, facts and a date. */
  public static final String OUTCOME = "guiju_outcome";

  /** All findings: of facts and a date. */
  public static final String FINDINGS = "guiju_findings";

  /** Why facts cannot be read; null where they can. */
  public static final String REFUSAL = "guiju_refusal";

  private static final StructType FINDING =
      new StructType()
          .add("subject_type", DataTypes.StringType, false)
          .add("id", DataTypes.StringType, false)
          .add("provision", DataTypes.StringType, false)
          .add("outcome", DataTypes.StringType, false);

  private GuijuFunctions() {}

  /** Makes the functions known to a session, for the facts of a pack. */
  public static void register(SparkSession spark, String pack) {
    Pack of = new Pack(pack);
    ZoneId zone = ZoneId.of(spark.conf().get("spark.sql.session.timeZone"));
    UDF3<String, String, Object, @Nullable String> outcome =
        (provision, facts, on) -> of.outcome(provision, facts, date(on, zone));
    UDF2<String, Object, Row @Nullable []> findings =
        (facts, on) -> of.findings(facts, date(on, zone));
    UDF1<String, @Nullable String> refusal = of::refusal;
    spark.udf().register(OUTCOME, outcome, DataTypes.StringType);
    spark.udf().register(FINDINGS, findings, DataTypes.createArrayType(FINDING, false));
    spark.udf().register(REFUSAL, refusal, DataTypes.StringType);
  }

  /**
   * A date or a time as Spark hands it over, which depends on its configuration, or written; null
   * where it is none.
   */
  private static @Nullable LocalDate date(@Nullable Object on, ZoneId zone) {
    if (on instanceof Date day) {
      return day.toLocalDate();
    } else if (on instanceof Timestamp time) {
      return LocalDate.ofInstant(time.toInstant(), zone);
    } else if (on instanceof Instant time) {
      return LocalDate.ofInstant(time, zone);
    } else if (on instanceof LocalDateTime time) {
      return time.toLocalDate();
    }
    try {
      return on == null ? null : LocalDate.parse(on.toString());
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  /**
   * The records with a row for each of their findings. Records whose facts cannot be read have
   * none: {@code guiju_refusal} says why.
   *
   * @param facts the column that holds the facts as JSON
   */
  public static Dataset<Row> assess(
      Dataset<Row> records, String facts, String pack, LocalDate asOf) {
    register(records.sparkSession(), pack);
    String call = FINDINGS + "(`" + facts.replace("`", "``") + "`, date'" + asOf + "')";
    return records
        .withColumn("guiju_finding", explode(expr(call)))
        .select(col("*"), col("guiju_finding.*"))
        .drop("guiju_finding");
  }

  /** A pack by its name; what belongs to it is made once in each process. */
  private record Pack(String id) implements java.io.Serializable {
    private record Made(ComplianceChecker checker, FactsJson json) {}

    private static final Map<String, Made> MADE = new ConcurrentHashMap<>();

    private Made made() {
      return MADE.computeIfAbsent(
          id,
          name -> {
            RulePack pack = RulePack.load(name);
            return new Made(ComplianceChecker.of(pack), FactsJson.of(pack));
          });
    }

    private @Nullable Assessment assess(@Nullable String facts, @Nullable LocalDate on) {
      if (facts == null || on == null) {
        return null;
      }
      Facts read;
      try {
        read = made().json().read(facts);
      } catch (IllegalArgumentException e) {
        return null;
      }
      return made().checker().check(read, on, Chosen.isChosen(read));
    }

    /**
     * @throws IllegalArgumentException if the pack has no such entitlement
     */
    @Nullable String outcome(String provision, @Nullable String facts, @Nullable LocalDate on) {
      RulePack pack = made().checker().pack();
      if (pack.entitlements().stream().noneMatch(known -> known.id().equals(provision))) {
        throw new IllegalArgumentException(pack.id() + " has no entitlement " + provision);
      }
      Assessment assessment = assess(facts, on);
      List<Finding> found = assessment == null ? List.of() : assessment.findingsOf(provision);
      return found.size() == 1 ? found.get(0).outcome().name() : null;
    }

    Row @Nullable [] findings(@Nullable String facts, @Nullable LocalDate on) {
      Assessment assessment = assess(facts, on);
      return assessment == null
          ? null
          : assessment.findings().stream()
              .map(
                  finding ->
                      RowFactory.create(
                          finding.key().type().name(),
                          finding.key().id(),
                          finding.provision().id(),
                          finding.outcome().name()))
              .toArray(Row[]::new);
    }

    @Nullable String refusal(@Nullable String facts) {
      try {
        made().json().read(facts == null ? "" : facts);
        return null;
      } catch (IllegalArgumentException e) {
        return e.getMessage();
      }
    }
  }
}
