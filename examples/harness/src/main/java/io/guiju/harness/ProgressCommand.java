package io.guiju.harness;

import io.guiju.harness.input.SourceFile;
import io.guiju.harness.mapping.Settings;
import io.guiju.harness.records.Register;
import io.guiju.harness.records.Store;
import io.guiju.harness.report.PlanReport;
import io.guiju.harness.result.Board;
import io.guiju.harness.result.BoardWriter;
import io.guiju.harness.result.ResultFolder;
import io.guiju.harness.result.RunLog;
import io.guiju.harness.result.Summary;
import io.guiju.harness.words.Words;
import io.guiju.pack.RulePack;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Says where the plan itself stands, by what was observed and reported and by its records. */
@Command(name = "progress")
final class ProgressCommand extends RegisterCommand {
  @Mixin private Loudness loudness = new Loudness();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(names = "--out", paramLabel = "DIR", descriptionKey = "progressOut")
  private String out = "guiju-progress";

  ProgressCommand(Console console, String bundled, Words words) {
    super(console, bundled, words);
  }

  @Override
  public Integer call() {
    Stopwatch watch = new Stopwatch();
    Console heard = loudness.of(console);
    RulePack pack = register.pack();
    Settings asked = setting.settings(pack);
    Selection selection = register.selectPlan(pack, bundled);
    Settings settings = selection.mapping().settings().overriddenBy(asked);
    Reading reading = new Reading(heard, words);
    Path shown = SourceFile.path(out);
    RunLog log = register.log(spec, words, bundled, selection, watch);
    try (ResultFolder folder = new ResultFolder(shown);
        Store store = new Store(folder.work())) {
      Register read = reading.read(selection, pack, store);
      watch.lap("read");
      Board board = board(read, selection, settings.checker(pack), heard);
      watch.lap("plan");
      BoardWriter result = new BoardWriter(folder, shown, board, words);
      Summary summary = result.finish(settings, read, log, new PlanReport(folder, pack, words));
      watch.lap("finish");
      result.print(summary, heard.out());
      reading.printDate(selection);
      reading.printNotes(selection);
      reading.printWarnings(read);
      loudness.printDetails(heard, words, selection, read, watch);
      if (board.saysNothing()) {
        heard.err().println("guiju: " + words.say("board.nothing"));
      }
      return summary.exitCode(register.isBundled());
    }
  }
}
