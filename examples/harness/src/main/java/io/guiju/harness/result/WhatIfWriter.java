package io.guiju.harness.result;

import io.guiju.Assessment;
import io.guiju.Difference;
import io.guiju.harness.mapping.Settings;
import io.guiju.harness.records.Register;
import io.guiju.harness.words.Words;
import io.guiju.pack.RulePack;
import io.guiju.text.Explainer;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;

/** Takes down what differs between two runs, and leaves it. Keeps nothing but counts. */
public final class WhatIfWriter implements AutoCloseable {
  /** What a run rests on. */
  public record Conditions(LocalDate asOf, Settings settings) {}

  private final ResultFolder folder;
  private final Path shown;
  private final RulePack pack;
  private final Words words;
  private final Counts before;
  private final Counts after;
  private final Moves moves = new Moves();
  private final WhatIfFile changes;

  /**
   * @param shown the folder as it was asked for
   */
  public WhatIfWriter(ResultFolder folder, Path shown, RulePack pack, Words words) {
    this.folder = folder;
    this.shown = shown;
    this.pack = pack;
    this.words = words;
    this.before = new Counts(pack);
    this.after = new Counts(pack);
    this.changes =
        new WhatIfFile(folder.file(ResultFolder.WHAT_IF), Explainer.of(pack, words.language()));
  }

  /** The same facts, assessed under both conditions. */
  public void add(Assessment asItIs, Assessment asItWouldBe) {
    before.add(asItIs);
    after.add(asItWouldBe);
    for (Difference difference : Difference.of(asItIs, asItWouldBe)) {
      moves.add(difference);
      changes.write(difference);
    }
  }

  /** Completes the result with the rows set aside, and puts it in its place. */
  public WhatIf finish(Conditions asItIs, Conditions asItWouldBe, Register read, RunLog log) {
    changes.close();
    RejectedFile.write(folder.file(ResultFolder.REJECTED), read, words.language());
    WhatIf whatIf =
        new WhatIf(summary(asItIs, before, read), summary(asItWouldBe, after, read), moves);
    SummaryFile.write(folder.file(ResultFolder.SUMMARY), whatIf);
    RunFile.write(folder.file(ResultFolder.RUN), log, whatIf.before(), read);
    folder.publish();
    return whatIf;
  }

  private Summary summary(Conditions on, Counts counts, Register read) {
    return new Summary(
        pack,
        on.asOf(),
        on.settings(),
        read.read(),
        read.rejected(),
        read.unchecked(),
        counts,
        null);
  }

  /** Says what would change and where it is. */
  public void print(WhatIf whatIf, PrintWriter out) {
    LocalDate from = whatIf.before().asOf();
    LocalDate to = whatIf.after().asOf();
    String key = from.equals(to) ? "whatIf.title" : "whatIf.titleTo";
    out.println(words.say(key, pack.instrument(), pack.id(), pack.version(), from, to));
    out.println();
    WhatIfTable.lines(whatIf, words).forEach(out::println);
    out.println();
    SettingLines.of(whatIf.after().settings(), words).forEach(out::println);
    SummaryLines.print(whatIf.before(), shown, ResultFolder.WHAT_IF, words, out);
  }

  @Override
  public void close() {
    changes.close();
  }
}
