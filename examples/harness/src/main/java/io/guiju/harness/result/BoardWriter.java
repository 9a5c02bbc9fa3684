package io.guiju.harness.result;

import io.guiju.harness.mapping.Settings;
import io.guiju.harness.records.Register;
import io.guiju.harness.words.Lines;
import io.guiju.harness.words.Words;
import io.guiju.text.ProgressWords;
import java.io.PrintWriter;
import java.nio.file.Path;

/** Leaves a scoreboard in a folder, and prints it. */
public record BoardWriter(ResultFolder folder, Path shown, Board board, Words words) {
  /** The files of the scoreboard alone, as a part of another result. */
  public void write() {
    ProgressFile.write(
        folder.file(ResultFolder.PROGRESS),
        board,
        ProgressWords.of(board.pack(), words.language()));
    SummaryFile.write(folder.file(ResultFolder.PROGRESS_JSON), ProgressJson.of(board));
  }

  /** The whole result, put in its place; returns what the run was in numbers. */
  public Summary finish(Settings settings, Register read, RunLog log, Beside beside) {
    write();
    RejectedFile.write(folder.file(ResultFolder.REJECTED), read, words.language());
    Summary summary =
        new Summary(
            board.pack(),
            board.scoreboard().asOf(),
            settings,
            read.read(),
            read.rejected(),
            0,
            new Counts(board.pack()),
            board);
    SummaryFile.writeBoard(folder.file(ResultFolder.SUMMARY), summary);
    beside.finish(
        summary, read, log, RunFile.write(folder.file(ResultFolder.RUN), log, summary, read));
    folder.publish();
    return summary;
  }

  /** Says where the plan stands, and where the result is. */
  public void print(Summary summary, Beside beside, PrintWriter out) {
    out.println(
        words.say(
            "board.title",
            board.pack().instrument(),
            board.pack().id(),
            board.pack().version(),
            summary.asOf()));
    out.println();
    new BoardPage(board, words).lines().forEach(out::println);
    SettingLines.of(summary.settings(), words).stream()
        .flatMap(line -> Lines.wrapped(line, "").stream())
        .forEach(out::println);
    out.println(SummaryLines.records(summary, words));
    out.println(
        words.say(
            "board.files",
            shown,
            ResultFolder.PROGRESS,
            ResultFolder.PROGRESS_JSON,
            ResultFolder.REJECTED,
            ResultFolder.RUN,
            ResultFolder.SUMMARY));
    SummaryLines.print(beside, shown, words, out);
  }
}
