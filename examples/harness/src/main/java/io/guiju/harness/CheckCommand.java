package io.guiju.harness;

import io.guiju.ComplianceChecker;
import io.guiju.batch.BatchChecker;
import io.guiju.harness.input.SourceFile;
import io.guiju.harness.mapping.Settings;
import io.guiju.harness.records.Register;
import io.guiju.harness.result.ResultFolder;
import io.guiju.harness.result.ResultWriter;
import io.guiju.harness.result.Summary;
import io.guiju.harness.words.Failure;
import io.guiju.harness.words.Words;
import io.guiju.pack.RulePack;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Checks every subject of a register against every provision of a pack. */
@Command(name = "check")
final class CheckCommand extends RegisterCommand {
  @Option(names = "--out", paramLabel = "DIR", descriptionKey = "out")
  private String out = "guiju-report";

  @Option(names = "--threads", paramLabel = "N", descriptionKey = "threads")
  private String threads = "1";

  CheckCommand(Console console, String bundled, Words words) {
    super(console, bundled, words);
  }

  @Override
  public Integer call() {
    int workers = workers();
    RulePack pack = register.pack();
    Settings asked = setting.settings(pack);
    Selection selection = register.select(pack, bundled);
    Settings settings = selection.mapping().settings().overriddenBy(asked);
    Reading reading = new Reading(console, words);
    Path shown = SourceFile.path(out);
    try (ResultFolder folder = new ResultFolder(shown)) {
      Register read = reading.read(selection, pack);
      try (ResultWriter result = new ResultWriter(folder, shown, pack, words)) {
        ComplianceChecker checker = settings.checker(pack);
        check(read, selection, checker, workers, result);
        Summary summary =
            result.finish(selection.asOf(), settings, read, board(read, selection, checker));
        result.print(summary, console.out());
        reading.printDate(selection);
        reading.printNotes(selection);
        reading.printWarnings(read);
        return summary.exitCode(register.isBundled());
      }
    }
  }

  private void check(
      Register read,
      Selection selection,
      ComplianceChecker checker,
      int workers,
      ResultWriter result) {
    try (Progress progress = Progress.of(console, words.say("progress.check"), read.size())) {
      BatchChecker.builder(checker)
          .threads(workers)
          .build()
          .run(
              read.facts(),
              selection.asOf(),
              result::explain,
              explained -> {
                result.add(explained);
                progress.run();
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
