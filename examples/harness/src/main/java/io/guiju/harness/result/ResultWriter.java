package io.guiju.harness.result;

import io.guiju.Assessment;
import io.guiju.harness.mapping.Settings;
import io.guiju.harness.records.Register;
import io.guiju.harness.records.Store;
import io.guiju.harness.words.Words;
import io.guiju.pack.RulePack;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes down the assessments of a run and leaves its result. Thread-safe only where it says so. */
public final class ResultWriter implements AutoCloseable {
  /** An assessment with what is written of it. */
  public record Explained(Assessment assessment, FindingsFiles.Lines lines, Runnable beside) {}

  private static final String CHECKED = "checked";
  private static final String COUNTS = "counts";
  private static final String EXIT = "exit code";
  private static final String FILES = "files";

  /** So many records are done anew at most when a run goes on. */
  private static final int KEEP = 500;

  private final ResultFolder folder;
  private final Store store;
  private final Path shown;
  private final RulePack pack;
  private final Words words;
  private final Counts counts;
  private final FindingsFiles findings;
  private final Beside beside;
  private long checked;
  private @Nullable Written written;

  /**
   * @param shown the folder as it was asked for
   */
  public ResultWriter(
      ResultFolder folder,
      Store store,
      Path shown,
      RulePack pack,
      Words words,
      FindingsAsked asked,
      Beside beside) {
    this.folder = folder;
    this.store = store;
    this.shown = shown;
    this.pack = pack;
    this.words = words;
    String before = store.state(CHECKED);
    this.checked = before == null ? 0 : Long.parseLong(before);
    this.counts = new Counts(pack, store.state(COUNTS));
    this.beside = beside;
    this.findings = new FindingsFiles(folder, store, pack, words, asked);
  }

  /** How many records were checked, by an earlier run that was interrupted as well. */
  public long checked() {
    return checked;
  }

  /**
   * Puts the files of a run in their place that was killed after it had written all of them.
   *
   * @return the exit code of that run; null where it was killed before
   */
  public static @Nullable Integer published(ResultFolder folder, Store store) {
    String files = store.state(FILES);
    if (files == null) {
      return null;
    }
    folder.publish(Set.of(files.split(" ")));
    return Integer.valueOf(store.state(EXIT));
  }

  /** An assessment in words. Thread-safe. */
  public Explained explain(Assessment assessment) {
    return new Explained(assessment, findings.lines(assessment), beside.of(assessment));
  }

  public void add(Explained explained) {
    counts.add(explained.assessment());
    findings.write(explained.lines());
    explained.beside().run();
    if (++checked % KEEP == 0) {
      keep();
    }
  }

  /** What is done so far is done, whatever happens to the process. */
  private void keep() {
    findings.keep(store);
    beside.keep(store);
    store.say(CHECKED, Long.toString(checked));
    store.say(COUNTS, counts.write());
    store.commit();
  }

  /**
   * Completes the result with the rows set aside, and puts it in its place.
   *
   * @param board where the plan itself stands; null where nothing was observed or reported
   * @param rejectionsExpected whether the register is known to hold bad rows
   */
  public Summary finish(
      LocalDate asOf,
      Settings settings,
      Register read,
      @Nullable Board board,
      RunLog log,
      boolean rejectionsExpected) {
    Written left = findings.finish(asOf);
    if (board != null) {
      new BoardWriter(folder, shown, board, words).write();
    }
    RejectedFile.write(folder.file(ResultFolder.REJECTED), read, words.language());
    Summary summary =
        new Summary(
            pack, asOf, settings, read.read(), read.rejected(), read.unchecked(), counts, board);
    SummaryFile.write(folder.file(ResultFolder.SUMMARY), summary, left);
    beside.finish(
        summary, read, log, RunFile.write(folder.file(ResultFolder.RUN), log, summary, read));
    store.say(EXIT, Integer.toString(summary.exitCode(rejectionsExpected)));
    store.say(FILES, String.join(" ", folder.written()));
    store.commit();
    folder.publish();
    written = left;
    return summary;
  }

  /** Says what came out and where it is. */
  public void print(Summary summary, PrintWriter out) {
    SummaryLines.findings(summary, words).forEach(out::println);
    SummaryLines.print(summary, shown, Objects.requireNonNull(written), words, out);
    if (summary.board() != null) {
      out.println(words.say("summary.board", ResultFolder.PROGRESS, ResultFolder.PROGRESS_JSON));
    }
    SummaryLines.print(beside, shown, words, out);
  }

  @Override
  public void close() {
    findings.close();
    beside.close();
  }
}
