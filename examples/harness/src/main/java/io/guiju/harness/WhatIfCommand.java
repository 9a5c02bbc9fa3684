package io.guiju.harness;

import io.guiju.batch.BatchChecker;
import io.guiju.harness.input.SourceFile;
import io.guiju.harness.mapping.Settings;
import io.guiju.harness.records.Register;
import io.guiju.harness.records.Store;
import io.guiju.harness.result.ResultFolder;
import io.guiju.harness.result.RunLog;
import io.guiju.harness.result.WhatIf;
import io.guiju.harness.result.WhatIfWriter;
import io.guiju.harness.result.WhatIfWriter.Conditions;
import io.guiju.harness.words.Failure;
import io.guiju.harness.words.Words;
import io.guiju.pack.RulePack;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Checks a register as things are and under other conditions, and says what would change. */
@Command(name = "what-if")
final class WhatIfCommand extends RegisterCommand {
  @Mixin private Loudness loudness = new Loudness();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(names = "--to-date", paramLabel = "DATE", descriptionKey = "toDate")
  private @Nullable String toDate;

  @Option(names = "--out", paramLabel = "DIR", descriptionKey = "whatIfOut")
  private String out = "guiju-what-if";

  WhatIfCommand(Console console, String bundled, Words words) {
    super(console, bundled, words);
  }

  @Override
  public Integer call() {
    Stopwatch watch = new Stopwatch();
    Console heard = loudness.of(console);
    RulePack pack = register.pack();
    Settings asked = setting.settings(pack);
    LocalDate to = RegisterOptions.date("--to-date", toDate);
    if (asked.isEmpty() && to == null) {
      throw Failure.wrong("whatIf.nothingAsked");
    }
    Selection selection = register.select(pack, bundled);
    Settings settings = selection.mapping().settings();
    Conditions before = new Conditions(selection.asOf(), settings);
    Conditions after =
        new Conditions(to == null ? selection.asOf() : to, settings.overriddenBy(asked));
    Reading reading = new Reading(heard, words);
    Path shown = SourceFile.path(out);
    RunLog log = register.log(spec, words, bundled, selection, watch);
    try (ResultFolder folder = new ResultFolder(shown);
        Store store = new Store(folder.work())) {
      Register read = reading.read(selection, pack, store);
      watch.lap("read");
      try (WhatIfWriter result = new WhatIfWriter(folder, shown, pack, words)) {
        compare(read, pack, before, after, result, heard);
        watch.lap("check");
        WhatIf whatIf = result.finish(before, after, read, log);
        watch.lap("finish");
        result.print(whatIf, heard.out());
        reading.printNotes(selection);
        reading.printWarnings(read);
        loudness.printDetails(heard, words, selection, read, watch);
        return whatIf.exitCode(register.isBundled());
      }
    }
  }

  /** The second run keeps step on this thread, while the first goes ahead on its own. */
  private void compare(
      Register read,
      RulePack pack,
      Conditions before,
      Conditions after,
      WhatIfWriter result,
      Console heard) {
    SecondRun second = new SecondRun(after.settings().checker(pack), after.asOf(), read.facts());
    try (Progress progress = Progress.of(heard, words, "check", read.size())) {
      BatchChecker.builder(before.settings().checker(pack))
          .build()
          .run(
              read.facts(),
              before.asOf(),
              assessment -> {
                result.add(assessment, second.next());
                progress.read();
              });
    }
  }
}
