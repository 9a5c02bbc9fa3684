package io.guiju.harness;

import io.guiju.ComplianceChecker;
import io.guiju.Facts;
import io.guiju.harness.records.Register;
import io.guiju.harness.result.Board;
import io.guiju.harness.words.Words;
import io.guiju.progress.Tally;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;

/** What reads a register: which one, under which settings, and where to speak of it. */
abstract class RegisterCommand implements Callable<Integer> {
  final Console console;
  final Words words;

  /** The folder on the class path with the register for when no file is named. */
  final String bundled;

  @Mixin RegisterOptions register = new RegisterOptions();
  @Mixin SettingOptions setting = new SettingOptions();

  RegisterCommand(Console console, String bundled, Words words) {
    this.console = console;
    this.bundled = bundled;
    this.words = words;
  }

  /** Where the plan itself stands, by what its records add up to where nobody observed more. */
  final Board board(Register read, Selection selection, ComplianceChecker checker, Console heard) {
    try (Progress progress = Progress.of(heard, words, "tally", read.size())) {
      Facts remainder = Remainder.of(selection, read);
      Tally tally =
          new TallyRun(checker, selection.recordsAsOf(), remainder)
              .of(read.facts(), progress::read);
      Facts plan = Objects.requireNonNullElseGet(read.plan(), Facts::of);
      return new Board(checker.pack(), checker.progress(plan, tally, selection.asOf()));
    }
  }
}
