package io.guiju.harness;

import io.guiju.harness.records.RowWatch;
import io.guiju.harness.words.Words;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * A bar for the person who waits, or nothing where nobody does: how far, how long, how fast, and
 * how many rows were set aside.
 */
final class Progress implements RowWatch, AutoCloseable {
  private static final int WIDTH = 79;

  private final @Nullable ProgressBar bar;
  private final Words words;
  private long rejected;

  private Progress(@Nullable ProgressBar bar, Words words) {
    this.bar = bar;
    this.words = words;
  }

  /**
   * @param task the key of what is done
   * @param total the number of steps; -1 where it is not known
   */
  static Progress of(Console console, Words words, String task, long total) {
    return console.terminal() ? shownBy(stderr(), words, task, total) : new Progress(null, words);
  }

  /** The same, whoever watches. */
  static Progress shownBy(ProgressBarConsumer shown, Words words, String task, long total) {
    return new Progress(
        new ProgressBarBuilder()
            .setTaskName(words.say("progress." + task))
            .setInitialMax(total)
            .setStyle(ProgressBarStyle.ASCII)
            .setUpdateIntervalMillis(200)
            .showSpeed(new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT)))
            .setConsumer(shown)
            .build(),
        words);
  }

  private static ProgressBarConsumer stderr() {
    return new ConsoleProgressBarConsumer(
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, Terminal.charset()), WIDTH);
  }

  /** One step. */
  @Override
  public void read() {
    if (bar != null) {
      bar.step();
    }
  }

  @Override
  public void rejected() {
    if (bar != null) {
      bar.setExtraMessage(" " + words.say("progress.rejected", ++rejected));
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
