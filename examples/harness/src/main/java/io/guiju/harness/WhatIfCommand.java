package io.guiju.harness;

import io.guiju.batch.BatchChecker;
import io.guiju.harness.input.SourceFile;
import io.guiju.harness.mapping.Settings;
import io.guiju.harness.records.Register;
import io.guiju.harness.result.ResultFolder;
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
import picocli.CommandLine.Option;

/** Checks a register as things are and under other conditions, and says what would change. */
@Command(name = "what-if")
final class WhatIfCommand extends RegisterCommand {
  @Option(names = "--to-date", paramLabel = "DATE", descriptionKey = "toDate")
  private @Nullable String toDate;

  @Option(names = "--out", paramLabel = "DIR", descriptionKey = "whatIfOut")
  private String out = "guiju-what-if";

  WhatIfCommand(Console console, String bundled, Words words) {
    super(console, bundled, words);
  }

  @Override
  public Integer call() {
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
    Reading reading = new Reading(console, words);
    Path shown = SourceFile.path(out);
    try (ResultFolder folder = new ResultFolder(shown)) {
      Register read = reading.read(selection, pack);
      try (WhatIfWriter result = new WhatIfWriter(folder, shown, pack, words)) {
        compare(read, pack, before, after, result);
        WhatIf whatIf = result.finish(before, after, read);
        result.print(whatIf, console.out());
        reading.printNotes(selection);
        reading.printWarnings(read);
        return whatIf.exitCode(register.isBundled());
      }
    }
  }

  /** The second run keeps step on this thread, while the first goes ahead on its own. */
  private void compare(
      Register read, RulePack pack, Conditions before, Conditions after, WhatIfWriter result) {
    SecondRun second = new SecondRun(after.settings().checker(pack), after.asOf(), read.facts());
    try (Progress progress = Progress.of(console, words.say("progress.check"), read.size())) {
      BatchChecker.builder(before.settings().checker(pack))
          .build()
          .run(
              read.facts(),
              before.asOf(),
              assessment -> {
                result.add(assessment, second.next());
                progress.run();
              });
    }
  }
}
