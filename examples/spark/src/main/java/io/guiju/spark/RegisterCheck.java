package io.guiju.spark;

import io.guiju.harness.Selection;
import io.guiju.harness.input.Table;
import io.guiju.harness.input.Tables;
import io.guiju.harness.mapping.Mapping;
import io.guiju.harness.mapping.Settings;
import io.guiju.harness.records.Input;
import io.guiju.harness.words.Failure;
import io.guiju.harness.words.Words;
import io.guiju.pack.Language;
import io.guiju.pack.RulePack;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;

/**
 * Checks a register on Spark. Not thread-safe.
 *
 * <pre>{@code
 * RegisterCheck check = RegisterCheck.of(spark, "mapping.yaml", LocalDate.of(2024, 12, 31));
 * Checked checked = check.table("enterprises", enterprises, "id").file("titles.csv").assess();
 * checked.findings().where("outcome = 'SATISFIED'").show();
 * }</pre>
 */
public final class RegisterCheck {
  private static final String BUNDLED = "register";

  private final SparkSession spark;
  private final Source mapping;
  private final @Nullable LocalDate asOf;
  private final GivenTables tables;
  private Language language = Language.ZH;
  private @Nullable String pack;
  private @Nullable Charset encoding;
  private Settings settings = new Settings(Map.of(), Map.of());
  private List<String> only = List.of();
  private long crossCheck = 1000;
  private int partitions;
  private int few = 200_000;

  private RegisterCheck(SparkSession spark, Source mapping, @Nullable LocalDate asOf) {
    this.spark = spark;
    this.mapping = mapping;
    this.asOf = asOf;
    this.tables = new GivenTables(spark);
    this.partitions = Integer.parseInt(spark.conf().get("spark.sql.shuffle.partitions"));
  }

  /**
   * @param mapping an address that Hadoop reads
   * @param asOf the date of the check
   */
  public static RegisterCheck of(SparkSession spark, String mapping, LocalDate asOf) {
    return new RegisterCheck(spark, Source.file(mapping), asOf);
  }

  /** Of the made-up register that comes with the harness. */
  public static RegisterCheck bundled(SparkSession spark, @Nullable LocalDate asOf) {
    Source mapping = new Source(BUNDLED, "mapping.yaml", BUNDLED, Source.Kind.BUNDLED);
    return new RegisterCheck(spark, mapping, asOf);
  }

  /** Adds a file of a kind that the harness reads, or of Parquet; its name leads to the mapping. */
  public RegisterCheck file(String address) {
    tables.file(address);
    return this;
  }

  /**
   * Adds a table that Spark reads from wherever it may be.
   *
   * @param name that of its entry in the mapping
   * @param order columns that say which row comes first, so that of two that give the same fact the
   *     same one counts always; rows are numbered in this order, and equal ones by all columns
   */
  public RegisterCheck table(String name, Dataset<Row> rows, String... order) {
    tables.table(name, rows, List.of(order));
    return this;
  }

  /**
   * Options of Spark for the tables that the mapping reads from databases, such as {@code
   * numPartitions}, into how many parts each is read.
   *
   * @throws IllegalArgumentException if the mapping says what an option would
   */
  public RegisterCheck jdbc(Map<String, String> options) {
    tables.jdbc(options);
    return this;
  }

  /** Which pack; needed where several are on the class path. */
  public RegisterCheck pack(String id) {
    this.pack = id;
    return this;
  }

  /** The language of reasons and explanations; Chinese unless set. */
  public RegisterCheck language(Language language) {
    this.language = language;
    return this;
  }

  /** The encoding of files of text, over what the mapping says. */
  public RegisterCheck encoding(@Nullable Charset encoding) {
    this.encoding = encoding;
    return this;
  }

  /** Settings over those of the mapping. */
  public RegisterCheck settings(Settings settings) {
    this.settings = settings;
    return this;
  }

  /** Which findings are left, as the harness's {@code --only} takes it; all are counted. */
  public RegisterCheck only(List<String> only) {
    this.only = List.copyOf(only);
    return this;
  }

  /**
   * Into how many partitions records go; those of Spark's shuffles unless set.
   *
   * @throws IllegalArgumentException if there is none
   */
  public RegisterCheck partitions(int partitions) {
    requireSome("partitions", partitions);
    this.partitions = partitions;
    return this;
  }

  /** Up to how many references between facts are followed on the driver; 200,000 unless set. */
  public RegisterCheck few(int references) {
    this.few = references;
    return this;
  }

  /**
   * Cross-checks one in so many records, chosen by their keys; 1,000 unless set.
   *
   * @throws IllegalArgumentException if it is less than 1
   */
  public RegisterCheck crossCheck(long oneIn) {
    requireSome("crossCheck", oneIn);
    this.crossCheck = oneIn;
    return this;
  }

  private static void requireSome(String option, long number) {
    if (number < 1) {
      throw new IllegalArgumentException(option + " is " + number + ", and has to be 1 or more");
    }
  }

  /**
   * Checks the register.
   *
   * @throws Told if a table or the mapping cannot be read, or they do not fit each other
   */
  public Checked assess() {
    Words words = Words.in(language);
    return Told.of(words, () -> assess(words));
  }

  private Checked assess(Words words) {
    RulePack loaded = RulePack.load(packId());
    String yaml = text(mapping);
    Mapping read = Evaluator.mapping(mapping.file().shown(), yaml, loaded);
    Selection selection = selection(read);
    List<String> warnings = new ArrayList<>();
    List<Setup.Table> described = new ArrayList<>();
    Map<Integer, TableRows> given = new LinkedHashMap<>();
    for (Input input : selection.inputs()) {
      TableRows rows = tables.rows(input);
      List<String> columns;
      if (rows != null) {
        columns = rows.columns();
        given.put(described.size(), rows);
      } else {
        try (Table table = Tables.open(input.file(), input.format())) {
          columns = table.columns();
          table.found().forEach(found -> warnings.add(words.say(found)));
        }
      }
      described.add(
          new Setup.Table(
              source(input),
              read.files().indexOf(input.mapped()),
              columns,
              encoding == null ? "" : encoding.name()));
    }
    requireDifferentNames(described);
    Setup setup =
        new Setup(
            loaded.id(),
            mapping.file().shown(),
            yaml,
            language,
            selection.asOf(),
            selection.recordsAsOf(),
            settings,
            described,
            only,
            crossCheck);
    return new Run(spark, setup, given, partitions, few, warnings).check();
  }

  private Selection selection(Mapping read) {
    if (mapping.kind() == Source.Kind.BUNDLED) {
      return Selection.bundled(read, BUNDLED, asOf);
    }
    List<Input> inputs = Selection.match(read, tables.files(), encoding);
    Selection.requireComplete(read, inputs);
    return new Selection(read, Objects.requireNonNull(asOf), inputs);
  }

  private Source source(Input input) {
    if (mapping.kind() == Source.Kind.BUNDLED) {
      return new Source(input.file().shown(), input.file().name(), BUNDLED, Source.Kind.BUNDLED);
    }
    return tables.source(input);
  }

  private static void requireDifferentNames(List<Setup.Table> tables) {
    Set<String> names = new LinkedHashSet<>();
    for (Setup.Table table : tables) {
      if (!names.add(table.source().name())) {
        throw new IllegalArgumentException(
            "Two tables are called "
                + table.source().name()
                + ": rename one, so that a rejected row says of which it is");
      }
    }
  }

  /** The pack that was set, or else the only one. */
  String packId() {
    if (pack != null) {
      return pack;
    }
    List<String> available = RulePack.available();
    if (available.size() != 1) {
      throw new IllegalArgumentException("Say which pack: " + String.join(", ", available));
    }
    return available.get(0);
  }

  private static String text(Source mapping) {
    try (InputStream in = mapping.file().content().open()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw Failure.reading(mapping.file().shown(), e);
    }
  }
}
