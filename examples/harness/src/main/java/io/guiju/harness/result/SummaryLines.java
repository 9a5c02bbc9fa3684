package io.guiju.harness.result;

import io.guiju.harness.words.Listing;
import io.guiju.harness.words.Words;
import io.guiju.pack.RulePack;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a run found, how many rows there were, and where the result is. */
public final class SummaryLines {
  private SummaryLines() {}

  /** Of a run that leaves findings. */
  static void print(Summary summary, Path shown, Written written, Words words, PrintWriter out) {
    only(summary, written.only(), written.findings(), words).forEach(out::println);
    List<String> files = written.formats().stream().map(FindingsFormat::file).toList();
    print(summary, shown, Listing.of(files), words, out);
  }

  /** Where there is something to look at, if there is. */
  static void print(Beside beside, Path shown, Words words, PrintWriter out) {
    String file = beside.file();
    if (file != null) {
      out.println(words.say("summary.report", shown.resolve(file)));
    }
  }

  /** The same of a run that leaves tables of other names. */
  static void print(Summary summary, Path shown, Object tables, Words words, PrintWriter out) {
    rows(summary, words).forEach(out::println);
    out.println(
        words.say(
            "summary.files",
            shown,
            tables,
            ResultFolder.REJECTED,
            ResultFolder.RUN,
            ResultFolder.SUMMARY));
  }

  /** What was checked, the findings in numbers, and what somebody set. */
  public static List<String> findings(Summary summary, Words words) {
    List<String> lines = new ArrayList<>();
    RulePack pack = summary.pack();
    lines.add(
        words.say("summary.title", pack.instrument(), pack.id(), pack.version(), summary.asOf()));
    lines.add("");
    lines.addAll(SummaryTable.lines(summary, words));
    lines.add("");
    lines.addAll(SettingLines.of(summary.settings(), words));
    return lines;
  }

  /** How many findings were written, where not all were asked for. */
  public static List<String> only(Summary summary, Only only, long written, Words words) {
    return only.equals(Only.ALL)
        ? List.of()
        : List.of(
            words.say("summary.only", Listing.of(only.asked()), written, summary.counts().all()));
  }

  /** What became of all rows that were read, and whether that leaves nothing to find. */
  public static List<String> rows(Summary summary, Words words) {
    return summary.counts().all() == 0 && summary.assessed() > 0
        ? List.of(records(summary, words), words.say("summary.planOnly"))
        : List.of(records(summary, words));
  }

  /** What became of all rows that were read. */
  static String records(Summary summary, Words words) {
    return words.say(
        summary.unchecked() == 0 ? "summary.records" : "summary.someUnchecked",
        summary.read(),
        summary.assessed(),
        summary.rejected(),
        summary.unchecked());
  }
}
