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
import org.apache.spark.sql.catalyst.util.DateTimeUtils;
import org.apache.spark.sql.internal.SQLConf;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * Functions of SQL over records that are held as JSON ({@link FactsJson}), each by itself. JSON
 * that cannot be read and dates that are none make them null, and never end a query. A date is one
 * of SQL, a text such as {@code 2024-12-31}, or a timestamp, which is on its day in the time zone
 * of the session.
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
    UDF3<String, String, Object, @Nullable String> outcome =
        (provision, facts, on) -> of.outcome(provision, facts, date(on));
    UDF2<String, Object, Row @Nullable []> findings = (facts, on) -> of.findings(facts, date(on));
    UDF1<String, @Nullable String> refusal = of::refusal;
    spark.udf().register(OUTCOME, outcome, DataTypes.StringType);
    spark.udf().register(FINDINGS, findings, DataTypes.createArrayType(FINDING, false));
    spark.udf().register(REFUSAL, refusal, DataTypes.StringType);
  }

  /** A date as Spark hands it over, which depends on its configuration, or written; else null. */
  private static @Nullable LocalDate date(@Nullable Object on) {
    if (on instanceof Date day) {
      return day.toLocalDate();
    } else if (on instanceof LocalDate day) {
      return day;
    } else if (on instanceof Timestamp time) {
      return day(time.toInstant());
    } else if (on instanceof Instant time) {
      return day(time);
    } else if (on instanceof LocalDateTime time) {
      return time.toLocalDate();
    }
    try {
      return on instanceof String written ? LocalDate.parse(written) : null;
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  /** The day that Spark's own {@code to_date} gives. */
  private static LocalDate day(Instant time) {
    return LocalDate.ofInstant(time, DateTimeUtils.getZoneId(SQLConf.get().sessionLocalTimeZone()));
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
