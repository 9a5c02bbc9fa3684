package io.guiju.harness;

import io.guiju.Assessment;
import io.guiju.ComplianceChecker;
import io.guiju.batch.BatchChecker;
import io.guiju.harness.input.SourceFile;
import io.guiju.harness.mapping.Settings;
import io.guiju.harness.records.Register;
import io.guiju.harness.records.Store;
import io.guiju.harness.result.ResultFolder;
import io.guiju.harness.result.WhatIf;
import io.guiju.harness.result.WhatIfWriter;
import io.guiju.harness.result.WhatIfWriter.Conditions;
import io.guiju.harness.words.Failure;
import io.guiju.harness.words.Words;
import io.guiju.pack.RulePack;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Checks a register as things are and under other conditions, and says what would change. */
@Command(name = "what-if")
final class WhatIfCommand extends ResultCommand {
  @Option(names = "--to-date", paramLabel = "DATE", descriptionKey = "toDate")
  private @Nullable String toDate;

  @Option(names = "--out", paramLabel = "DIR", descriptionKey = "whatIfOut")
  private String out = "guiju-what-if";

  WhatIfCommand(Console console, String bundled, Words words) {
    super(console, bundled, words);
  }

  @Override
  void require(RulePack pack, Settings asked) {
    if (asked.isEmpty() && to() == null) {
      throw Failure.wrong("whatIf.nothingAsked");
    }
  }

  private @Nullable LocalDate to() {
    return OptionValues.date("--to-date", toDate);
  }

  @Override
  int run(Run run) {
    LocalDate asOf = run.selection().asOf();
    Conditions before = new Conditions(asOf, run.selection().mapping().settings());
    Conditions after = new Conditions(Objects.requireNonNullElse(to(), asOf), run.settings());
    Path shown = SourceFile.path(out);
    try (ResultFolder folder = new ResultFolder(shown);
        Store store = new Store(folder.work())) {
      Register read = run.read(store);
      try (WhatIfWriter result = new WhatIfWriter(folder, shown, run.pack(), words)) {
        compare(run, read, before, after, result);
        run.watch().lap("check");
        WhatIf whatIf = result.finish(before, after, read, run.log());
        run.watch().lap("finish");
        result.print(whatIf, run.heard().out());
        run.printBeside(read);
        return whatIf.exitCode(register.isBundled());
      }
    }
  }

  private record Both(Assessment before, Assessment after) {}

  private void compare(
      Run run, Register read, Conditions before, Conditions after, WhatIfWriter result) {
    ComplianceChecker other = after.settings().checker(run.pack());
    try (Progress progress = Progress.of(run.heard(), words, "check", read.size())) {
      BatchChecker.builder(before.settings().checker(run.pack()))
          .threads(run.threads())
          .build()
          .run(
              read.facts(),
              before.asOf(),
              checked ->
                  new Both(
                      checked.assessment(),
                      other.check(checked.facts(), after.asOf(), checked.isCrossChecked())),
              both -> {
                result.add(both.before(), both.after());
                progress.read();
              });
    }
  }
}
