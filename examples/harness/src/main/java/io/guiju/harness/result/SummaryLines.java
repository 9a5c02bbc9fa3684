package io.guiju.harness.result;

import io.guiju.harness.words.Listing;
import io.guiju.harness.words.Words;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;

/** How many rows there were, and where the result is. */
public final class SummaryLines {
  private SummaryLines() {}

  /** Of a run that leaves findings. */
  static void print(Summary summary, Path shown, Written written, Words words, PrintWriter out) {
    if (!written.only().equals(Only.ALL)) {
      out.println(
          words.say(
              "summary.only",
              Listing.of(written.only().asked()),
              written.findings(),
              summary.counts().all()));
    }
    List<String> files = written.formats().stream().map(FindingsFormat::file).toList();
    print(summary, shown, words, Listing.of(files), out);
  }

  /** Of a run that leaves another table. */
  static void print(Summary summary, Path shown, String table, Words words, PrintWriter out) {
    print(summary, shown, words, table, out);
  }

  /** Where there is something to look at, if there is. */
  static void print(Beside beside, Path shown, Words words, PrintWriter out) {
    String file = beside.file();
    if (file != null) {
      out.println(words.say("summary.report", shown.resolve(file)));
    }
  }

  private static void print(
      Summary summary, Path shown, Words words, Object tables, PrintWriter out) {
    out.println(rows(summary, words));
    if (summary.counts().all() == 0 && summary.assessed() > 0) {
      out.println(words.say("summary.planOnly"));
    }
    out.println(
        words.say(
            "summary.files",
            shown,
            tables,
            ResultFolder.REJECTED,
            ResultFolder.RUN,
            ResultFolder.SUMMARY));
  }

  /** What became of all rows that were read. */
  public static String rows(Summary summary, Words words) {
    return words.say(
        summary.unchecked() == 0 ? "summary.records" : "summary.someUnchecked",
        summary.read(),
        summary.assessed(),
        summary.rejected(),
        summary.unchecked());
  }
}
