package io.guiju.harness.result;

import io.guiju.Outcome;
import io.guiju.harness.words.Words;
import io.guiju.pack.Provision;
import io.guiju.text.Explainer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Provisions and outcomes as a table for a terminal, in which Chinese characters are two wide. */
final class SummaryTable {
  private SummaryTable() {}

  static List<String> lines(Summary summary, Words words) {
    Explainer explainer = Explainer.of(summary.pack(), words.language());
    List<Outcome> outcomes = Arrays.asList(Outcome.values());
    List<List<String>> rows = new ArrayList<>();
    List<String> header = new ArrayList<>(List.of(words.say("table.provision")));
    outcomes.forEach(outcome -> header.add(explainer.outcome(outcome)));
    rows.add(header);
    for (Provision provision : summary.pack().provisions()) {
      List<String> row = new ArrayList<>(List.of(provision.id()));
      outcomes.forEach(outcome -> row.add(Long.toString(summary.counts().of(provision, outcome))));
      rows.add(row);
    }
    return aligned(rows);
  }

  private static List<String> aligned(List<List<String>> rows) {
    int[] widths = new int[rows.get(0).size()];
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], DisplayWidth.of(row.get(i)));
      }
    }
    return rows.stream().map(row -> line(row, widths)).toList();
  }

  /** The first column to the left, numbers to the right. */
  private static String line(List<String> row, int[] widths) {
    StringBuilder line = new StringBuilder(row.get(0)).append(blanks(row.get(0), widths[0]));
    for (int i = 1; i < widths.length; i++) {
      line.append("  ").append(blanks(row.get(i), widths[i])).append(row.get(i));
    }
    return line.toString();
  }

  private static String blanks(String text, int width) {
    return " ".repeat(width - DisplayWidth.of(text));
  }
}
