package io.guiju.harness;

import io.guiju.ComplianceChecker;
import io.guiju.Facts;
import io.guiju.batch.BatchChecker;
import io.guiju.harness.input.SourceFile;
import io.guiju.harness.mapping.Settings;
import io.guiju.harness.records.Register;
import io.guiju.harness.result.Board;
import io.guiju.harness.result.FindingsAsked;
import io.guiju.harness.result.ResultFolder;
import io.guiju.harness.result.ResultWriter;
import io.guiju.harness.result.RunLog;
import io.guiju.harness.result.Summary;
import io.guiju.harness.words.Failure;
import io.guiju.harness.words.Words;
import io.guiju.pack.RulePack;
import io.guiju.progress.Tally;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Checks every subject of a register against every provision of a pack. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
  private final Console console;
  private final String bundled;
  private final Words words;

  @Mixin private RegisterOptions register = new RegisterOptions();
  @Mixin private SettingOptions setting = new SettingOptions();
  @Mixin private Loudness loudness = new Loudness();
  @Mixin private FindingsOptions findings = new FindingsOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(names = "--out", paramLabel = "DIR", descriptionKey = "out")
  private String out = "guiju-report";

  @Option(names = "--threads", paramLabel = "N", descriptionKey = "threads")
  private String threads = "1";

  CheckCommand(Console console, String bundled, Words words) {
    this.console = console;
    this.bundled = bundled;
    this.words = words;
  }

  @Override
  public Integer call() {
    Stopwatch watch = new Stopwatch();
    Console heard = loudness.of(console);
    int workers = workers();
    RulePack pack = register.pack();
    Settings asked = setting.settings(pack);
    FindingsAsked wanted = findings.asked(pack);
    Selection selection = register.select(pack, bundled);
    Settings settings = selection.mapping().settings().overriddenBy(asked);
    Reading reading = new Reading(heard, words);
    Path shown = SourceFile.path(out);
    RunLog log = register.log(spec, words, bundled, selection, watch);
    try (ResultFolder folder = new ResultFolder(shown)) {
      Register read = reading.read(selection, pack);
      watch.lap("read");
      FindingsOptions.requireKnown(wanted, read, pack);
      try (ResultWriter result = new ResultWriter(folder, shown, pack, words, wanted)) {
        ComplianceChecker checker = settings.checker(pack);
        check(read, selection, checker, workers, result, heard);
        watch.lap("check");
        Board board = board(read, selection, checker);
        watch.lap("plan");
        Summary summary = result.finish(selection.asOf(), settings, read, board, log);
        watch.lap("finish");
        result.print(summary, heard.out());
        reading.printNotes(selection);
        reading.printWarnings(read);
        loudness.printDetails(heard, words, selection, read, watch);
        return summary.exitCode(register.isBundled());
      }
    }
  }

  private void check(
      Register read,
      Selection selection,
      ComplianceChecker checker,
      int workers,
      ResultWriter result,
      Console heard) {
    try (Progress progress = Progress.of(heard, words, "check", read.size())) {
      BatchChecker.builder(checker)
          .threads(workers)
          .build()
          .run(
              read.facts(),
              selection.asOf(),
              result::explain,
              explained -> {
                result.add(explained);
                progress.read();
              });
    }
  }

  /** Where the plan itself stands, by what its records add up to where nobody observed more. */
  private static Board board(Register read, Selection selection, ComplianceChecker checker) {
    Facts plan = Objects.requireNonNullElseGet(read.plan(), Facts::of);
    Tally tally = new TallyRun(checker, selection.asOf()).of(read.facts());
    return new Board(checker.pack(), checker.progress(plan, tally, selection.asOf()));
  }

  private int workers() {
    if (!threads.matches("[1-9][0-9]{0,3}")) {
      throw Failure.wrong("threads", threads);
    }
    return Integer.parseInt(threads);
  }
}
