package io.guiju.harness;

import io.guiju.batch.InOrder;
import io.guiju.harness.input.SourceFile;
import io.guiju.harness.mapping.Mapping;
import io.guiju.harness.mapping.Settings;
import io.guiju.harness.records.Input;
import io.guiju.harness.records.Register;
import io.guiju.harness.records.RegisterReader;
import io.guiju.harness.records.RowWatch;
import io.guiju.harness.records.Store;
import io.guiju.harness.report.Report;
import io.guiju.harness.result.Board;
import io.guiju.harness.result.FindingsAsked;
import io.guiju.harness.result.ResultFolder;
import io.guiju.harness.result.ResultWriter;
import io.guiju.harness.result.RunLog;
import io.guiju.harness.words.Words;
import io.guiju.pack.RulePack;
import io.guiju.progress.Tally;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * Checks a register into a folder, as {@code check} does, for programs that embed the harness. A
 * run that ends before its time leaves its work in the folder, and the same check goes on with it.
 *
 * @param pack what the register is held against
 * @param words in which results are written
 * @param file where the mapping stands
 * @param mapping what it says
 * @param files the register
 * @param asOf the date of the check
 * @param asked which findings are left, and how
 * @param folder where the result is left; new, or that of the same check
 */
public record RegisterCheck(
    RulePack pack,
    Words words,
    SourceFile file,
    Mapping mapping,
    List<SourceFile> files,
    LocalDate asOf,
    FindingsAsked asked,
    Path folder) {
  /** Is told how far a check is. What it throws ends the check, which can be gone on with. */
  public interface Watch extends RowWatch {
    /**
     * All rows are read; what an earlier run did is counted as well.
     *
     * @param read all rows
     * @param rejected those of them that were set aside
     * @param records to be checked in all
     */
    void begun(long read, long rejected, long records);

    /** One more record was checked. */
    void checked();
  }

  public RegisterCheck {
    files = List.copyOf(files);
  }

  /**
   * Checks the register, or goes on with it.
   *
   * @return the exit code of the command
   * @throws io.guiju.harness.words.Failure if a file cannot be read or the mapping does not fit
   */
  public int run(Watch watch) {
    Stopwatch time = new Stopwatch();
    List<Input> inputs = Selection.match(mapping, files, null);
    Selection.requireComplete(mapping, inputs);
    Selection selection = new Selection(mapping, asOf, inputs);
    Settings settings = mapping.settings();
    try (ResultFolder result =
            ResultFolder.isInterrupted(folder)
                ? ResultFolder.resumed(folder, words)
                : ResultFolder.resumable(folder, words);
        Store store = new Store(result.work())) {
      try {
        new RunKey(pack, file, selection, settings, words.language() + " " + asked).check(store);
        Integer before = ResultWriter.published(result, store);
        return before != null ? before : run(watch, time, selection, result, store);
      } catch (RuntimeException e) {
        result.keep();
        throw e;
      }
    }
  }

  private int run(
      Watch watch, Stopwatch time, Selection selection, ResultFolder result, Store store) {
    Register read =
        new RegisterReader(store, mapping, pack, words, new InOrder(1), watch)
            .read(selection.inputs());
    time.lap("read");
    Report report = new Report(result, store, pack, words, read.size(), asked.only());
    try (ResultWriter writer =
        new ResultWriter(result, store, folder, pack, words, asked, report)) {
      long rejected = read.files().stream().mapToLong(Register.FileRows::rejected).sum();
      watch.begun(read.read(), rejected, read.size());
      Checking checking = new Checking(mapping.settings().checker(pack), selection, read, 1);
      Tally tally = checking.check(writer, watch::checked);
      time.lap("check");
      Board board = checking.board(tally);
      time.lap("plan");
      RunLog log =
          new RunLog(
              List.of("check"),
              Guiju.Version.number(),
              words.language(),
              file,
              selection.inputs(),
              time.started(),
              time::lasted,
              time::phases);
      return writer.finish(asOf, mapping.settings(), read, board, log, false).exitCode(false);
    }
  }
}
