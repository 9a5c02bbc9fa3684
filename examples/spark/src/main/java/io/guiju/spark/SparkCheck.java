package io.guiju.spark;

import io.guiju.harness.Failures;
import io.guiju.harness.Guiju;
import io.guiju.harness.OptionValues;
import io.guiju.harness.PackChoice;
import io.guiju.harness.SettingOptions;
import io.guiju.harness.mapping.Settings;
import io.guiju.harness.words.Failure;
import io.guiju.harness.words.Words;
import io.guiju.pack.Language;
import io.guiju.pack.PackException;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code guiju check} as a job for {@code spark-submit}. */
@Command(name = "guiju-spark.jar")
public final class SparkCheck implements Callable<Integer> {
  private static final int HELP_WIDTH = 100;

  @Parameters(arity = "0..*", paramLabel = "FILE", descriptionKey = "sparkFile")
  private List<String> files = new ArrayList<>();

  @Option(names = "--map", paramLabel = "MAPPING", descriptionKey = "map")
  private @Nullable String map;

  @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "asOf")
  private @Nullable String asOf;

  @Option(
      names = "--out",
      paramLabel = "FOLDER",
      defaultValue = "guiju-spark",
      descriptionKey = "sparkOut")
  private String out = "";

  @Option(names = "--pack", paramLabel = "ID", descriptionKey = "pack")
  private @Nullable String pack;

  @Option(names = "--lang", paramLabel = "zh|en", descriptionKey = "lang")
  private Language language = Language.ZH;

  @Option(names = "--encoding", paramLabel = "CHARSET", descriptionKey = "encoding")
  private @Nullable String encoding;

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

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      descriptionKey = "help")
  private boolean help;

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
    Language language = Guiju.language(Arrays.asList(arguments));
    Words words = Words.in(language);
    Failures failures = new Failures(err, words);
    return new CommandLine(new SparkCheck())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
        .setUsageHelpWidth(HELP_WIDTH)
        .setResourceBundle(Words.bundle("help", language))
        .setOut(out)
        .setErr(err)
        .setParameterExceptionHandler(failures)
        .setExecutionExceptionHandler(
            (e, command, parsed) -> {
              if (e instanceof Failure || e instanceof PackException) {
                return failures.handleExecutionException(e, command, parsed);
              } else if (e instanceof Told told) {
                err.println("guiju: " + told.getMessage());
                return told.exitCode();
              }
              // Spark logs what a task threw; a trace of the driver says no more.
              err.println("guiju: " + words.say("spark.failed", Told.firstLine(e)));
              return Failure.UNREADABLE;
            })
        .execute(arguments);
  }

  @Override
  public Integer call() {
    boolean bundled = files.isEmpty() && map == null;
    LocalDate date = OptionValues.date("--as-of", asOf);
    if (!bundled && map == null) {
      throw Failure.wrong("select.noMap");
    } else if (!bundled && date == null) {
      throw Failure.wrong("select.noDate");
    }
    requirePositive("--cross-check", crossCheck);
    requirePositive("--partitions", partitions == null ? 1 : partitions);
    String taken = DatabaseTable.taken(jdbc.keySet());
    if (taken != null) {
      throw Failure.wrong("spark.jdbc", taken);
    }
    Charset charset = OptionValues.charset(encoding);
    Settings settings = setting.settings(PackChoice.load(pack));
    boolean started = SparkSession.getDefaultSession().isEmpty();
    SparkSession spark = SparkSession.builder().appName("guiju").getOrCreate();
    try {
      Written.requireNew(spark, out);
      RegisterCheck check =
          bundled ? RegisterCheck.bundled(spark, date) : RegisterCheck.of(spark, map, date);
      files.forEach(check::file);
      if (pack != null) {
        check.pack(pack);
      }
      if (partitions != null) {
        check.partitions(partitions);
      }
      check.jdbc(jdbc).crossCheck(crossCheck).settings(settings).encoding(charset).only(only);
      return check(check.language(language), bundled);
    } finally {
      if (started) {
        spark.stop();
      }
    }
  }

  private static void requirePositive(String option, long number) {
    if (number < 1) {
      throw Failure.wrong("spark.number", option, number);
    }
  }

  private int check(RegisterCheck check, boolean bundled) {
    try (Checked checked = check.assess()) {
      checked.write(out);
      PrintWriter to = spec.commandLine().getOut();
      checked.lines(out).forEach(to::println);
      PrintWriter err = spec.commandLine().getErr();
      checked.warnings().forEach(warning -> err.println("guiju: " + warning));
      return checked.summary().exitCode(bundled);
    }
  }
}
