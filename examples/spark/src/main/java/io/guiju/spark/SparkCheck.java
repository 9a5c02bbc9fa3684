package io.guiju.spark;

import io.guiju.harness.PackChoice;
import io.guiju.harness.SettingOptions;
import io.guiju.harness.result.Summary;
import io.guiju.harness.result.SummaryLines;
import io.guiju.harness.result.SummaryTable;
import io.guiju.harness.words.Failure;
import io.guiju.harness.words.Words;
import io.guiju.pack.Language;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code guiju check} as a job for {@code spark-submit}. */
@Command(
    name = "SparkCheck",
    description = "Checks a register on Spark; without a file the made-up one that comes with it.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all rows were assessed",
      "1:something cannot be read or written",
      "2:the command, a mapping or a setting is wrong",
      "3:finished, some rows were rejected",
      "4:finished, but the pack could not judge something"
    },
    mixinStandardHelpOptions = true)
public final class SparkCheck implements Callable<Integer> {
  @Parameters(
      arity = "0..*",
      paramLabel = "FILE",
      description = "text, workbooks, lines of JSON or Parquet, wherever Spark can read")
  private List<String> files = new ArrayList<>();

  @Option(names = "--map", paramLabel = "MAPPING", descriptionKey = "map")
  private @Nullable String map;

  @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "asOf")
  private @Nullable LocalDate asOf;

  @Option(
      names = "--out",
      paramLabel = "FOLDER",
      defaultValue = "guiju-spark",
      description = "where the result goes; must not be there yet: ${DEFAULT-VALUE}")
  private String out = "";

  @Option(names = "--pack", paramLabel = "ID", descriptionKey = "pack")
  private @Nullable String pack;

  @Option(names = "--lang", paramLabel = "zh|en", descriptionKey = "lang")
  private Language language = Language.ZH;

  @Option(names = "--encoding", paramLabel = "CHARSET", descriptionKey = "encoding")
  private @Nullable Charset encoding;

  @Option(names = "--only", paramLabel = "WHAT", split = ",", descriptionKey = "only")
  private List<String> only = new ArrayList<>();

  @Option(names = "--jdbc", paramLabel = "OPTION=VALUE", descriptionKey = "jdbc")
  private Map<String, String> jdbc = new LinkedHashMap<>();

  @Option(names = "--partitions", paramLabel = "N", descriptionKey = "partitions")
  private @Nullable Integer partitions;

  @Option(
      names = "--cross-check",
      paramLabel = "N",
      defaultValue = "1000",
      descriptionKey = "crossCheck")
  private long crossCheck;

  @Mixin private SettingOptions setting = new SettingOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  public static void main(String[] arguments) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    int exitCode = execute(out, err, arguments);
    if (exitCode != 0) {
      System.exit(exitCode);
    }
  }

  static int execute(PrintWriter out, PrintWriter err, String... arguments) {
    return new CommandLine(new SparkCheck())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setResourceBundle(Words.bundle("help", Language.EN))
        .setOut(out)
        .setErr(err)
        .setExecutionExceptionHandler(
            (e, command, parsed) -> {
              if (e instanceof Told told) {
                err.println("guiju: " + told.getMessage());
                return told.exitCode();
              }
              if (e instanceof IllegalArgumentException) {
                err.println("guiju: " + e.getMessage());
                return Failure.WRONG;
              }
              // Spark logs what a task threw; a trace of the driver says no more.
              err.println("guiju: Spark could not go on: " + Told.firstLine(e));
              return Failure.UNREADABLE;
            })
        .execute(arguments);
  }

  @Override
  public Integer call() {
    boolean bundled = files.isEmpty() && map == null;
    if (!bundled && (map == null || asOf == null)) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), "Files need a mapping and a date: add --map and --as-of");
    }
    boolean started = SparkSession.getDefaultSession().isEmpty();
    SparkSession spark = SparkSession.builder().appName("guiju").getOrCreate();
    try {
      return check(spark, bundled);
    } finally {
      if (started) {
        spark.stop();
      }
    }
  }

  private int check(SparkSession spark, boolean bundled) {
    RegisterCheck check =
        bundled ? RegisterCheck.bundled(spark, asOf) : RegisterCheck.of(spark, map, asOf);
    files.forEach(check::file);
    check.jdbc(jdbc).crossCheck(crossCheck);
    if (pack != null) {
      check.pack(pack);
    }
    if (partitions != null) {
      check.partitions(partitions);
    }
    Words words = Words.in(language);
    Written.requireNew(spark, out, words);
    Told.of(words, () -> check.settings(setting.settings(PackChoice.load(pack))));
    try (Checked checked = check.language(language).encoding(encoding).only(only).assess()) {
      checked.write(out);
      print(checked, words);
      return checked.summary().exitCode(bundled);
    }
  }

  private void print(Checked checked, Words words) {
    PrintWriter to = spec.commandLine().getOut();
    Summary summary = checked.summary();
    SummaryTable.lines(summary, words).forEach(to::println);
    to.println();
    to.println(SummaryLines.rows(summary, words));
    checked.warnings().forEach(warning -> spec.commandLine().getErr().println("guiju: " + warning));
    to.flush();
  }
}
