package io.guiju.harness;

import io.guiju.harness.input.SourceFile;
import io.guiju.harness.mapping.Settings;
import io.guiju.harness.records.Register;
import io.guiju.harness.result.Board;
import io.guiju.harness.result.BoardWriter;
import io.guiju.harness.result.ResultFolder;
import io.guiju.harness.result.Summary;
import io.guiju.harness.words.Words;
import io.guiju.pack.RulePack;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Says where the plan itself stands, by what was observed and reported and by its records. */
@Command(name = "progress")
final class ProgressCommand extends RegisterCommand {
  @Option(names = "--out", paramLabel = "DIR", descriptionKey = "progressOut")
  private String out = "guiju-progress";

  ProgressCommand(Console console, String bundled, Words words) {
    super(console, bundled, words);
  }

  @Override
  public Integer call() {
    RulePack pack = register.pack();
    Settings asked = setting.settings(pack);
    Selection selection = register.selectPlan(pack, bundled);
    Settings settings = selection.mapping().settings().overriddenBy(asked);
    Reading reading = new Reading(console, words);
    Path shown = SourceFile.path(out);
    try (ResultFolder folder = new ResultFolder(shown)) {
      Register read = reading.read(selection, pack);
      Board board = board(read, selection, settings.checker(pack));
      BoardWriter result = new BoardWriter(folder, shown, board, words);
      Summary summary = result.finish(settings, read);
      result.print(summary, console.out());
      reading.printDate(selection);
      reading.printNotes(selection);
      reading.printWarnings(read);
      if (board.saysNothing()) {
        console.err().println("guiju: " + words.say("board.nothing"));
      }
      return summary.exitCode(register.isBundled());
    }
  }
}
