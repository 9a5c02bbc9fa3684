package io.guiju.harness;

import io.guiju.harness.input.SourceFile;
import io.guiju.harness.records.Register;
import io.guiju.harness.records.Store;
import io.guiju.harness.report.PlanReport;
import io.guiju.harness.result.Beside;
import io.guiju.harness.result.Board;
import io.guiju.harness.result.BoardWriter;
import io.guiju.harness.result.ResultFolder;
import io.guiju.harness.result.Summary;
import io.guiju.harness.words.Words;
import io.guiju.pack.RulePack;
import io.guiju.progress.Tally;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Says where the plan itself stands, by what was observed and reported and by its records. */
@Command(name = "progress")
final class ProgressCommand extends ResultCommand {
  @Option(names = "--out", paramLabel = "DIR", descriptionKey = "progressOut")
  private String out = "guiju-progress";

  @Option(names = "--no-report", descriptionKey = "noReport")
  private boolean noReport;

  ProgressCommand(Console console, String bundled, Words words) {
    super(console, bundled, words);
  }

  @Override
  Selection select(RulePack pack) {
    return register.selectPlan(pack, bundled);
  }

  @Override
  int run(Run run) {
    Path shown = SourceFile.path(out);
    try (ResultFolder folder = new ResultFolder(shown);
        Store store = new Store(folder.work())) {
      Register read = run.read(store);
      Checking checking = run.checking(read);
      Board board = checking.board(tally(run, checking));
      run.watch().lap("plan");
      BoardWriter result = new BoardWriter(folder, shown, board, words);
      Beside report = noReport ? Beside.NOTHING : new PlanReport(folder, run.pack(), words);
      Summary summary = result.finish(run.settings(), read, run.log(), report);
      run.watch().lap("finish");
      result.print(summary, report, run.heard().out());
      run.printDate();
      run.printBeside(read);
      if (board.saysNothing()) {
        run.heard().err().println("guiju: " + words.say("board.nothing"));
      }
      return summary.exitCode(register.isBundled());
    }
  }

  private Tally tally(Run run, Checking checking) {
    try (Progress progress = Progress.of(run.heard(), words, "tally", checking.read().size())) {
      return checking.tally(progress::read);
    }
  }
}
