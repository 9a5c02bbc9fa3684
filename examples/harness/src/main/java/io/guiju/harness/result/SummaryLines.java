package io.guiju.harness.result;

import io.guiju.harness.words.Words;
import java.io.PrintWriter;
import java.nio.file.Path;

/** How many rows there were, and where the result is. */
final class SummaryLines {
  private SummaryLines() {}

  static void print(Summary summary, Path shown, String table, Words words, PrintWriter out) {
    out.println(
        words.say("summary.records", summary.read(), summary.assessed(), summary.rejected()));
    out.println(
        words.say("summary.files", shown, table, ResultFolder.REJECTED, ResultFolder.SUMMARY));
  }
}
