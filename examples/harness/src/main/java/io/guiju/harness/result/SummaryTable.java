package io.guiju.harness.result;

import io.guiju.Outcome;
import io.guiju.harness.words.Words;
import io.guiju.pack.Provision;
import io.guiju.text.Explainer;
import io.guiju.type.FactType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Provisions and outcomes as a table for a terminal. One block for each type of subject that was
 * found; what a provision brings ends its line.
 */
final class SummaryTable {
  private static final Set<Outcome> ALWAYS =
      Set.of(
          Outcome.SATISFIED, Outcome.NOT_SATISFIED, Outcome.UNDETERMINED, Outcome.NOT_APPLICABLE);

  private final Summary summary;
  private final Words words;
  private final List<Outcome> outcomes;

  private SummaryTable(Summary summary, Words words) {
    this.summary = summary;
    this.words = words;
    this.outcomes =
        Arrays.stream(Outcome.values())
            .filter(outcome -> ALWAYS.contains(outcome) || summary.counts().of(outcome) > 0)
            .toList();
  }

  static List<String> lines(Summary summary, Words words) {
    return new SummaryTable(summary, words).lines();
  }

  private List<String> lines() {
    List<List<String>> rows = new ArrayList<>(List.of(header()));
    summary.pack().entitlements().forEach(provision -> rows.add(row(provision)));
    Table table = new Table(rows);
    List<String> lines = new ArrayList<>(List.of(table.line(header())));
    for (FactType subject : summary.pack().vocabulary().types()) {
      List<Provision> provisions = provisions(subject);
      if (!provisions.isEmpty()) {
        lines.add("");
        lines.add(heading(subject, provisions.get(0)));
        provisions.forEach(provision -> lines.add(table.line(row(provision))));
      }
    }
    return lines;
  }

  private List<Provision> provisions(FactType subject) {
    return summary.pack().entitlements().stream()
        .filter(provision -> provision.subject().equals(subject) && findings(provision) > 0)
        .toList();
  }

  /** Every provision has a finding for each of its subjects. */
  private String heading(FactType subject, Provision provision) {
    return words.say(
        "table.subject", summary.pack().vocabulary().label(subject), findings(provision));
  }

  private long findings(Provision provision) {
    return outcomes.stream().mapToLong(o -> summary.counts().of(provision, o)).sum();
  }

  private List<String> header() {
    Explainer explainer = Explainer.of(summary.pack(), words.language());
    List<String> header = new ArrayList<>(List.of(words.say("table.provision")));
    outcomes.forEach(outcome -> header.add(explainer.outcome(outcome)));
    header.add(words.say("table.effect"));
    return header;
  }

  private List<String> row(Provision provision) {
    List<String> row = new ArrayList<>(List.of(provision.id()));
    outcomes.forEach(outcome -> row.add(Long.toString(summary.counts().of(provision, outcome))));
    row.add(provision.entitles().words().in(words.language()));
    return row;
  }
}
