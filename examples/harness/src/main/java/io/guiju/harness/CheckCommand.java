package io.guiju.harness;

import io.guiju.harness.input.SourceFile;
import io.guiju.harness.mapping.Settings;
import io.guiju.harness.records.Register;
import io.guiju.harness.records.RegisterReader;
import io.guiju.harness.records.Store;
import io.guiju.harness.report.Report;
import io.guiju.harness.result.Beside;
import io.guiju.harness.result.Board;
import io.guiju.harness.result.FindingsAsked;
import io.guiju.harness.result.ResultFolder;
import io.guiju.harness.result.ResultWriter;
import io.guiju.harness.result.Summary;
import io.guiju.harness.words.Failure;
import io.guiju.harness.words.Words;
import io.guiju.pack.RulePack;
import io.guiju.progress.Tally;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Checks every subject of a register against every provision of a pack. */
@Command(name = "check")
final class CheckCommand extends ResultCommand {
  @Mixin private FindingsOptions findings = new FindingsOptions();

  @Option(names = "--out", paramLabel = "DIR", descriptionKey = "out")
  private String out = "guiju-report";

  @Option(names = "--resume", descriptionKey = "resume")
  private boolean resume;

  @Option(names = "--no-report", descriptionKey = "noReport")
  private boolean noReport;

  CheckCommand(Console console, String bundled, Words words) {
    super(console, bundled, words);
  }

  @Override
  void require(RulePack pack, Settings asked) {
    findings.asked(pack);
  }

  @Override
  int run(Run run) {
    Path shown = SourceFile.path(out);
    boolean drops = !resume && ResultFolder.isInterrupted(shown);
    try (ResultFolder folder =
            resume ? ResultFolder.resumed(shown, words) : ResultFolder.resumable(shown, words);
        Store store = new Store(folder.work());
        Interruption interruption = new Interruption(console, words.say("resume.how", shown))) {
      if (drops) {
        run.heard().err().println("guiju: " + words.say("resume.dropped", shown));
      }
      try {
        return run(run, shown, folder, store);
      } catch (Failure e) {
        boolean goesOn = e.exitCode() == Failure.UNREADABLE && RegisterReader.isBegun(store);
        if (resume || goesOn) {
          folder.keep();
        }
        if (goesOn) {
          interruption.tell();
        }
        throw e;
      }
    }
  }

  private int run(Run run, Path shown, ResultFolder folder, Store store) {
    RulePack pack = run.pack();
    FindingsAsked wanted = findings.asked(pack);
    new RunKey(
            pack,
            register.mapping(bundled),
            run.selection(),
            run.settings(),
            words.language() + " " + wanted + (noReport ? " without a report" : ""))
        .check(store);
    Integer before = ResultWriter.published(folder, store);
    if (before != null) {
      run.heard().out().println(words.say("resume.published", shown));
      return before;
    }
    Register read = run.read(store);
    FindingsOptions.requireKnown(wanted, read, pack);
    Beside report =
        noReport
            ? Beside.NOTHING
            : new Report(folder, store, pack, words, read.size(), wanted.only());
    try (ResultWriter result =
        new ResultWriter(folder, store, shown, pack, words, wanted, report)) {
      Checking checking = run.checking(read);
      Tally tally = check(run, checking, result);
      run.watch().lap("check");
      Board board = checking.board(tally);
      run.watch().lap("plan");
      Summary summary =
          result.finish(
              run.selection().asOf(), run.settings(), read, board, run.log(), register.isBundled());
      run.watch().lap("finish");
      result.print(summary, run.heard().out());
      run.printDate();
      run.printBeside(read);
      return summary.exitCode(register.isBundled());
    }
  }

  private Tally check(Run run, Checking checking, ResultWriter result) {
    try (Progress progress = Progress.of(run.heard(), words, "check", checking.read().size())) {
      return checking.check(result, progress::read);
    }
  }
}
