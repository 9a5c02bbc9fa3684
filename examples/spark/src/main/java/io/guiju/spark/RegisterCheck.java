package io.guiju.spark;

import io.guiju.CrossCheck;
import io.guiju.harness.NoteLines;
import io.guiju.harness.PackChoice;
import io.guiju.harness.Selection;
import io.guiju.harness.mapping.Mapping;
import io.guiju.harness.mapping.Settings;
import io.guiju.harness.records.Input;
import io.guiju.harness.words.Words;
import io.guiju.pack.Language;
import io.guiju.pack.RulePack;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
   * Into how many partitions records go; unless set, Spark decides by how much there is, up to
   * those of its shuffles.
   *
   * @throws IllegalArgumentException if they are not positive
   */
  public RegisterCheck partitions(int partitions) {
    if (partitions < 1) {
      throw new IllegalArgumentException(
          "Into " + partitions + " partitions: records need 1 or more");
    }
    this.partitions = partitions;
    return this;
  }

  /** Up to how many references between facts are followed on the driver; 200,000 unless set. */
  RegisterCheck few(int references) {
    this.few = references;
    return this;
  }

  /**
   * Cross-checks one in so many records, chosen by their keys; 1,000 unless set.
   *
   * @throws IllegalArgumentException if the number is not positive
   */
  public RegisterCheck crossCheck(long oneIn) {
    CrossCheck.oneIn(oneIn);
    this.crossCheck = oneIn;
    return this;
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
    RulePack loaded = PackChoice.load(pack);
    String yaml = mapping.text();
    Selection selection = selection(Evaluator.mapping(mapping.file().shown(), yaml, loaded));
    OpenedTables opened = OpenedTables.of(selection, tables, mapping, encoding, words);
    Setup setup =
        new Setup(
            loaded.id(),
            mapping.file().shown(),
            yaml,
            language,
            selection.asOf(),
            selection.recordsAsOf(),
            settings,
            opened.described(),
            only,
            crossCheck);
    List<String> notes = new ArrayList<>(NoteLines.ofDate(selection, words));
    notes.addAll(NoteLines.ofFiles(selection, words));
    Run.Remarks remarks = new Run.Remarks(opened.warnings(), notes);
    return new Run(spark, setup, opened.given(), partitions, few, remarks).check();
  }

  private Selection selection(Mapping read) {
    if (mapping.kind() == Source.Kind.BUNDLED) {
      return Selection.bundled(read, BUNDLED, asOf);
    }
    List<Input> inputs = Selection.match(read, tables.files(), encoding);
    Selection.requireComplete(read, inputs);
    return new Selection(read, Objects.requireNonNull(asOf), inputs);
  }
}
