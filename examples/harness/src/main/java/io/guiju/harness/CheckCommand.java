package io.guiju.harness;

import io.guiju.ComplianceChecker;
import io.guiju.batch.BatchChecker;
import io.guiju.harness.input.SourceFile;
import io.guiju.harness.mapping.Settings;
import io.guiju.harness.records.Register;
import io.guiju.harness.records.RegisterReader;
import io.guiju.harness.records.Store;
import io.guiju.harness.report.Report;
import io.guiju.harness.result.Board;
import io.guiju.harness.result.FindingsAsked;
import io.guiju.harness.result.ResultFolder;
import io.guiju.harness.result.ResultWriter;
import io.guiju.harness.result.RunLog;
import io.guiju.harness.result.Summary;
import io.guiju.harness.words.Failure;
import io.guiju.harness.words.Words;
import io.guiju.pack.RulePack;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Checks every subject of a register against every provision of a pack. */
@Command(name = "check")
final class CheckCommand extends RegisterCommand {
  @Mixin private Loudness loudness = new Loudness();
  @Mixin private FindingsOptions findings = new FindingsOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(names = "--out", paramLabel = "DIR", descriptionKey = "out")
  private String out = "guiju-report";

  @Option(names = "--threads", paramLabel = "N", descriptionKey = "threads")
  private String threads = "1";

  @Option(names = "--resume", descriptionKey = "resume")
  private boolean resume;

  CheckCommand(Console console, String bundled, Words words) {
    super(console, bundled, words);
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
    Path shown = SourceFile.path(out);
    RunLog log = register.log(spec, words, bundled, selection, watch);
    boolean drops = !resume && ResultFolder.isInterrupted(shown);
    try (ResultFolder folder =
            resume ? ResultFolder.resumed(shown, words) : ResultFolder.resumable(shown, words);
        Store store = new Store(folder.work());
        Interruption interruption = new Interruption(console, words.say("resume.how", shown))) {
      if (drops) {
        heard.err().println("guiju: " + words.say("resume.dropped", shown));
      }
      try {
        new RunKey(pack, register.mapping(bundled), selection, settings, output(wanted))
            .check(store);
        Integer before = ResultWriter.published(folder, store);
        if (before != null) {
          heard.out().println(words.say("resume.published", shown));
          return before;
        }
        Reading reading = new Reading(heard, words);
        Register read = reading.read(selection, pack, store);
        watch.lap("read");
        FindingsOptions.requireKnown(wanted, read, pack);
        try (ResultWriter result =
            new ResultWriter(
                folder,
                store,
                shown,
                pack,
                words,
                wanted,
                report(folder, store, pack, read, wanted))) {
          ComplianceChecker checker = settings.checker(pack);
          check(read, selection, checker, workers, result, heard);
          watch.lap("check");
          Board board = board(read, selection, checker, heard);
          watch.lap("plan");
          Summary summary =
              result.finish(selection.asOf(), settings, read, board, log, register.isBundled());
          watch.lap("finish");
          result.print(summary, heard.out());
          reading.printDate(selection);
          reading.printNotes(selection);
          reading.printWarnings(read);
          loudness.printDetails(heard, words, selection, read, watch);
          return summary.exitCode(register.isBundled());
        }
      } catch (Failure e) {
        if (resume || e.exitCode() == Failure.UNREADABLE && RegisterReader.isBegun(store)) {
          folder.keep();
        }
        if (e.exitCode() == Failure.UNREADABLE && RegisterReader.isBegun(store)) {
          interruption.tell();
        }
        throw e;
      }
    }
  }

  private Report report(
      ResultFolder folder, Store store, RulePack pack, Register read, FindingsAsked wanted) {
    return new Report(folder, store, pack, words, read.size(), wanted.only());
  }

  /** What the options say of what is written. */
  private String output(FindingsAsked wanted) {
    return words.language() + " " + wanted;
  }

  private void check(
      Register read,
      Selection selection,
      ComplianceChecker checker,
      int workers,
      ResultWriter result,
      Console heard) {
    long before = result.checked();
    try (Progress progress = Progress.of(heard, words, "check", read.size() - before)) {
      BatchChecker.builder(checker)
          .threads(workers)
          .after(before)
          .build()
          .run(
              read.facts(before),
              selection.asOf(),
              result::explain,
              explained -> {
                result.add(explained);
                progress.read();
              });
    }
  }

  private int workers() {
    if (!threads.matches("[1-9][0-9]{0,3}")) {
      throw Failure.wrong("threads", threads);
    }
    return Integer.parseInt(threads);
  }
}
