package io.guiju.harness.result;

import io.guiju.harness.words.Words;
import io.guiju.pack.Provision;
import io.guiju.type.FactType;
import java.util.ArrayList;
import java.util.List;

/** The provisions of which some findings change, as a table like that of the summary. */
final class WhatIfTable {
  private final WhatIf whatIf;
  private final Words words;

  private WhatIfTable(WhatIf whatIf, Words words) {
    this.whatIf = whatIf;
    this.words = words;
  }

  static List<String> lines(WhatIf whatIf, Words words) {
    return whatIf.moves().isEmpty()
        ? List.of(words.say("whatIf.none"))
        : new WhatIfTable(whatIf, words).lines();
  }

  private List<String> lines() {
    List<Provision> changed =
        whatIf.before().pack().entitlements().stream().filter(whatIf.moves()::any).toList();
    List<List<String>> rows = new ArrayList<>(List.of(header(), totals()));
    changed.forEach(provision -> rows.add(row(provision)));
    Table table = new Table(rows);
    List<String> lines = new ArrayList<>(List.of(table.line(header())));
    for (FactType subject : whatIf.before().pack().vocabulary().types()) {
      List<Provision> provisions =
          changed.stream().filter(provision -> provision.subject().equals(subject)).toList();
      if (!provisions.isEmpty()) {
        lines.add("");
        lines.add(heading(subject, provisions.get(0)));
        provisions.forEach(provision -> lines.add(table.line(row(provision))));
      }
    }
    lines.add("");
    lines.add(table.line(totals()));
    return lines;
  }

  private String heading(FactType subject, Provision provision) {
    return words.say(
        "table.subject",
        whatIf.before().pack().vocabulary().label(subject),
        whatIf.before().counts().of(provision));
  }

  private List<String> header() {
    List<String> header = new ArrayList<>(List.of(words.say("table.provision")));
    for (Move move : Move.values()) {
      header.add(words.say("move." + move));
    }
    header.add(words.say("table.effect"));
    return header;
  }

  private List<String> row(Provision provision) {
    List<String> row = new ArrayList<>(List.of(provision.id()));
    for (Move move : Move.values()) {
      row.add(Long.toString(whatIf.moves().of(provision, move)));
    }
    row.add(provision.entitles().words().in(words.language()));
    return row;
  }

  private List<String> totals() {
    List<String> totals = new ArrayList<>(List.of(words.say("table.total")));
    for (Move move : Move.values()) {
      totals.add(Long.toString(whatIf.moves().of(move)));
    }
    totals.add("");
    return totals;
  }
}
