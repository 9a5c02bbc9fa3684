package io.guiju.harness.result;

import io.guiju.Assessment;
import io.guiju.harness.mapping.Settings;
import io.guiju.harness.records.Register;
import io.guiju.harness.words.Words;
import io.guiju.pack.RulePack;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Takes down the assessments of a run and leaves its result. Thread-safe only where it says so. */
public final class ResultWriter implements AutoCloseable {
  /** An assessment with what is written of it. */
  public record Explained(Assessment assessment, FindingsFiles.Lines lines) {}

  private final ResultFolder folder;
  private final Path shown;
  private final RulePack pack;
  private final Words words;
  private final Counts counts;
  private final FindingsFiles findings;
  private @Nullable Written written;

  /**
   * @param shown the folder as it was asked for
   */
  public ResultWriter(
      ResultFolder folder, Path shown, RulePack pack, Words words, FindingsAsked asked) {
    this.folder = folder;
    this.shown = shown;
    this.pack = pack;
    this.words = words;
    this.counts = new Counts(pack);
    this.findings = new FindingsFiles(folder, pack, words, asked);
  }

  /** An assessment in words. Thread-safe. */
  public Explained explain(Assessment assessment) {
    return new Explained(assessment, findings.lines(assessment));
  }

  public void add(Explained explained) {
    counts.add(explained.assessment());
    findings.write(explained.lines());
  }

  /**
   * Completes the result with the rows set aside, and puts it in its place.
   *
   * @param board where the plan itself stands; null where nothing was observed or reported
   */
  public Summary finish(
      LocalDate asOf, Settings settings, Register read, @Nullable Board board, RunLog log) {
    Written left = findings.finish(asOf);
    if (board != null) {
      new BoardWriter(folder, shown, board, words).write();
    }
    RejectedFile.write(folder.file(ResultFolder.REJECTED), read.rejections(), words);
    Summary summary =
        new Summary(pack, asOf, settings, read.read(), read.rejections().size(), counts, board);
    SummaryFile.write(folder.file(ResultFolder.SUMMARY), summary, left);
    RunFile.write(folder.file(ResultFolder.RUN), log, summary, read);
    folder.publish();
    written = left;
    return summary;
  }

  /** Says what came out and where it is. */
  public void print(Summary summary, PrintWriter out) {
    out.println(
        words.say("summary.title", pack.instrument(), pack.id(), pack.version(), summary.asOf()));
    out.println();
    SummaryTable.lines(summary, words).forEach(out::println);
    out.println();
    SettingLines.of(summary.settings(), words).forEach(out::println);
    SummaryLines.print(summary, shown, Objects.requireNonNull(written), words, out);
    if (summary.board() != null) {
      out.println(words.say("summary.board", ResultFolder.PROGRESS, ResultFolder.PROGRESS_JSON));
    }
  }

  @Override
  public void close() {
    findings.close();
  }
}
